import { floorEachYearOf } from './floor-each-year';
import { growthAverageOf, growthCumulativeOf, growthEachYearOf } from './growth';
import * as read from './input';
import { levelOf, type LevelInput } from './level';
import { reducePointsPerYearOf, relativeReductionOf } from './reduce';
import { seriesBreakOf } from './series-break';
import type { Method } from './method';

function isStrict(input: read.Fields): boolean {
  const comparator = read.textOrNull(input, 'comparator');
  return read.flagOrNull(input, 'strict') ?? (comparator === '>' || comparator === '<');
}

function levelInput(input: read.Fields): LevelInput {
  const baseYear = read.numberIn(input, 'base_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, baseYear, 'base_year');
  return {
    series: read.seriesIn(input, 'series'),
    baseYear,
    targetYear,
    target: read.numberIn(input, 'target'),
    direction: read.wayIn(input),
    min: read.numberOrNull(input, 'min'),
    max: read.numberOrNull(input, 'max'),
    asOfYear: read.numberOrNull(input, 'as_of_year'),
    strict: isStrict(input)
  };
}

function level(input: read.Fields): object {
  const result = levelOf(levelInput(input));
  return {
    base_year_used: result.baseYearUsed,
    current_year: result.currentYear,
    n_points: result.points,
    confidence: result.confidence,
    met: result.met,
    gap: result.gap,
    required_pace: result.requiredPace,
    observed_pace: result.observedPace,
    projection: result.projection,
    expected_now: result.expectedNow,
    share_done: result.shareDone,
    ratio: result.ratio,
    status: result.status
  };
}

function floorEachYear(input: read.Fields): object {
  const result = floorEachYearOf({
    series: read.seriesIn(input, 'series'),
    floor: read.numberIn(input, 'floor'),
    direction: read.wayIn(input),
    strict: isStrict(input)
  });
  return {
    latest_met: result.latestMet,
    years_met: result.yearsMet,
    years_total: result.yearsTotal,
    margin: result.margin,
    average_change: result.averageChange,
    status: result.status
  };
}

function reducePointsPerYear(input: read.Fields): object {
  const baseYear = read.numberIn(input, 'base_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, baseYear, 'base_year');
  const result = reducePointsPerYearOf({
    series: read.seriesIn(input, 'series'),
    baseYear,
    targetYear,
    pointsPerYear: read.numberIn(input, 'pp_per_year'),
    min: read.numberOrNull(input, 'min'),
    max: read.numberOrNull(input, 'max'),
    asOfYear: read.numberOrNull(input, 'as_of_year')
  });
  return {
    derived_target: result.derivedTarget,
    average_reduction: result.averageReduction,
    required_pace: result.requiredPace,
    projection: result.projection,
    ratio: result.ratio,
    status: result.status
  };
}

function reduceRelative(input: read.Fields): object {
  const base = read.numberOrNull(input, 'base');
  return { derived_target: relativeReductionOf(base, read.numberOrNull(input, 'reduce_percent')) };
}

function growthAverage(input: read.Fields): object {
  const baseYear = read.numberIn(input, 'base_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, baseYear, 'base_year');
  const result = growthAverageOf({
    series: read.seriesIn(input, 'series'),
    baseYear,
    targetYear,
    targetGrowth: read.numberIn(input, 'target_growth')
  });
  return {
    mean_growth: result.meanGrowth,
    ratio: result.ratio,
    level_target: result.levelTarget,
    index_vs_path: result.indexVsPath,
    required_growth: result.requiredGrowth,
    status: result.status
  };
}

function growthCumulative(input: read.Fields): object {
  const result = growthCumulativeOf(
    read.numberOrNull(input, 'base'),
    read.numberOrNull(input, 'cumulative_growth'),
    read.numberOrNull(input, 'years')
  );
  return { level_target: result.levelTarget, equivalent_annual: result.equivalentAnnual };
}

function growthEachYear(input: read.Fields): object {
  const result = growthEachYearOf(
    read.seriesIn(input, 'series'),
    read.numberIn(input, 'min_growth')
  );
  return {
    yearly: result.yearly,
    years_met: result.yearsMet,
    years_total: result.yearsTotal,
    latest_met: result.latestMet,
    status: result.status
  };
}

function seriesBreak(input: read.Fields): object {
  const breaks = read.numbersOrNone(input, 'breaks').filter((year) => year !== null);
  const result = seriesBreakOf(levelInput(input), breaks);
  return {
    status: result.status,
    ratio: result.ratio,
    last_comparable_year: result.lastComparableYear
  };
}

/** Levels, floors, reductions and growth, by the name a case calls them. */
export const PROGRESS_METHODS: readonly (readonly [name: string, method: Method])[] = [
  ['engine.level', level],
  ['engine.floor_each_year', floorEachYear],
  ['engine.reduce_pp_per_year', reducePointsPerYear],
  ['engine.reduce_relative', reduceRelative],
  ['engine.growth_average', growthAverage],
  ['engine.growth_cumulative', growthCumulative],
  ['engine.growth_each_year', growthEachYear],
  ['engine.series_break', seriesBreak]
];
