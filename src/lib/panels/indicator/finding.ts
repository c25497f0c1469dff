import { changeBetween } from '$lib/domain/clear-change';
import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { decimalsOf, decimalsWrittenOf } from '$lib/format/decimals';
import { formatDifference } from '$lib/format/difference';
import { formatFigure } from '$lib/format/figure';
import { formatMeasured } from '$lib/format/measure';
import { formatPeriod, formatPeriodInText } from '$lib/format/period';
import { formatUnclear } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { pathPace } from './path-pace';

/** Whether a point is approximate in its source, contradicted by another, or computed from another figure. */
export function isRoughPoint({ figure }: SeriesPoint): boolean {
  if (figure === null) return false;
  const { comparator, provenance, rivals = [] } = figure;
  return comparator !== '=' || provenance === 'derived' || rivals.length > 0;
}

export function valueText(point: SeriesPoint, indicator: Indicator, locale: Locale): string {
  return point.figure === null
    ? formatMeasured(point.value, indicator.measure, locale, indicator.decimals)
    : formatFigure(point.figure, indicator, locale);
}

/** That the change between two points is not clear, with its counts; null where it is, or nothing decides. */
function unclearMove(
  before: SeriesPoint,
  last: SeriesPoint,
  indicator: Indicator,
  locale: Locale
): string | null {
  const printed = ({ value, period, figure }: SeriesPoint) => ({
    value,
    period,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null
  });
  const change = changeBetween(printed(before), printed(last), indicator);
  return change?.isUnclear ? formatUnclear(change, indicator, locale) : null;
}

/** What the picture of a unit says, as its title: the last change under one standard beside what the path asks, or the one value. */
export function findingOf(
  series: UnitSeries,
  name: string,
  indicator: Indicator,
  locale: Locale
): string {
  const last = series.points.at(-1);
  if (last === undefined) return m.indicator_find_none({ unit: name });
  const before = series.points
    .filter((point) => point.position <= last.position - 1 && point.standard === last.standard)
    .at(-1);
  // A change is said of plain numbers: what is approximate or computed back has none.
  if (before === undefined || [before, last].some(isRoughPoint))
    return m.indicator_find_one({
      unit: name,
      value: valueText(last, indicator, locale),
      period: formatPeriod(last.period, locale, indicator)
    });
  const unclear = unclearMove(before, last, indicator, locale);
  if (unclear !== null) return m.indicator_find_unclear({ unit: name, unclear });
  const move = last.value - before.value;
  const isWritten = last.figure?.provenance === 'reported';
  const usual = isWritten
    ? Math.max(decimalsWrittenOf(last.value), decimalsWrittenOf(before.value))
    : indicator.decimals;
  const decimals = Math.min(4, decimalsOf([move, 0], usual));
  const amount = formatDifference(move, indicator.measure, locale, { signed: false, decimals });
  const change =
    move === 0
      ? m.indicator_same()
      : move > 0
        ? m.indicator_up({ amount })
        : m.indicator_down({ amount });
  const found = m.indicator_find_change({
    unit: name,
    change,
    from: formatPeriodInText(before.period, locale, indicator),
    to: formatPeriodInText(last.period, locale, indicator)
  });
  const pace = pathPace(series, indicator, locale);
  return pace === null ? found : m.indicator_find_beside_path({ found, pace });
}
