import type { Column, ColumnKind } from '$lib/tables';
import type { Columns, ColumnSpec, Kind } from './query';

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

/** Columns of the contract as columns of a result. */
export function specsOf(columns: readonly Column[]): Columns {
  return Object.fromEntries(columns.map((column) => [column.name, specOf(column)]));
}
