import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { TakenRow, Verdict } from '../../src/lib/intake/verdict';
import { tableOf } from '../../src/lib/tables';
import { formatProblems } from '../checks/problem';
import { problemsOfData } from '../data-set';
import { readCsv } from './catalogue';

type Row = Record<string, string>;

const text = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const slug = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function observationOf(row: TakenRow, file: string, document: string): Row {
  return {
    observation: slug(
      [row.unit, row.indicator, row.period, row.as_of, document]
        .filter((part) => part !== undefined)
        .join('-')
    ),
    unit: row.unit,
    indicator: row.indicator,
    period: row.period,
    as_of: row.as_of ?? '',
    value: text(row.value),
    value_max: text(row.value_max),
    comparator: row.comparator ?? '=',
    numerator: text(row.numerator),
    denominator: text(row.denominator),
    standing: row.standing ?? 'final',
    provenance: 'reported',
    document,
    section: `${file}, ${row.cell}`,
    quote: row.quote ?? row.cell
  };
}

function targetOf(row: TakenRow, ordinal: number, file: string, document: string): Row {
  return {
    target: slug(`${row.unit}-${row.indicator}-${row.period}-${document}`),
    ordinal: String(ordinal),
    unit: row.unit,
    indicator: row.indicator,
    type: row.type ?? 'A',
    rule: row.rule ?? '',
    comparator: row.comparator ?? '=',
    value: text(row.value),
    value_max: text(row.value_max),
    change: text(row.change),
    from: row.from ?? '2025',
    due: row.period,
    document,
    section: `${file}, ${row.cell}`,
    quote: row.quote ?? row.cell
  };
}

/** Byte order of the keys, as the extracts are sorted. */
const byKey =
  (key: string) =>
  (a: Row, b: Row): number =>
    Buffer.compare(Buffer.from(a[key] ?? ''), Buffer.from(b[key] ?? ''));

function csvOf(table: string, rows: readonly Row[]): string {
  const columns = tableOf(table).columns.map(({ name }) => name);
  return `${Papa.unparse([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))], { newline: '\n' })}\n`;
}

/**
 * Writes what was taken into the set, sorted, and checks the whole set; where a check breaks, the files are put
 * back as they were. Returns what is wrong, for a person; nothing where all is well.
 */
export async function foldIn(
  root: string,
  folder: string,
  verdicts: readonly Verdict[],
  document: string
): Promise<string> {
  const documents = await readCsv(folder, 'documents');
  if (!documents.some((row) => row['document'] === document))
    return `Văn bản “${document}” chưa có trong documents.csv. Thêm một dòng cho văn bản ấy trước (số, ngày, cơ quan ban hành), rồi chạy lại.`;
  const kept = new Map<string, string>();
  for (const table of ['observations', 'targets'] as const) {
    const path = join(folder, `${table}.csv`);
    const before = await readFile(path, 'utf8');
    const old: Row[] = (await readCsv(folder, table)).map((row) => ({ ...row }));
    const added = verdicts.flatMap(({ file, taken }) =>
      taken
        .filter((row) => row.table === table)
        .map((row, index) =>
          table === 'observations'
            ? observationOf(row, file, document)
            : targetOf(row, index + 1, file, document)
        )
    );
    if (added.length === 0) continue;
    const key = table === 'observations' ? 'observation' : 'target';
    const ids = new Set(added.map((row) => row[key]));
    kept.set(path, before);
    await writeFile(
      path,
      csvOf(table, [...old.filter((row) => !ids.has(row[key] ?? '')), ...added].sort(byKey(key)))
    );
  }
  const problems = await problemsOfData(root);
  if (problems.length === 0) return '';
  for (const [path, before] of kept) await writeFile(path, before);
  return `Không ghi gì vào ${folder}: dữ liệu sau khi thêm không qua được kiểm tra.\n${formatProblems(problems)}`;
}
