import { mergedGrowth } from '$lib/domain/merge/growth';
import { mergedQuota } from '$lib/domain/merge/quota';
import { ratioOfSums } from '$lib/domain/merge/ratio-of-sums';
import { weightedRates } from '$lib/domain/merge/weighted-rates';
import type { Locale } from '$lib/domain/text';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';

/** A former unit's two figures as a reader types them; null is not reported. */
export type TypedPair = readonly [first: number | null, second: number | null];

export interface OutcomeRow {
  readonly name: string;
  readonly text: string;
  readonly how?: string;
  readonly note?: string;
  readonly isWrong?: boolean;
}

/** A rule of merging with two figures a former unit. */
export interface SumCase {
  readonly columns: readonly [() => string, () => string];
  readonly start: readonly TypedPair[];
  /** What the real functions make of the figures. */
  readonly rows: (pairs: readonly TypedPair[], locale: Locale) => readonly OutcomeRow[];
}

function percent(value: number | null, locale: Locale): string {
  return value === null ? m.method_not_computable() : formatMeasured(value, '%', locale, 2);
}

const hundred = (value: number | null): number | null => (value === null ? null : 100 * value);

const growth: SumCase = {
  columns: [m.method_last_year, m.method_this_year],
  start: [
    [8, 8.4],
    [1, 1.5]
  ],
  rows: (pairs, locale) => {
    const merged = mergedGrowth(pairs.map(([previous, current]) => ({ previous, current })));
    return [
      { name: m.method_sum_growth(), text: percent(hundred(merged.growth), locale) },
      {
        name: m.method_mean_growth(),
        text: percent(hundred(merged.meanOfGrowths), locale),
        isWrong: true
      }
    ];
  }
};

const quota: SumCase = {
  columns: [m.method_quota, m.method_delivered],
  start: [
    [12, 12],
    [8, 7],
    [5, 6]
  ],
  rows: (pairs, locale) => {
    const merged = mergedQuota(
      pairs.map(([denominator, numerator]) => ({ numerator, denominator }))
    );
    return [
      { name: m.method_fulfilment(), text: percent(merged.fulfilment, locale) },
      { name: m.method_weakest(), text: percent(merged.minPart, locale) },
      {
        name: m.method_parts_below(),
        text:
          merged.partsBelow === null
            ? m.method_not_computable()
            : formatNumber(merged.partsBelow, locale)
      }
    ];
  }
};

const satisfaction: SumCase = {
  columns: [m.method_respondents, m.method_satisfied],
  start: [
    [820, 95],
    [40, 70],
    [300, 88]
  ],
  rows: (pairs, locale) => {
    const merged = weightedRates(pairs.map(([weight, rate]) => ({ weight, rate })));
    return [
      {
        name: m.method_by_respondents(),
        text: percent(merged.rate, locale),
        ...(merged.weight === null
          ? {}
          : { note: m.method_of_respondents({ count: formatNumber(merged.weight, locale) }) })
      },
      {
        name: m.method_merged_mean(),
        text: percent(merged.simpleMean, locale),
        isWrong: true
      }
    ];
  }
};

const schools: SumCase = {
  columns: [m.method_schools, m.method_schools_standard],
  start: [
    [3, 2],
    [3, 1]
  ],
  rows: (pairs, locale) => {
    const merged = ratioOfSums(
      pairs.map(([denominator, numerator]) => ({ numerator, denominator })),
      100
    );
    const { numerator, denominator } = merged;
    const counts =
      numerator === null || denominator === null
        ? m.method_not_computable()
        : `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`;
    return [{ name: m.method_counts_first(), text: counts, how: percent(merged.rate, locale) }];
  }
};

export const SUM_CASES = { growth, quota, satisfaction, schools } as const;
