import type { Indicator } from '../domain/indicator';
import type { Assessment, Reading } from '../domain/result';
import { decimalsOf, decimalsWrittenOf, settled } from './decimals';

const MOST = 4;

type Measured = Pick<Indicator, 'decimals'>;

const valueOf = (reading: Reading | null): number | null =>
  reading?.observation?.value ?? reading?.value ?? null;

/** Whether a figure is quoted: a document (or, without an observation, a target) states it. */
export function isQuoted(reading: Reading | null): boolean {
  return reading !== null && (reading.observation?.provenance ?? 'reported') === 'reported';
}

/**
 * One number of decimals for figures that are compared: those of the indicator, none where all are
 * whole, as many as a quoted figure has, more where two of them would look the same; at most four.
 * Nulls count for nothing.
 */
export function decimalsTogether(
  readings: readonly (Reading | null)[],
  levels: readonly (number | null)[],
  { decimals }: Measured
): number {
  const known = [...readings.map(valueOf), ...levels]
    .filter((value) => value !== null)
    .map(settled);
  const usual = Math.min(decimals, Math.max(0, ...known.map(decimalsWrittenOf)));
  const quoted = readings
    .filter(isQuoted)
    .map(valueOf)
    .map((value) => (value === null ? 0 : decimalsWrittenOf(value)));
  return Math.min(MOST, decimalsOf(known, Math.max(usual, ...quoted)));
}

/** Decimals of what one card compares: its figure and its base, the level asked, the steps of the path. */
export function sharedDecimals(assessment: Assessment): number {
  const { current, base, goal, pathThisYear, ladder, indicator } = assessment;
  return decimalsTogether(
    [current, base, ...ladder.map((step) => step.reading)],
    [goal.value, pathThisYear, ...ladder.map((step) => step.path)],
    indicator
  );
}

/** Decimals a figure is written with among others: a quoted one as its document has it. */
export function decimalsAmong(reading: Reading, together: number): number {
  const value = valueOf(reading);
  return isQuoted(reading) && value !== null ? Math.min(MOST, decimalsWrittenOf(value)) : together;
}
