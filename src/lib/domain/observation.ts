/**
 * How a figure is bounded: exact, a bound, approximate (`~`, "khoảng"), or just below the number printed
 * (`<~`, "gần"): it has not reached it.
 */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~' | '<~';
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
}
