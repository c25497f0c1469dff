import type { BoardRow } from '$lib/domain/board';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { CityIndicator } from './city-units';
import type { TilePaint } from './tile-paint';

/** What is known of a unit: targets, figures, or its origins only. */
export function knownPaint(row: BoardRow | undefined): TilePaint {
  const paint = { status: null, isSample: false };
  if (row === undefined) return { ...paint, known: 'none', says: m.city_map_with_nothing() };
  const hasTargets = row.verdicts.length > 0;
  const says = hasTargets ? m.city_map_with_targets() : m.city_map_with_figures();
  return { ...paint, known: hasTargets ? 'full' : 'some', says };
}

/** Where a unit stands in an indicator, as far as a document says. */
export function indicatorPaint(
  row: BoardRow | undefined,
  indicator: CityIndicator,
  locale: Locale
): TilePaint {
  const cell = row?.cells.find((each) => each.indicator === indicator.indicator);
  if (cell === undefined)
    return { status: null, isSample: false, known: 'none', says: m.city_map_no_figure() };
  const { figure, status } = cell;
  const value =
    figure && `${formatFigure(figure, indicator, locale)}, ${formatPeriod(figure.period, locale)}`;
  const words = [value, status && STATUS[status].label[locale]].filter(Boolean).join(' · ');
  return { status, isSample: false, known: 'some', says: words };
}
