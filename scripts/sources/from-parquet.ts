import { basename, dirname, relative, sep } from 'node:path';
import type { Native } from '../../src/lib/server/native';
import { SET } from '../../src/lib/set/set';
import { type Table, keptColumns } from '../../src/lib/tables';
import { fileProblem, type Problem } from '../checks/problem';
import { SET_NAME } from '../set-folder.mjs';
import { type ForeignColumn, literal, parquetOf } from './statement';

/** Parquet files by the table they hold, and what is wrong with the others. */
export interface ParquetFiles {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** The folder or pattern that was asked for: `--from …`, or `DATA_FROM` of the environment; null for neither. */
export function fromOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>
): string | null {
  const at = argv.indexOf('--from');
  return (at === -1 ? env['DATA_FROM'] : argv[at + 1]) || null;
}

const PARTITION = /^province=(.*)$/;

/** Whether a file is of the set: it lies below no `province=…`, or below that of the set. */
function isOfSet(path: string): boolean {
  const named = path.split(sep).flatMap((part) => PARTITION.exec(part)?.[1] ?? []);
  const own = [SET_NAME, SET.name];
  return named.every((name) => own.includes(decodeURIComponent(name)));
}

/** `…/observations.parquet`, `…/observations/part-0.parquet`, `…/observations.parquet/part-0.parquet`. */
function tableNameOf(path: string, names: ReadonlySet<string>): string | null {
  const named = [basename(path), basename(dirname(path))].map((name) =>
    name.replace(/\.parquet$/, '')
  );
  return named.find((name) => names.has(name)) ?? null;
}

/** The Parquet files of a folder, or those a pattern like `folder/**\/*.parquet` names, by table. */
export async function findParquet(
  native: Native,
  from: string,
  tables: readonly Table[]
): Promise<ParquetFiles> {
  const pattern = /[*?[]/.test(from) ? from : `${from.replace(/[/\\]+$/, '')}/**/*.parquet`;
  const rows = await native.rows(
    `select file from glob(${literal(pattern)}) where file like '%.parquet' order by file`
  );
  const paths = rows.map(({ file }) => String(file)).filter(isOfSet);
  if (paths.length === 0) {
    const expected = {
      vi: `ít nhất một tệp Parquet của bộ “${SET_NAME}” (tên bảng là tên tệp hoặc tên thư mục)`,
      en: `at least one Parquet file of the set “${SET_NAME}” (named after its table, or in a folder that is)`
    };
    return { files: new Map(), problems: [fileProblem(pattern, null, expected)] };
  }
  const names = new Set(tables.map(({ name }) => name));
  const files = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const name = tableNameOf(path, names);
    if (name === null) {
      const expected = {
        vi: `tên tệp hoặc tên thư mục là tên một bảng: ${[...names].join(', ')}`,
        en: `a file or folder named after a table: ${[...names].join(', ')}`
      };
      problems.push(fileProblem(path, basename(path), expected));
    } else files.set(name, [...(files.get(name) ?? []), path]);
  }
  return { files, problems };
}

/** How files are named to people: the folder they share, where there are several. */
export function nameOfFiles(files: readonly string[]): string {
  const [first = ''] = files;
  const shown = files.length > 1 ? dirname(first) : first;
  const near = relative(process.cwd(), shown);
  return near.startsWith('..') ? shown : near;
}

/** Columns of the files. @throws Error of the engine where a file is no readable Parquet */
export async function columnsOf(
  native: Native,
  files: readonly string[]
): Promise<readonly ForeignColumn[]> {
  const rows = await native.rows(
    `select column_name as name, column_type as type from (describe select * from ${parquetOf(files)})`
  );
  return rows.map(({ name, type }) => ({ name: String(name), type: String(type) }));
}

const PLAIN =
  /^(BOOLEAN|DATE|TIMESTAMP.*|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|DOUBLE|FLOAT|VARCHAR|BLOB|ENUM\(.*\)|"NULL")$/;

/** Columns must be those of the contract, in any order, each one plain value a row; one that may be empty may be away. */
export function columnProblems(
  table: Table,
  file: string,
  columns: readonly ForeignColumn[]
): readonly Problem[] {
  const kept = keptColumns(table);
  const given = new Map(columns.map(({ name, type }) => [name, type]));
  const missing = kept
    .filter(({ name, optional }) => !optional && !given.has(name))
    .map(({ name, kind }) => ({
      ...fileProblem(file, null, {
        vi: `cột “${name}” (${kind})`,
        en: `a column “${name}” (${kind})`
      }),
      column: name
    }));
  const wanted = new Set(table.columns.map(({ name }) => name));
  const foreign = columns
    .filter(({ name }) => !wanted.has(name) && name !== 'province')
    .map(({ name }) => ({
      ...fileProblem(file, name, { vi: 'không có thêm cột nào', en: 'no further column' }),
      column: name
    }));
  const nested = columns
    .filter(({ name, type }) => wanted.has(name) && !PLAIN.test(type))
    .map(({ name, type }) => ({
      ...fileProblem(file, type, {
        vi: 'mỗi ô một giá trị đơn (chữ, số, ngày, đúng/sai)',
        en: 'one plain value a cell (text, number, date, true or false)'
      }),
      column: name
    }));
  return [...missing, ...foreign, ...nested];
}
