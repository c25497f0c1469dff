import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnSet } from '../../src/lib/domain/own-set';
import { FOLDED_TABLES, foldSet, keptRowsIn, type KeptTables } from '../../src/lib/intake/fold';
import { formatProblems } from '../checks/problem';
import { problemsOfData } from '../data-set';

/** What came of it, for a person; `problem` where nothing was written. */
export type FoldedIn =
  { readonly problem: string } | { readonly added: number; readonly known: number };

async function readTables(folder: string): Promise<KeptTables> {
  const texts = await Promise.all(
    FOLDED_TABLES.map(async (table) => [
      table,
      keptRowsIn(await readFile(join(folder, `${table}.csv`), 'utf8'))
    ])
  );
  return Object.fromEntries(texts) as KeptTables;
}

/**
 * Writes a set's rows into the tables of the data, sorted, and checks them all; where a check breaks, the files are
 * put back as they were.
 */
export async function foldIn(
  root: string,
  folder: string,
  set: OwnSet,
  document: string
): Promise<FoldedIn> {
  const tables = await readTables(folder);
  if (!tables.documents.some((row) => row['document'] === document))
    return {
      problem: `Văn bản “${document}” chưa có trong documents.csv. Thêm một dòng cho văn bản ấy trước (số, ngày, cơ quan ban hành), rồi chạy lại.`
    };
  const { tables: written, added, known } = foldSet(tables, set, document);
  const before = new Map<string, string>();
  for (const [table, csv] of Object.entries(written)) {
    const path = join(folder, `${table}.csv`);
    before.set(path, await readFile(path, 'utf8'));
    await writeFile(path, csv);
  }
  const problems = await problemsOfData(root);
  if (problems.length === 0) return { added, known };
  for (const [path, csv] of before) await writeFile(path, csv);
  return {
    problem: `Không ghi gì vào ${folder}: dữ liệu sau khi thêm không qua được kiểm tra.\n${formatProblems(problems)}`
  };
}
