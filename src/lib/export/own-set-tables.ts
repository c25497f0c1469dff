import type { Observation } from '$lib/domain/observation';
import type { OwnSet } from '$lib/domain/own-set';
import type { Target } from '$lib/domain/target';
import type { OwnFigure, OwnShare } from '$lib/domain/merge/own-knowledge';
import type { CsvCell } from './csv';

/** A table of a set by the columns of the contract: what is kept by hand, in its order. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const OBSERVATION = [
  ...(['observation', 'unit', 'indicator', 'period', 'as_of', 'value', 'value_max'] as const),
  ...(['comparator', 'numerator', 'denominator', 'standing', 'provenance', 'standard'] as const),
  ...(['document', 'section', 'quote', 'formula', 'note', 'note_en'] as const)
] as const satisfies readonly (keyof Observation)[];

const TARGET = [
  ...(['target', 'ordinal', 'unit', 'indicator', 'type', 'rule', 'comparator', 'value'] as const),
  ...([
    'value_max',
    'change',
    'base_period',
    'base_value',
    'from',
    'due',
    'due_basis',
    'standard'
  ] as const),
  ...(['title', 'title_en', 'document', 'section', 'quote', 'note', 'note_en'] as const)
] as const satisfies readonly (keyof Target)[];

const SHARE = [
  'unit',
  'former',
  'households',
  'people',
  'note'
] as const satisfies readonly (keyof OwnShare)[];
const MOVED = [
  ...(['unit', 'to', 'indicator', 'period', 'value', 'numerator', 'denominator', 'note'] as const)
] as const satisfies readonly (keyof OwnFigure)[];

function tableOf<Row, Key extends keyof Row & string>(
  name: string,
  columns: readonly Key[],
  rows: readonly Row[]
): readonly OwnTable[] {
  if (rows.length === 0) return [];
  // A set kept before a column was there has nothing in it.
  const cellsOf = (row: Row): readonly CsvCell[] =>
    columns.map((key) => (row[key] ?? null) as CsvCell);
  return [{ name, columns, rows: rows.map(cellsOf) }];
}

/** The tables of a set that hold anything, by the names and columns of the contract. */
export function ownTables(set: OwnSet): readonly OwnTable[] {
  return [
    ...tableOf('observations', OBSERVATION, set.observations),
    ...tableOf('targets', TARGET, set.targets),
    ...tableOf('shares', SHARE, set.shares ?? []),
    ...tableOf('moved', MOVED, set.moved ?? [])
  ];
}
