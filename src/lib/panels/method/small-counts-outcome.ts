import { measuredChangeOf } from '$lib/domain/clear-change';
import { flipsAtOf } from '$lib/domain/flips-at';
import { floorEachYearOf } from '$lib/domain/floor-each-year';
import { guardedStatusOf } from '$lib/domain/guarded-status';
import { rateOf } from '$lib/domain/missing';
import { STATUS, type Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formatMeasured } from '$lib/format/measure';
import { formatFlip, formatUnclear } from '$lib/format/small-counts';
import { toSentence } from '$lib/format/sentence';
import { m } from '$lib/paraglide/messages';
import { givenText } from './given-text';
import type { Count, Outcome } from './outcomes';

const POOR = {
  indicator: 'ho-ngheo',
  kind: 'rate',
  measure: '%',
  numerator: 'hộ nghèo',
  decimals: 2,
  min: 0,
  max: 100
} as const;
const CEILING = 4.5;

/** Households of a year as a reader types them. */
export interface CountedYear {
  readonly year: number;
  poor: Count;
  all: Count;
}

export const SMALL_FIELDS = ['poor', 'all'] as const;
export const SMALL_START: readonly CountedYear[] = [
  { year: 2025, poor: 88, all: 2000 },
  { year: 2026, poor: 90, all: 2000 }
];
export const smallHeads = (): readonly string[] => [
  m.method_small_poor(),
  m.method_small_households()
];

/** Two years under one ceiling: the verdict, whether the change is clear, and what would turn it. */
export function smallOutcome(years: readonly CountedYear[], locale: Locale): Outcome {
  const statusAt = (latest: Count): Status =>
    floorEachYearOf({
      series: years.map(({ year, poor, all }, at) => [
        year,
        rateOf(at === years.length - 1 ? latest : poor, all)
      ]),
      floor: CEILING,
      direction: 'decrease',
      strict: false
    }).status;
  const ends = years.flatMap(({ year, poor, all }) => {
    const value = rateOf(poor, all);
    const counts = poor === null || all === null ? null : { numerator: poor, denominator: all };
    return value === null || counts === null ? [] : [{ year, period: String(year), value, counts }];
  });
  const change = measuredChangeOf(ends, POOR);
  const latest = ends.length === years.length ? (ends.at(-1)?.counts ?? null) : null;
  const verdict = statusAt(years.at(-1)?.poor ?? null);
  const flip =
    latest === null
      ? ''
      : formatFlip({ ...flipsAtOf(latest, verdict, statusAt), noun: 'hộ' }, locale);
  const none = m.method_not_computable();
  const changeText = (): string => {
    if (change === null) return none;
    if (change.isUnclear) return toSentence(formatUnclear(change, POOR, locale));
    return change.clear ? m.method_small_clear() : m.method_small_same();
  };
  const heads = smallHeads();
  return {
    given: years.map((row) => {
      const values = SMALL_FIELDS.map((field) => row[field]);
      return { name: String(row.year), text: givenText(heads, values, locale) };
    }),
    rows: [
      ...years.map(({ year, poor, all }) => {
        const rate = rateOf(poor, all);
        return {
          name: m.method_small_rate({ year }),
          text: rate === null ? none : formatMeasured(rate, '%', locale, 2)
        };
      }),
      { name: m.method_small_verdict(), text: STATUS[verdict].label[locale] },
      { name: m.method_small_change(), text: changeText() },
      {
        name: m.method_small_shown(),
        text: STATUS[guardedStatusOf(verdict, change?.clear ?? null)].label[locale]
      },
      { name: m.common_small_flips_column(), text: flip || none }
    ]
  };
}
