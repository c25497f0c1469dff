import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerProblems } from '../checks/header';
import { fileProblem, type Problem } from '../checks/problem';
import type { Line, Sheet } from '../checks/sheet';
import type { Native, SqlRow } from '../../src/lib/server/native';
import { type Table, keptColumns } from '../../src/lib/tables';
import type { Edition } from './edition';
import { parseEdition } from './edition';
import type { Source } from './source';
import { sortKeyOf } from './sort-key';
import { columnProblems, columnsOf, findParquet, nameOfFiles } from './from-parquet';
import { deriveStatementsOf, identifier, stagedOf, stagingOf, stagingOfParquet } from './statement';

/** What was read: the sheets whose form is right, and what is wrong with the form of the others. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

function formProblems(table: Table, file: string, text: string | null): readonly Problem[] {
  if (text === null) {
    return [fileProblem(file, null, { vi: 'tệp này phải có', en: 'this file to be there' })];
  }
  const expected = { vi: 'dòng kết thúc bằng LF, không có CR', en: 'lines ending in LF, no CR' };
  if (text.includes('\r')) return [fileProblem(file, 'CR', expected)];
  return headerProblems(table, file, text.slice(0, text.indexOf('\n')));
}

function toLine(row: SqlRow): Line {
  const { line, ...cells } = row;
  const texts = Object.entries(cells).map(([name, cell]) => [
    name,
    cell === null ? null : String(cell)
  ]);
  return { line: Number(line), cells: Object.fromEntries(texts) as Line['cells'] };
}

async function rejectedIn(native: Native, table: Table, file: string): Promise<readonly Problem[]> {
  const rejects = identifier(`rejects_${table.name}`);
  const rows = await native.rows(
    `select line::INTEGER as line, first(coalesce(column_name, '') order by column_idx) as name,
       first(error_type::VARCHAR order by column_idx) as error, first(csv_line) as csv_line
     from ${rejects} group by line order by line`
  );
  return rows.map((row) => ({
    file,
    line: Number(row['line']),
    column: String(row['name']),
    value: row['csv_line'] === null ? null : String(row['csv_line']),
    expected: {
      vi: `${keptColumns(table).length} cột, dấu nháy đóng đủ (${String(row['error'])})`,
      en: `${keptColumns(table).length} columns with closed quotes (${String(row['error'])})`
    }
  }));
}

/** Columns that are worked out: of what, and how. */
const DERIVED: Readonly<Record<string, readonly [from: string, of: (text: string) => string]>> = {
  sort_key: ['name', sortKeyOf]
};

async function derive(native: Native, table: Table): Promise<void> {
  for (const { name } of table.columns.filter(({ derived }) => derived === true)) {
    const [from, of] = DERIVED[name] ?? [];
    if (from === undefined || of === undefined) throw new RangeError(`no way to derive "${name}"`);
    const rows = await native.rows(
      `select distinct ${identifier(from)} as text from ${stagedOf(table)} where text is not null`
    );
    const values = new Map(rows.map(({ text }) => [String(text), of(String(text))]));
    for (const statement of deriveStatementsOf(table, name, from, values))
      await native.run(statement);
  }
}

async function csvSheetOf(
  native: Native,
  table: Table,
  path: string,
  file: string
): Promise<Reading> {
  const form = formProblems(table, file, await textOf(path));
  if (form.length > 0) return { sheets: [], edition: null, problems: form };
  try {
    await native.run(stagingOf(table, path));
    await derive(native, table);
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const expected = { vi: 'một tệp CSV UTF-8 đọc được', en: 'a readable UTF-8 CSV' };
    return { sheets: [], edition: null, problems: [fileProblem(file, said, expected)] };
  }
  const problems = await rejectedIn(native, table, file);
  const rows = await native.rows(`select * from ${stagedOf(table)} order by line`);
  return { sheets: [{ table, file, lines: rows.map(toLine) }], edition: null, problems };
}

async function parquetSheetOf(
  native: Native,
  table: Table,
  files: readonly string[]
): Promise<Reading> {
  const file = nameOfFiles(files);
  try {
    const columns = await columnsOf(native, files);
    const problems = columnProblems(table, file, columns);
    if (problems.length > 0) return { sheets: [], edition: null, problems };
    await native.run(stagingOfParquet(table, files, columns));
    await derive(native, table);
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const expected = { vi: 'tệp Parquet đọc được', en: 'readable Parquet' };
    return { sheets: [], edition: null, problems: [fileProblem(file, said, expected)] };
  }
  const rows = await native.rows(`select * from ${stagedOf(table)} order by line`);
  return { sheets: [{ table, file, lines: rows.map(toLine) }], edition: null, problems: [] };
}

/**
 * Stages every table in the engine and returns its rows as text; `shown` is the folder named to people. A table that
 * has Parquet files in `from` is read from them, every other from its CSV.
 */
export async function readSources(
  native: Native,
  sources: readonly Source[],
  folder: string,
  shown: string,
  from: string | null = null
): Promise<Reading> {
  const tables = sources.map(({ table }) => table);
  const found =
    from === null
      ? { files: new Map<string, readonly string[]>(), problems: [] }
      : await findParquet(native, from, tables);
  const readings: Reading[] = [{ sheets: [], edition: null, problems: found.problems }];
  for (const table of tables) {
    const name = `${table.name}.csv`;
    const files = found.files.get(table.name);
    readings.push(
      files === undefined
        ? await csvSheetOf(native, table, join(folder, name), `${shown}/${name}`)
        : await parquetSheetOf(native, table, files)
    );
  }
  const edition = parseEdition(
    (await textOf(join(folder, 'edition.csv'))) ?? '',
    `${shown}/edition.csv`
  );
  const isProblem = 'expected' in edition;
  return {
    sheets: readings.flatMap((reading) => reading.sheets),
    edition: isProblem ? null : edition,
    problems: [...readings.flatMap((reading) => reading.problems), ...(isProblem ? [edition] : [])]
  };
}
