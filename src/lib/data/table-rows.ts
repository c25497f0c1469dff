import { keptColumns, tableOf } from '$lib/tables';
import { type Columns, type Param, type Query, identifier, query } from './query';
import { specsOf } from './table-columns';

/** The columns of a table of the contract, without those that are worked out, as columns of a result. */
export function columnsOfTable(name: string): Columns {
  return specsOf(keptColumns(tableOf(name)));
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
  /** With the columns that are worked out as well. */
  readonly withDerived?: boolean;
}

/** Rows of one table with all columns that are kept by hand; `Row` is the domain type that mirrors the table. */
export function tableRows<Row>({
  table,
  tables = [],
  name,
  where,
  params,
  order,
  withDerived = false
}: Part): Query<Row> {
  const { columns: all, key } = tableOf(table);
  const columns = withDerived ? all : keptColumns({ columns: all });
  const names = columns.map((column) => identifier(column.name)).join(', ');
  const condition = where === undefined ? '' : ` where ${where}`;
  return query({
    name: name ?? `table.${table}`,
    tables: [table, ...tables],
    columns: specsOf(columns),
    sql: `select ${names} from ${identifier(table)}${condition} order by ${order ?? key.map(identifier).join(', ')}`,
    ...(params === undefined ? {} : { params })
  }) as Query<Row>;
}
