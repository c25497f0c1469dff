import { rivalsOf } from './evidence';
import type { Indicator, Standard } from './indicator';
import type { Comparator, Observation, Provenance, Standing } from './observation';
import { byPeriod, type Dated, datedOf } from './period';
import { byUse, readingOf, valueOf } from './reading';
import type { Reading } from './result';
import type { Rival } from './rival';

/** A figure as lists and boards show it: as reported, with what a reader must know to read it. */
export interface Figure extends Dated {
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: Standing;
  readonly provenance: Provenance;
  /** What else is said of the same time and cannot be true as well; none when absent. */
  readonly rivals?: readonly Rival[];
}

/** The figure of an observation; null when it has no value and none follows from its counts. */
export function figureOf(row: Observation, indicator: Pick<Indicator, 'kind'>): Figure | null {
  const value = valueOf(row, indicator);
  if (value === null) return null;
  const { comparator, numerator, denominator, standing, provenance } = row;
  return {
    ...datedOf(row),
    value,
    valueMax: row.value_max,
    comparator,
    numerator,
    denominator,
    standing,
    provenance
  };
}

/** What others say against a reading, with where they say it. */
function rivalsIn(
  reading: Reading,
  others: readonly Reading[],
  indicator: Pick<Indicator, 'kind'>
): Rival[] {
  const source = reading.observation?.document;
  return rivalsOf(reading, others)
    .map(({ observation }) => observation)
    .filter((row) => row !== null)
    .flatMap((row) =>
      [valueOf(row, indicator)]
        .filter((value) => value !== null)
        .map((value) => ({
          comparator: row.comparator,
          value,
          valueMax: row.value_max,
          document: row.document,
          section: row.section,
          isSameSource: row.document !== null && row.document === source
        }))
    );
}

/**
 * The figure behind a reading, with what `others` say against it; a base that only the target names comes from
 * where the target does.
 */
export function figureOfReading(
  reading: Reading,
  indicator: Pick<Indicator, 'kind'>,
  others: readonly Reading[],
  named: Provenance = 'reported'
): Figure | null {
  if (reading.observation !== null) {
    const figure = figureOf(reading.observation, indicator);
    const rivals = rivalsIn(reading, others, indicator);
    return figure === null || rivals.length === 0 ? figure : { ...figure, rivals };
  }
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
  const readings = rows
    .map((row) => readingOf(row, indicator, standards, 0))
    .filter((reading) => reading !== null);
  let best: Reading | null = null;
  for (const reading of readings) {
    const order = best === null ? 1 : byPeriod(reading.period, best.period);
    if (best === null || order > 0 || (order === 0 && byUse(reading, best) < 0)) best = reading;
  }
  return best === null ? null : figureOfReading(best, indicator, readings);
}
