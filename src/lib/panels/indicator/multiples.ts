import { isGood } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatWithMeasure } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatYears } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { Ruled } from './line-model';
import { byRatio, type Scale, scaleOf } from './small-model';

/** Small lines of many units, with how they are scaled and what they say together. */
export interface Multiples {
  /** Those farthest from their path first. */
  readonly sorted: readonly UnitSeries[];
  readonly isShared: boolean;
  readonly scaleFor: (row: UnitSeries) => Scale;
  readonly finding: string;
  /** How the scales are to be read, in words. */
  readonly range: string;
}

/** @param chosen whether all lines have one scale; null lets the kind of the indicator say */
export function multiplesOf(
  series: readonly UnitSeries[],
  ruled: Ruled,
  chosen: boolean | null,
  locale: Locale
): Multiples {
  // Sizes of units differ so much that sums need a scale each; rates are compared on one.
  const isShared = chosen ?? !['count', 'money'].includes(ruled.indicator.kind);
  const shared = scaleOf(series, ruled.breaks);
  const judged = series.filter((row) => row.assessment?.counting === 'judged');
  const good = judged.filter((row) => row.assessment && isGood(row.assessment.status));
  const written = (value: number): string => formatNumber(value, locale, shared.decimals);
  const ends = {
    low: written(shared.min),
    high: formatWithMeasure(written(shared.max), ruled.indicator.measure, locale)
  };
  return {
    sorted: [...series].sort(byRatio),
    isShared,
    scaleFor: (row) => (isShared ? shared : scaleOf([row], ruled.breaks)),
    finding:
      judged.length > 0
        ? m.indicator_multiples({ good: good.length, all: judged.length })
        : m.indicator_multiples_plain({ all: series.length }),
    range: `${isShared ? m.indicator_axis_shared(ends) : m.indicator_axis_own()}, ${formatYears(ruled.from, ruled.to)}`
  };
}
