import { type Column, type ColumnKind, tableOf } from '$lib/tables';
import {
  type Columns,
  type ColumnSpec,
  type Kind,
  type Param,
  type Query,
  identifier,
  query
} from './query';

const KINDS: Readonly<Record<ColumnKind, Kind>> = {
  INTEGER: 'number',
  DOUBLE: 'number',
  VARCHAR: 'string',
  BOOLEAN: 'boolean',
  DATE: 'date'
};

function specOf({ kind, optional }: Column): ColumnSpec {
  return optional ? `${KINDS[kind]}?` : KINDS[kind];
}

/** The columns of a table of the contract as columns of a result. */
export function columnsOfTable(name: string): Columns {
  return Object.fromEntries(tableOf(name).columns.map((column) => [column.name, specOf(column)]));
}

interface Part {
  readonly table: string;
  /** Further tables the condition reads. */
  readonly tables?: readonly string[];
  /** Names the question when it is not the whole table. */
  readonly name?: string;
  /** A condition, with `?` for its parameters. */
  readonly where?: string;
  readonly params?: readonly Param[];
  /** Order of the rows; the key of the table when not given. */
  readonly order?: string;
}

/** Rows of one table with all its columns; `Row` is the domain type that mirrors the table. */
export function tableRows<Row>({
  table,
  tables = [],
  name,
  where,
  params,
  order
}: Part): Query<Row> {
  const { columns, key } = tableOf(table);
  const names = columns.map((column) => identifier(column.name)).join(', ');
  const condition = where === undefined ? '' : ` where ${where}`;
  return query({
    name: name ?? `table.${table}`,
    tables: [table, ...tables],
    columns: columnsOfTable(table),
    sql: `select ${names} from ${identifier(table)}${condition} order by ${order ?? key.map(identifier).join(', ')}`,
    ...(params === undefined ? {} : { params })
  }) as Query<Row>;
}
