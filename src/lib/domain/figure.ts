import type { Indicator, Standard } from './indicator';
import type { Comparator, Observation, Provenance, Standing } from './observation';
import { byPeriod } from './period';
import { byUse, readingOf, valueOf } from './reading';
import type { Reading } from './result';

/** A figure as lists and boards show it: as reported, with what a reader must know to read it. */
export interface Figure {
  readonly period: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: Standing;
  readonly provenance: Provenance;
}

/** The figure of an observation; null when it has no value and none follows from its counts. */
export function figureOf(row: Observation, indicator: Pick<Indicator, 'kind'>): Figure | null {
  const value = valueOf(row, indicator);
  if (value === null) return null;
  const { period, comparator, numerator, denominator, standing, provenance } = row;
  return {
    period,
    value,
    valueMax: row.value_max,
    comparator,
    numerator,
    denominator,
    standing,
    provenance
  };
}

/** The figure behind a reading; a base that only the target names comes from where the target does. */
export function figureOfReading(
  reading: Reading,
  indicator: Pick<Indicator, 'kind'>,
  named: Provenance = 'reported'
): Figure | null {
  if (reading.observation !== null) return figureOf(reading.observation, indicator);
  if (reading.value === null) return null;
  return {
    period: reading.period.text,
    value: reading.value,
    valueMax: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: named
  };
}

/**
 * The latest of one unit's observations of an indicator: the period that ends last, a year before the
 * span that ends with it, and of two figures for one period the one a verdict would use.
 */
export function latestOf(
  rows: readonly Observation[],
  indicator: Indicator,
  standards: readonly Standard[] = []
): Figure | null {
  let best: Reading | null = null;
  for (const row of rows) {
    const reading = readingOf(row, indicator, standards, 0);
    if (reading === null) continue;
    const order = best === null ? 1 : byPeriod(reading.period, best.period);
    if (best === null || order > 0 || (order === 0 && byUse(reading, best) < 0)) best = reading;
  }
  return best === null ? null : figureOfReading(best, indicator);
}
