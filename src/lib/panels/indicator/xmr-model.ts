import type { XmrModel } from '$lib/charts/xmr';
import { wayOf } from '$lib/domain/goal';
import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { type XmrResult, xmrOf } from '$lib/domain/xmr';
import { formatMeasure, formatMeasured } from '$lib/format/measure';
import { formatPeriodShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { valueText } from './finding';
import { fillOf, toneOf } from './line-model';

export interface Monthly {
  readonly model: XmrModel;
  readonly verdict: XmrResult['verdict'];
}

const VERDICT = {
  hit_and_miss: m.indicator_xmr_hit,
  capable: m.indicator_xmr_capable,
  incapable: m.indicator_xmr_incapable
};

/** What the limits say about the target, in a sentence. */
export const verdictText = ({ verdict }: Pick<Monthly, 'verdict'>): string =>
  verdict === null ? m.indicator_xmr_plain() : VERDICT[verdict]();

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Every month from the first to the last reported one; null where one was not reported. */
function monthsOf(
  points: readonly SeriesPoint[]
): readonly (readonly [string, SeriesPoint | null])[] {
  const own = new Map(
    points.filter(({ period }) => MONTH.test(period)).map((point) => [point.period, point])
  );
  const periods = [...own.keys()].sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = (period: string): number =>
    Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;
  return Array.from({ length: at(last) - at(first) + 1 }, (_, step) => {
    const month = at(first) + step;
    const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return [period, own.get(period) ?? null] as const;
  });
}

/** The months of a unit between their natural limits; null under twelve figures, and for sums over a year. */
export function xmrModel(series: UnitSeries, indicator: Indicator, locale: Locale): Monthly | null {
  const { assessment } = series;
  // A sum that grows all year would only show the calendar.
  if (assessment?.type === 'E') return null;
  const months = monthsOf(series.points);
  const target = assessment?.goal.value ?? null;
  const way = assessment === null ? 'increase' : wayOf(assessment.target, indicator);
  const found = xmrOf(
    months.map(([, point], at) => [at, point?.value ?? null]),
    target,
    way
  );
  const { mean, lower, upper, verdict } = found;
  if (mean === null || lower === null || upper === null) return null;
  const written = (value: number): string =>
    formatMeasured(value, indicator.measure, locale, Math.max(1, indicator.decimals));
  return {
    verdict,
    model: {
      points: months.map(([period, point]) => ({
        label: formatPeriodShort(period, locale, indicator),
        value: point?.value ?? null,
        text:
          point === null
            ? ''
            : `${formatPeriodShort(period, locale, indicator)}: ${valueText(point, indicator, locale)}`,
        signal: point !== null && (point.value < lower || point.value > upper),
        fill: point === null ? 'solid' : fillOf(point)
      })),
      mean: { value: mean, text: m.indicator_xmr_mean({ value: written(mean) }) },
      lower: { value: lower, text: m.indicator_xmr_lower({ value: written(lower) }) },
      upper: { value: upper, text: m.indicator_xmr_upper({ value: written(upper) }) },
      target:
        target === null
          ? null
          : { value: target, text: m.indicator_xmr_target({ value: written(target) }) },
      unitText: formatMeasure(indicator.measure, locale),
      tone: toneOf(series)
    }
  };
}
