import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatDifference } from '$lib/format/difference';
import { m } from '$lib/paraglide/messages';

/** How the path of a series goes a year: "giảm 0,05 điểm %"; null for a limit that stays where it is. */
export function pathPace(
  { assessment }: UnitSeries,
  indicator: Indicator,
  locale: Locale
): string | null {
  const steps = assessment?.ladder.filter(({ path }) => path !== null) ?? [];
  const [first, last] = [steps[0], steps.at(-1)];
  if (steps.length < 2 || first?.path == null || last?.path == null) return null;
  const pace = (last.path - first.path) / (last.year - first.year);
  const decimals = Math.max(indicator.decimals, 1);
  if (Number(Math.abs(pace).toFixed(decimals)) === 0) return null;
  const amount = formatDifference(pace, indicator.measure, locale, { signed: false, decimals });
  return pace < 0 ? m.indicator_pace_down({ amount }) : m.indicator_pace_up({ amount });
}
