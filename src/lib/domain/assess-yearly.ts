import { boundVerdictOf, rangeVerdictOf, type BoundVerdict, type Interval } from './bounds';
import { confidenceOf } from './confidence';
import { differenceOf, EPSILON, finiteOf } from './epsilon';
import { inTermOf } from './evidence';
import { breakBetween, breakFromTarget } from './break-between';
import { findings, type Findings, type Question } from './findings';
import { fourCellsOf, type FloorResult } from './floor-each-year';
import { diff, line, maybe, QUANTITY, val, yr } from './formula';
import {
  isExactReading,
  isStrictTarget,
  reachComparatorOf,
  wayOf,
  type ExactReading
} from './goal';
import { rangeOf } from './range';
import { isYesNo, type Indicator } from './indicator';
import { isPartOfYear } from './part-of-year';
import type { FormulaLine, Reading, YearCell } from './result';
import type { Point } from './series';
import { yearStripOf } from './year-strip';

export interface RangeEnds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Ends of a range as the comparator binds them: "at least 5–10" has no upper limit. */
export function rangeEndsOf({ goal }: Question): RangeEnds {
  const { comparator, value, valueMax } = goal;
  return {
    low: comparator.startsWith('<') ? null : value,
    high: comparator.startsWith('>') ? null : (valueMax ?? value)
  };
}

/** Type B (a floor or ceiling every year) and H (a range every year). */
export function yearlyFindings(question: Question): Findings {
  const { target, indicator, evidence, goal, thisYear } = question;
  const limit = goal.value;
  if (limit === null) return findings('not_computable', 'no_target_value');
  const isRange = target.type === 'H';
  const ends = rangeEndsOf(question);
  const verdictOf = (interval: Interval): BoundVerdict =>
    isRange
      ? rangeVerdictOf(interval, ends.low, ends.high)
      : boundVerdictOf(interval, reachComparatorOf(target, indicator), limit);
  // What adds up over a year can still reach its floor while the year is not over.
  const isGrowing = (reading: Reading): boolean =>
    addsUpOverYear(indicator) && isPartOfYear(reading);
  const canFill = ({ interval }: Reading): boolean =>
    verdictOf({ ...interval, high: null }) !== 'missed';
  const judge = (reading: Reading): BoundVerdict => {
    const verdict = verdictOf(reading.interval);
    return verdict === 'missed' && isGrowing(reading) && canFill(reading) ? 'undecided' : verdict;
  };
  const inTerm = inTermOf(evidence);
  const years = yearStripOf(inTerm, evidence.fromYear, evidence.dueYear, thisYear, judge);
  const reported = years.filter((cell) => cell.reading !== null);
  const latest = reported.at(-1)?.reading ?? null;
  const base = evidence.readings.filter((reading) => reading.isBase).at(-1) ?? null;
  if (latest === null) return withoutVerdict(question, base, years, limit);
  const common = {
    current: latest,
    base,
    years,
    yearsMet: reported.filter((cell) => cell.verdict === 'met').length,
    yearsTotal: reported.length
  };
  const broken = breakFromTarget(target, latest);
  if (broken !== null) return findings('not_assessed_break', broken, common);
  const compared = comparableReadings(
    reported.filter(({ reading }) => reading !== null && !isGrowing(reading)),
    latest
  );
  const points = compared.map(({ period, value }) => ({ year: period.year, value }));
  const found = { ...common, points: points.length, confidence: confidenceOf(points.length) };
  const verdict = judge(latest);
  if (verdict === 'undecided') {
    const reason = verdictOf(latest.interval) === 'missed' ? 'part_of_year' : 'bound_only';
    return findings('insufficient_data', reason, found);
  }
  if (!isExactReading(latest) || isRange || isGrowing(latest)) {
    const value = latest.value;
    const outside = value === null ? null : rangeOf({ value, ...ends, isOver: false }).distance;
    const apart = isRange
      ? { margin: outside, formula: rangeFormula(value, ends, outside) }
      : marginOf(question, value, limit);
    return findings(verdict === 'met' ? 'met' : 'not_met', null, { ...found, ...apart });
  }
  const way = wayOf(target, indicator);
  const cells = fourCellsOf(points, limit, way, isStrictTarget(target));
  if (isYesNo(indicator)) return findings(cells.status, null, found);
  return findings(cells.status, null, {
    ...found,
    margin: cells.margin,
    gap: finiteOf(limit - latest.value),
    observedPace: cells.averageChange,
    compared,
    formula: floorFormula(question, points, latest, limit, cells)
  });
}

