import { middleHalfOf } from '$lib/domain/middle-half';
import type { DistributionModel } from '$lib/charts/distribution';
import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import { formatMeasured } from '$lib/format/measure';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';

/** Between which values the middle half of the units stands. */
export function spreadFinding(
  { groups }: DistributionModel,
  indicator: Indicator,
  period: string,
  locale: Locale
): string {
  const { measure, decimals } = indicator;
  const half = middleHalfOf(groups.flatMap(({ dots }) => dots.map(({ value }) => value)));
  if (half === null) return m.indicator_spread({ period: formatPeriod(period, locale, indicator) });
  const written = (value: number): string => formatMeasured(value, measure, locale, decimals);
  return m.indicator_spread_finding({ low: written(half[0]), high: written(half[1]) });
}
