import { type Column, keptColumns, tableOf } from '$lib/tables';

type Fields = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of a column; undefined where it is none. */
function valueOf(
  value: unknown,
  { kind, optional }: Column,
  clean: (text: string) => string
): unknown {
  if (value === null || value === undefined) return optional ? null : undefined;
  if (kind === 'BOOLEAN') return typeof value === 'boolean' ? value : undefined;
  if (kind === 'VARCHAR') return typeof value === 'string' ? clean(value) : undefined;
  if (kind === 'DATE') return typeof value === 'string' && DAY.test(value) ? value : undefined;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return isNumber && (kind === 'DOUBLE' || Number.isInteger(value)) ? value : undefined;
}

/**
 * A row of a table of the contract out of plain data that nobody vouches for: the columns kept by hand, each of
 * its kind, and nothing else. Null where a column is missing or of another kind.
 * @param clean what is done with every text
 */
export function plainRow(
  table: string,
  value: unknown,
  clean: (text: string) => string
): Fields | null {
  if (!isFields(value)) return null;
  const row: Record<string, unknown> = {};
  for (const column of keptColumns(tableOf(table))) {
    const read = valueOf(value[column.name], column, clean);
    if (read === undefined) return null;
    row[column.name] = read;
  }
  return row;
}