/** Counts and money of a year grow from January to December; rates and scores do not. */
function addsUpOverYear({ kind }: Indicator): boolean {
  return kind === 'count' || kind === 'money';
}

/** Exact figures of years on the latest one's standard; a trend never crosses a break. */
function comparableReadings(cells: readonly YearCell[], latest: Reading): ExactReading[] {
  const readings: ExactReading[] = [];
  for (const { reading } of cells) {
    if (reading === null || !isExactReading(reading)) continue;
    if (breakBetween(reading, latest) === null) readings.push(reading);
  }
  return readings;
}

function withoutVerdict(
  question: Question,
  base: Reading | null,
  years: readonly YearCell[],
  limit: number
): Findings {
  const { indicator, evidence } = question;
  const common = { years, yearsMet: 0, yearsTotal: 0 };
  if (base === null) return findings('no_data', evidence.emptyReason, common);
  const value = base.value;
  return findings('insufficient_data', 'base_only', {
    ...common,
    base,
    gap: isYesNo(indicator) ? null : differenceOf(limit, value),
    ...marginOf(question, value, limit),
    points: 1,
    confidence: 'level_only'
  });
}

/** Yes or no has no margin: nothing can be subtracted from "met". */
function marginOf(
  question: Question,
  value: number | null,
  limit: number
): Pick<Findings, 'margin' | 'formula'> {
  if (isYesNo(question.indicator)) return { margin: null, formula: [] };
  return { margin: differenceOf(value, limit), formula: marginLines(question, value, limit) };
}

/** The margin; below a limit that must be passed ("trên 95%") also what is missing, as the sentence says it. */
function marginLines(
  { target }: Question,
  value: number | null,
  limit: number
): readonly FormulaLine[] {
  const margin = differenceOf(value, limit);
  const isCeiling = target.comparator.startsWith('<');
  const short = isCeiling ? margin : differenceOf(limit, value);
  const pieces = isCeiling ? [val(value), ' − ', val(limit)] : [val(limit), ' − ', val(value)];
  const isShort = isStrictTarget(target) && short !== null && short > EPSILON;
  return [
    ...line(QUANTITY.margin, [val(value), ' − ', val(limit)], maybe(diff, margin)),
    ...(isShort ? line(QUANTITY.beyond, pieces, diff(short)) : [])
  ];
}

/** How far outside, from the nearer end; nothing to reckon inside. */
function rangeFormula(
  value: number | null,
  { low, high }: RangeEnds,
  distance: number | null
): readonly FormulaLine[] {
  if (distance === null || distance === 0) return [];
  const end = distance < 0 ? low : high;
  return line(QUANTITY.outside, [val(value), ' − ', val(end)], diff(distance));
}

/** The latest year's margin, and the change a year since the first comparable one. */
function floorFormula(
  question: Question,
  points: readonly Point[],
  latest: ExactReading,
  limit: number,
  cells: FloorResult
): readonly FormulaLine[] {
  const last = [val(latest.value), yr(latest.period.year)] as const;
  const change = points
    .slice(0, 1)
    .flatMap((first) =>
      line(
        QUANTITY.averageChange,
        ['(', last[0], ' − ', val(first.value), ') / (', last[1], ' − ', yr(first.year), ')'],
        maybe(diff, cells.averageChange)
      )
    );
  return [...marginLines(question, latest.value, limit), ...change];
}
