import type { Observation } from '$lib/domain/observation';
import type { OwnSet } from '$lib/domain/own-set';
import type { Target } from '$lib/domain/target';
import type { OwnFigure, OwnShare } from '$lib/domain/merge/own-knowledge';
import { slugOf } from '$lib/format/slug';
import { type CsvCell, formatCsv } from './csv';

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
  ...(['value_max', 'change', 'base_period', 'base_value', 'from', 'due', 'standard'] as const),
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
  return [{ name, columns, rows: rows.map((row) => columns.map((key) => row[key] as CsvCell)) }];
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

/** Keys that several rows would share are counted. */
function distinct(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

/** By bytes, as the tables of `data/` are sorted. */
const byKey = (a: readonly CsvCell[], b: readonly CsvCell[]): number =>
  String(a[0]) < String(b[0]) ? -1 : 1;

const DOCUMENT = ['document', 'title', 'issuer', 'number', 'date', 'kind', 'note'];

/** Plain UTF-8 with line feeds, as `data/` is kept: no byte order mark, no carriage return. */
const asKept = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  formatCsv(columns, rows).replace('\uFEFF', '').replaceAll('\r\n', '\n');

/**
 * A set as rows for `data/<set>/`: reported by a document whose number, day and issuer somebody fills in, with
 * keys as `npm run data:take` makes them. Text by file.
 * @param issuer of the document, as far as the set says it
 */
export function dataFolder(set: OwnSet, issuer: string): Readonly<Record<string, string>> {
  const document = slugOf(set.name) || `so-lieu-${set.id}`;
  const keyed = (
    row: { readonly unit: string; readonly indicator: string },
    when: string
  ): string => slugOf(`${row.unit} ${row.indicator} ${when} ${document}`);
  const place = (section: string | null): string => [set.file, section].filter(Boolean).join(', ');
  const figureKeys = distinct(set.observations.map((row) => keyed(row, row.period)));
  const targetKeys = distinct(set.targets.map((row) => keyed(row, row.due ?? '')));
  const figures = set.observations.map((row, at): Observation => ({
    ...row,
    observation: figureKeys[at] ?? '',
    provenance: 'reported',
    document,
    section: place(row.section),
    quote: row.quote ?? row.section
  }));
  const targets = set.targets.map((row, at): Target => ({
    ...row,
    target: targetKeys[at] ?? '',
    ordinal: at + 1,
    document,
    section: place(row.section)
  }));
  const files: Record<string, string> = {
    'documents.csv': asKept(DOCUMENT, [
      [document, set.name, issuer, null, set.day === '' ? null : set.day, 'báo cáo', null]
    ])
  };
  for (const { name, columns, rows } of ownTables({ ...set, observations: figures, targets }))
    files[`${name}.csv`] = asKept(
      columns,
      name === 'observations' || name === 'targets' ? [...rows].sort(byKey) : rows
    );
  return files;
}
