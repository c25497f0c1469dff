/** What a column of a result holds. A `date` is its ISO day as text, the same on every engine. */
export type Kind = 'number' | 'string' | 'boolean' | 'date';

/** A kind, with `?` where null (missing) is allowed. */
export type ColumnSpec = Kind | `${Kind}?`;

/** Every column of a result, in the order of the statement. */
export type Columns = Readonly<Record<string, ColumnSpec>>;

/** What a parameter can be; a day is passed as text and cast in the statement (`?::DATE`). */
export type Param = string | number | boolean | null;

interface Cells {
  readonly number: number;
  readonly string: string;
  readonly boolean: boolean;
  readonly date: string;
}

type CellOf<Spec extends ColumnSpec> = Spec extends `${infer K extends Kind}?`
  ? Cells[K] | null
  : Spec extends Kind
    ? Cells[Spec]
    : never;

/** The row that columns describe. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: CellOf<C[Name]> };

type KindOf<Cell> = [Cell] extends [number]
  ? 'number'
  : [Cell] extends [boolean]
    ? 'boolean'
    : [Cell] extends [string]
      ? 'string' | 'date'
      : never;

type SpecOf<Cell> = null extends Cell ? `${KindOf<NonNullable<Cell>>}?` : KindOf<Cell>;

/** The columns a row type asks for. A text of a closed vocabulary is a `string`: the build checks its words. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]-?: SpecOf<Row[Name]> };

/**
 * A question to the data, as a value: it runs unchanged on the native engine at build time and on the
 * browser's. One statement with `?` parameters; it must order its rows, for no engine promises an order.
 */
export interface Query<Row> {
  /** Names the question in errors and counts: `<topic>.<question>`. */
  readonly name: string;
  readonly sql: string;
  readonly params: readonly Param[];
  readonly columns: Columns;
  /** Tables of the contract that must be loaded first. */
  readonly tables: readonly string[];
  /** The row type travels with the query; there is never a value here. */
  readonly row?: Row;
}

interface Parts<C> {
  readonly name: string;
  readonly tables: readonly string[];
  readonly columns: C;
  readonly sql: string;
  readonly params?: readonly Param[];
}

/**
 * A query. The row type follows from the columns, or is given (`query<Target>({ … })`) and then the
 * columns must fit it.
 */
export function query<const C extends Columns>(parts: Parts<C>): Query<RowOf<C>>;
export function query<Row>(parts: Parts<ColumnsOf<Row>>): Query<Row>;
export function query({ name, tables, columns, sql, params = [] }: Parts<Columns>): Query<unknown> {
  return { name, sql, params, columns, tables };
}

/** A name quoted for SQL; the only way a name that is not written in the statement may enter it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `?, ?, ?` for a list of parameters, as in `where unit in (${placeholders(units)})`. @throws RangeError when empty */
export function placeholders(values: readonly Param[]): string {
  if (values.length === 0) throw new RangeError('a list of parameters needs at least one value');
  return values.map(() => '?').join(', ');
}
