/**
 * How a figure is bounded: exact, a bound, approximate (`~`, "khoảng"), or just below the number printed
 * (`<~`, "gần"): it has not reached it.
 */
export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~', '<~'] as const;
export type Comparator = (typeof COMPARATORS)[number];
export type Standing = 'final' | 'estimate';
/** Where a value came from; `sample` and `own` never stand in the sourced data. */
export type Provenance = 'reported' | 'derived' | 'own' | 'sample';

/** A value of an indicator for a unit and a period. Null is missing, never 0. */
export interface Observation {
  readonly observation: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly as_of: string | null;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly comparator: Comparator;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: Standing;
  readonly provenance: Provenance;
  readonly standard: string | null;
  readonly document: string | null;
  readonly section: string | null;
  readonly quote: string | null;
  readonly formula: string | null;
  readonly note: string | null;
  readonly note_en: string | null;
  /** The reader chose this figure over what others say of the same time; never of sourced ones. */
  readonly leads?: boolean;
}

/** What decides how far a figure is trusted before others of the same time. */
export interface Trusted {
  readonly provenance: Provenance | string;
  readonly leads?: boolean;
}

const TRUST: readonly string[] = ['reported', 'own', 'derived', 'sample'];

/**
 * Place of a figure among those that say something of the same time, the smaller first: chosen by the reader,
 * reported, the unit's own, derived, sample. The one rule of all layers.
 */
export function trustOf({ provenance, leads }: Trusted): number {
  if (leads === true) return 0;
  const place = TRUST.indexOf(provenance);
  return 1 + (place < 0 ? TRUST.length : place);
}
