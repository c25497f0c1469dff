import type { Cell } from './cell';
import { QueryError } from './error';
import type { Kind, Query } from './query';

/** A result of any engine: names in order, and a way to its cells. */
export interface Result {
  readonly names: readonly string[];
  readonly count: number;
  readonly cell: (column: number, row: number) => Cell;
}

const DAY = /^-?\d{4,}-\d{2}-\d{2}$/;

function isOfKind(kind: Kind, cell: Cell): boolean {
  if (kind === 'number') return typeof cell === 'number' && Number.isFinite(cell);
  if (kind === 'date') return typeof cell === 'string' && DAY.test(cell);
  return typeof cell === kind;
}

/**
 * Rows of the type a query promises, one after another.
 * @throws QueryError (`shape`) for other columns, another order, a cell of another kind, a null where none may be
 */
export function* typedRows<Row>(query: Query<Row>, result: Result): Generator<Row> {
  const { name, columns } = query;
  const fail = (detail: string): QueryError => new QueryError('shape', { query: name, detail });
  const names = Object.keys(columns);
  if (names.join() !== result.names.join())
    throw fail(`columns ${result.names.join(', ')} instead of ${names.join(', ')}`);
  const specs = names.map((column) => {
    const spec = columns[column] ?? 'string';
    return { column, spec, kind: spec.replace('?', '') as Kind, optional: spec.endsWith('?') };
  });
  for (let row = 0; row < result.count; row++) {
    const out: Record<string, Cell> = {};
    for (let at = 0; at < specs.length; at++) {
      const { column, spec, kind, optional } = specs[at] as (typeof specs)[number];
      const cell = result.cell(at, row);
      if (cell === null ? !optional : !isOfKind(kind, cell))
        throw fail(`${column} of row ${row + 1} is ${JSON.stringify(cell)}, not ${spec}`);
      out[column] = cell;
    }
    yield out as Row;
  }
}
