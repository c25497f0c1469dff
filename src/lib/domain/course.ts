import { breakBetween } from './break-between';
import { evidenceOf } from './evidence';
import { type ExactReading, exactOf } from './goal';
import type { Indicator, Standard } from './indicator';
import type { Observation } from './observation';
import type { PeriodKind } from './period';
import type { Target } from './target';

/** Periods from the finest, with their length in years; a span of years is no point of a course. */
const STEPS: readonly (readonly [kind: PeriodKind, years: number])[] = [
  ['month', 1 / 12],
  ['quarter', 1 / 4],
  ['half', 1 / 2],
  ['year', 1]
];
const FEWEST = 3;

/** Whether months and quarters add up within a year and start anew with the next: towards a yearly quota they do. */
export function startsAnew({ type }: Pick<Target, 'type'>): boolean {
  return type === 'E';
}

/**
 * The course of a value: the exact figures of the finest kind of period that has at least three, oldest
 * first, in runs. A period without a figure, a change of the standard, and the end of a year for what
 * starts anew, end a run. Empty where there are too few figures for a course.
 */
export function courseOf(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  standards: readonly Standard[]
): readonly (readonly ExactReading[])[] {
  const { readings } = evidenceOf(target, indicator, observations, { standards });
  const exact = exactOf(readings);
  const found = STEPS.find(
    ([one]) => exact.filter((reading) => reading.period.kind === one).length >= FEWEST
  );
  if (found === undefined) return [];
  const [kind, step] = found;
  const runs: ExactReading[][] = [];
  for (const reading of exact) {
    if (reading.period.kind !== kind) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      reading.position - last.position < step * 1.5 &&
      breakBetween(last, reading) === null &&
      !(kind !== 'year' && startsAnew(target) && last.period.year !== reading.period.year);
    if (follows && run !== undefined) run.push(reading);
    else runs.push([reading]);
  }
  return runs;
}
