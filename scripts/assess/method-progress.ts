import { floorEachYearOf } from '../../src/lib/domain/floor-each-year';
import { growthAverageOf, growthCumulativeOf, growthEachYearOf } from '../../src/lib/domain/growth';
import * as read from './input';
import { levelOf, type LevelInput } from '../../src/lib/domain/level';
import { reducePointsPerYearOf, relativeReductionOf } from '../../src/lib/domain/reduce';
import { smallCountsOf } from './method-counts';
import { seriesBreakOf } from '../../src/lib/domain/series-break';
import { pointsOf, stretchOf } from '../../src/lib/domain/series';
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
  const asked = levelInput(input);
  const result = levelOf(asked);
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
    status: result.status,
    ...smallCountsOf(input, {
      series: asked.series,
      compared: stretchOf(asked.series, asked.baseYear, asked.targetYear)?.points ?? [],
      status: result.status,
      judge: (series) => levelOf({ ...asked, series }).status
    })
  };
}

function floorEachYear(input: read.Fields): object {
  const asked = {
    series: read.seriesIn(input, 'series'),
    floor: read.numberIn(input, 'floor'),
    direction: read.wayIn(input),
    strict: isStrict(input)
  };
  const result = floorEachYearOf(asked);
  return {
    latest_met: result.latestMet,
    years_met: result.yearsMet,
    years_total: result.yearsTotal,
    margin: result.margin,
    average_change: result.averageChange,
    status: result.status,
    ...smallCountsOf(input, {
      series: asked.series,
      compared: pointsOf(asked.series),
      status: result.status,
      judge: (series) => floorEachYearOf({ ...asked, series }).status
    })
  };
}

function reducePointsPerYear(input: read.Fields): object {
  const baseYear = read.numberIn(input, 'base_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, baseYear, 'base_year');
  const asked = {
    series: read.seriesIn(input, 'series'),
    baseYear,
    targetYear,
    pointsPerYear: read.numberIn(input, 'pp_per_year'),
    min: read.numberOrNull(input, 'min'),
    max: read.numberOrNull(input, 'max'),
    asOfYear: read.numberOrNull(input, 'as_of_year')
  };
  const result = reducePointsPerYearOf(asked);
  return {
    derived_target: result.derivedTarget,
    average_reduction: result.averageReduction,
    required_pace: result.requiredPace,
    projection: result.projection,
    ratio: result.ratio,
    status: result.status,
    ...smallCountsOf(input, {
      series: asked.series,
      compared: stretchOf(asked.series, baseYear, targetYear)?.points ?? [],
      status: result.status,
      judge: (series) => reducePointsPerYearOf({ ...asked, series }).status
    })
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
  const asked = {
    series: read.seriesIn(input, 'series'),
    baseYear,
    targetYear,
    targetGrowth: read.numberIn(input, 'target_growth')
  };
  const result = growthAverageOf(asked);
  return {
    mean_growth: result.meanGrowth,
    ratio: result.ratio,
    level_target: result.levelTarget,
    index_vs_path: result.indexVsPath,
    required_growth: result.requiredGrowth,
    status: result.status,
    ...smallCountsOf(input, {
      series: asked.series,
      compared: stretchOf(asked.series, baseYear, targetYear)?.points ?? [],
      status: result.status,
      judge: (series) => growthAverageOf({ ...asked, series }).status
    })
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
  const asked = read.seriesIn(input, 'series');
  const least = read.numberIn(input, 'min_growth');
  const result = growthEachYearOf(asked, least);
  return {
    yearly: result.yearly,
    years_met: result.yearsMet,
    years_total: result.yearsTotal,
    latest_met: result.latestMet,
    status: result.status,
    // Growth is of the latest year on the one before it.
    ...smallCountsOf(input, {
      series: asked,
      compared: pointsOf(asked).slice(-2),
      status: result.status,
      judge: (series) => growthEachYearOf(series, least).status
    })
  };
}

function seriesBreak(input: read.Fields): object {
  const breaks = read.numbersOrNone(input, 'breaks').filter((year) => year !== null);
  const asked = levelInput(input);
  const result = seriesBreakOf(asked, breaks);
  const isAcross = result.status === 'not_assessed_break';
  return {
    status: result.status,
    ratio: result.ratio,
    last_comparable_year: result.lastComparableYear,
    ...smallCountsOf(input, {
      series: asked.series,
      // Nothing is compared across two standards.
      compared: isAcross
        ? []
        : (stretchOf(asked.series, asked.baseYear, asked.targetYear)?.points ?? []),
      status: result.status,
      judge: (series) => seriesBreakOf({ ...asked, series }, breaks).status
    })
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
