import {
  countedNounOf,
  type CountedFigure,
  type Counts,
  countsOf,
  minimumChangeOf
} from './counted';
import { EPSILON } from './epsilon';
import type { Indicator } from './indicator';
import { logGamma } from './log-gamma';

/** Largest p that is still called a clear change: 95 % two-sided. */
export const CLEAR_P = 0.05;
/** Quantile 0.975 of the normal distribution, squared: chi-squared with one degree of freedom at 95 %. */
const CHI_SQUARED_95 = 3.841458820694124;
/** Points from which a trend is tested, as in England's Fingertips. */
export const TREND_POINTS = 5;

/** A dated figure with its counts, where they are known. */
export interface CountedPoint {
  readonly year: number;
  readonly value: number;
  readonly counts: Counts | null;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** Two proportions of which both counts are known. */
type Proportion = Counts & { readonly denominator: number };

function isProportion(counts: Counts): counts is Proportion {
  return counts.denominator !== null && counts.numerator <= counts.denominator;
}

/**
 * p of the Fisher–Irwin exact test, two-sided by Irwin's rule: the tables with the same margins that are no
 * likelier than the one seen, added up. Needs few tables, so it is for small numbers.
 */
function exactShareOf(a: Proportion, b: Proportion): number {
  const total = a.denominator + b.denominator;
  const hits = a.numerator + b.numerator;
  const logAll = logChoose(total, hits);
  const logOf = (x: number): number =>
    logChoose(a.denominator, x) + logChoose(b.denominator, hits - x) - logAll;
  const seen = logOf(a.numerator) + 1e-7;
  let share = 0;
  const last = Math.min(a.denominator, hits);
  for (let x = Math.max(0, hits - b.denominator); x <= last; x++) {
    const log = logOf(x);
    if (log <= seen) share += Math.exp(log);
  }
  return Math.min(1, share);
}

/**
 * Whether two proportions differ at 95 %, two-sided: the "N − 1" chi-squared test where every expected
 * count is at least 1, else the Fisher–Irwin test (Campbell 2007, Statistics in Medicine 26:3661–3675).
 */
function differ(a: Proportion, b: Proportion): boolean {
  const total = a.denominator + b.denominator;
  const hits = a.numerator + b.numerator;
  const misses = total - hits;
  if (hits === 0 || misses === 0) return false;
  const least = (Math.min(hits, misses) * Math.min(a.denominator, b.denominator)) / total;
  if (least < 1) return exactShareOf(a, b) <= CLEAR_P;
  const cross =
    a.numerator * (b.denominator - b.numerator) - b.numerator * (a.denominator - a.numerator);
  const chi = (cross / (a.denominator * b.denominator)) * (cross / (hits * misses)) * (total - 1);
  return chi >= CHI_SQUARED_95;
}

/**
 * Whether two plain counts over like periods differ at 95 %, two-sided: two Poisson counts, of which, given
 * their sum, either is binomial with one half (Przyborowski and Wilenski 1940, Biometrika 31:313–323).
 */
function countsDiffer(a: number, b: number): boolean {
  const sum = a + b;
  const small = Math.min(a, b);
  let term = Math.exp(logChoose(sum, small) - sum * Math.LN2);
  let tail = 0;
  for (let k = small; k >= 0 && term > 1e-18; k--) {
    tail += term;
    term *= k / (sum - k + 1);
  }
  return 2 * tail <= CLEAR_P;
}

/** Chi-squared for trend (Cochran–Armitage) on proportions, signed by the way it goes. */
function proportionTrend(points: readonly (Proportion & { readonly year: number })[]): number {
  const all = points.reduce((sum, point) => sum + point.denominator, 0);
  const share = points.reduce((sum, point) => sum + point.numerator, 0) / all;
  const mean = points.reduce((sum, point) => sum + point.denominator * point.year, 0) / all;
  let slope = 0;
  let spread = 0;
  for (const { year, numerator, denominator } of points) {
    slope += (year - mean) * (numerator - denominator * share);
    spread += denominator * (year - mean) ** 2;
  }
  const variance = share * (1 - share) * spread;
  return variance > 0 ? (Math.sign(slope) * slope ** 2) / variance : 0;
}

/** Chi-squared for trend on Poisson counts of like periods, signed by the way it goes. */
function countTrend(points: readonly (Counts & { readonly year: number })[]): number {
  const sum = points.reduce((total, point) => total + point.numerator, 0);
  const mean = points.reduce((total, point) => total + point.year, 0) / points.length;
  let slope = 0;
  let spread = 0;
  for (const { year, numerator } of points) {
    slope += (year - mean) * numerator;
    spread += (year - mean) ** 2;
  }
  const variance = (sum / points.length) * spread;
  return variance > 0 ? (Math.sign(slope) * slope ** 2) / variance : 0;
}

/** Whether a trend over five or more points goes the way of the change, at 95 %; null where none is tested. */
function trendOf(points: readonly CountedPoint[], change: number): boolean | null {
  if (points.length < TREND_POINTS) return null;
  const proportions: (Proportion & { year: number })[] = [];
  const plain: (Counts & { year: number })[] = [];
  for (const { year, counts } of points) {
    if (counts === null) return null;
    if (isProportion(counts)) proportions.push({ ...counts, year });
    else if (counts.denominator === null) plain.push({ ...counts, year });
  }
  if (plain.length < points.length && proportions.length < points.length) return null;
  const chi = plain.length > 0 ? countTrend(plain) : proportionTrend(proportions);
  return chi * Math.sign(change) >= CHI_SQUARED_95;
}

/**
 * Whether the change from the first to the last of these points is more than its numbers can leave open.
 * Points are of one standard and of like periods, in order of time.
 *
 * With counts at both ends: a two-sided test at 95 %, on two proportions or two Poisson counts; from five
 * counted points on the chi-squared test for trend, which must go the same way. Without counts: a change of
 * at least `minimum`. Null, "not decided", with fewer than two points and where neither is known.
 */
export function clearChangeOf(
  points: readonly CountedPoint[],
  minimum: number | null
): boolean | null {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const change = last.value - first.value;
  const trend = trendOf(points, change);
  if (trend !== null) return trend;
  const { counts: from } = first;
  const { counts: to } = last;
  if (from !== null && to !== null) {
    if (isProportion(from) && isProportion(to)) return differ(from, to);
    if (from.denominator === null && to.denominator === null)
      return countsDiffer(from.numerator, to.numerator);
  }
  return minimum === null ? null : Math.abs(change) >= minimum - EPSILON;
}

/** An end of a change: a figure, when it is of, and its counts where they are known. */
export interface ChangeEnd {
  readonly period: string;
  readonly value: number;
  readonly counts: Counts | null;
}

/** A change from one figure to a later one, and whether it is more than its numbers leave open. */
export interface MeasuredChange {
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
  /** What is counted; null where nothing is counted one by one. */
  readonly noun: string | null;
  /** The smallest change that counts as one where there are no counts; null where no rule says so. */
  readonly minimum: number | null;
  readonly clear: boolean | null;
  /** It moved, but not clearly: nothing may be called a rise or a fall. */
  readonly isUnclear: boolean;
}

/** What the rule of small counts asks of an indicator. */
export type Ruled = Pick<Indicator, 'indicator' | 'kind' | 'measure' | 'numerator' | 'min' | 'max'>;

/** The change along figures of one standard and of like periods, in order of time; null of fewer than two. */
export function measuredChangeOf(
  ends: readonly (ChangeEnd & { readonly year: number })[],
  indicator: Ruled
): MeasuredChange | null {
  const from = ends[0];
  const to = ends.at(-1);
  if (from === undefined || to === undefined || ends.length < 2) return null;
  const minimum = minimumChangeOf(indicator);
  const clear = clearChangeOf(ends, minimum);
  const isUnclear = clear === false && from.value !== to.value;
  return { from, to, noun: countedNounOf(indicator), minimum, clear, isUnclear };
}

/** A figure as it was printed: with its counts, or with none. */
export type PrintedFigure = CountedFigure & { readonly period: string; readonly value: number };

/** The change between two printed figures of one standard and of like periods, the earlier first. */
export function changeBetween(
  before: PrintedFigure,
  after: PrintedFigure,
  indicator: Ruled
): MeasuredChange | null {
  const ends = [before, after].map((figure, year) => ({
    year,
    period: figure.period,
    value: figure.value,
    counts: countsOf(figure, indicator)
  }));
  return measuredChangeOf(ends, indicator);
}
