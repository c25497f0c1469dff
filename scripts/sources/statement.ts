import { type Column, type Table, keptColumns } from '../../src/lib/tables';

/** A name in SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Name of the table of texts, as read, with the line each row stands on. */
export function stagedOf(table: Table): string {
  return identifier(`staged_${table.name}`);
}

/** Reads the CSV as text, empty cells as null; broken lines go to a table of rejects and are not skipped in silence. */
export function stagingOf(table: Table, csv: string): string {
  const columns = keptColumns(table)
    .map(({ name }) => `${literal(name)}: 'VARCHAR'`)
    .join(', ');
  return `create or replace table ${stagedOf(table)} as
    select (row_number() over () + 1)::INTEGER as line, *
    from read_csv(${literal(csv)}, auto_detect = false, header = true, columns = {${columns}},
      delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '',
      encoding = 'utf-8', strict_mode = true, store_rejects = true,
      rejects_table = ${literal(`rejects_${table.name}`)}, rejects_scan = ${literal(`scans_${table.name}`)})`;
}

/** A column of a Parquet file: its name and the kind DuckDB reads it as, `DECIMAL(10,2)`. */
export interface ForeignColumn {
  readonly name: string;
  readonly type: string;
}

/** Texts of a cell as the CSV would write it, whatever kind another engine gave the column; empty as null. */
function textOf({ name, kind }: Column, type: string): string {
  const cell = identifier(name);
  if (type === 'BLOB') return `nullif(decode(${cell}), '')`;
  if (kind === 'DATE' && /^(DATE|TIMESTAMP)/.test(type))
    return `strftime(cast(${cell} as DATE), '%Y-%m-%d')`;
  if (/^(DECIMAL|DOUBLE|FLOAT)/.test(type))
    return `case when ${cell} = trunc(${cell}) and abs(${cell}) < 1e15
      then cast(cast(${cell} as BIGINT) as VARCHAR) else cast(cast(${cell} as DOUBLE) as VARCHAR) end`;
  return `nullif(cast(${cell} as VARCHAR), '')`;
}

/**
 * Reads Parquet files of one table as text, in the order of their paths and rows, into the same table of texts as
 * its CSV; a column that may be empty and is not there is null.
 */
export function stagingOfParquet(
  table: Table,
  files: readonly string[],
  columns: readonly ForeignColumn[]
): string {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const cells = keptColumns(table).map((column) => {
    const type = types.get(column.name);
    const text = type === undefined ? 'cast(null as VARCHAR)' : textOf(column, type);
    return `${text} as ${identifier(column.name)}`;
  });
  return `create or replace table ${stagedOf(table)} as
    select (row_number() over ())::INTEGER as line, ${cells.join(', ')}
    from ${parquetOf(files)}`;
}

/** Files of one table in SQL. A folder named `province=…` is a place, not a column. */
export function parquetOf(files: readonly string[]): string {
  return `read_parquet([${files.map(literal).join(', ')}], hive_partitioning = false, union_by_name = true)`;
}

/** The table as it is published: cast to the kinds of the contract, sorted byte by byte by its key (as read where it has none), snappy Parquet. */
export function extractOf(table: Table, parquet: string): string {
  const columns = table.columns
    .map(({ name, kind }) => `cast(${identifier(name)} as ${kind}) as ${identifier(name)}`)
    .join(', ');
  const key = table.key.map((name) => `${identifier(name)} collate "binary"`).join(', ') || 'line';
  return `copy (select ${columns} from ${stagedOf(table)} order by ${key})
    to ${literal(parquet)} (format parquet, compression snappy)`;
}

/** Adds a column that is worked out, with its value for each value of the column it follows from. */
export function deriveStatementsOf(
  table: Table,
  name: string,
  from: string,
  values: ReadonlyMap<string, string>
): readonly string[] {
  const add = `alter table ${stagedOf(table)} add column ${identifier(name)} VARCHAR`;
  if (values.size === 0) return [add];
  const pairs = Array.from(values, ([key, value]) => `(${literal(key)}, ${literal(value)})`);
  return [
    add,
    `update ${stagedOf(table)} set ${identifier(name)} = pair.value
      from (values ${pairs.join(', ')}) as pair(key, value)
      where pair.key = ${stagedOf(table)}.${identifier(from)}`
  ];
}
