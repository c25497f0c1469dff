import { type Table, keptColumns } from '../../src/lib/tables';

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
