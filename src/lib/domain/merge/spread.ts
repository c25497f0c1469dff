import { EPSILON } from '../epsilon';

/** A former unit's value in a period. */
export interface SpreadValue {
  readonly former: string;
  readonly period: string;
  readonly value: number;
}

/** The widest difference between former units in a period; both ends name their former unit. */
export interface SpreadPoint {
  readonly period: string;
  readonly low: { readonly former: string; readonly value: number };
  readonly high: { readonly former: string; readonly value: number };
  readonly gap: number;
  readonly formers: number;
}

/** `closing` when the gap got smaller; `unknown` with fewer than two comparable periods. */
export type SpreadTrend = 'closing' | 'widening' | 'unchanged' | 'unknown';

export interface Spread {
  readonly points: readonly SpreadPoint[];
  readonly trend: SpreadTrend;
  /** First and last period the trend was read from: those with the most former units. */
  readonly from: SpreadPoint | null;
  readonly to: SpreadPoint | null;
}

function pointOf(period: string, values: readonly SpreadValue[]): SpreadPoint | null {
  const sorted = [...values].sort((a, b) => a.value - b.value || (a.former < b.former ? -1 : 1));
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || sorted.length < 2) return null;
  return { period, low, high, gap: high.value - low.value, formers: sorted.length };
}

/**
 * How far former units lie apart, period by period (periods of equal kind, as text in order). A period
 * with one former unit has no spread. The trend compares only periods in which the same number of former
 * units report, the most there is: a unit that joins or leaves the row is no change of the gap.
 */
export function spreadOf(values: readonly SpreadValue[]): Spread {
  const byPeriod = new Map<string, SpreadValue[]>();
  for (const value of values) {
    const list = byPeriod.get(value.period);
    if (list === undefined) byPeriod.set(value.period, [value]);
    else list.push(value);
  }
  const points = [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, list]) => pointOf(period, list))
    .filter((point) => point !== null);
  const most = points.reduce((max, point) => Math.max(max, point.formers), 0);
  const full = points.filter((point) => point.formers === most);
  const from = full[0] ?? null;
  const to = full.at(-1) ?? null;
  return { points, from, to, trend: trendOf(from, to) };
}

function trendOf(from: SpreadPoint | null, to: SpreadPoint | null): SpreadTrend {
  if (from === null || to === null || from === to) return 'unknown';
  const change = to.gap - from.gap;
  if (Math.abs(change) <= EPSILON) return 'unchanged';
  return change < 0 ? 'closing' : 'widening';
}
