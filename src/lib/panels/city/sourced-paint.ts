import type { BoardRow } from '$lib/domain/board';
import type { KnownCounts } from '$lib/domain/known';
import type { Ranking } from '$lib/domain/published-rank';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatKnown } from '$lib/format/known';
import { formatDated } from '$lib/format/period';
import { withRankGroup } from '$lib/panels/rank-words';
import { m } from '$lib/paraglide/messages';
import type { CityIndicator, CityUnit } from './city-units';
import type { TilePaint } from './tile-paint';

/** What is known of a unit: targets, figures, or its origins only. */
export function knownPaint(
  row: BoardRow | undefined,
  known: KnownCounts | undefined,
  locale: Locale
): TilePaint {
  const paint = { status: null, isSample: false };
  const says = formatKnown(known, locale);
  if (says === '') return { ...paint, known: 'none', says: m.city_map_with_nothing() };
  const hasTargets = (row?.verdicts.length ?? 0) > 0;
  return { ...paint, known: hasTargets ? 'full' : 'some', says };
}

/** Where a unit stands in an indicator, as far as a document says. */
export function indicatorPaint(
  row: BoardRow | undefined,
  unit: Pick<CityUnit, 'type'>,
  indicator: CityIndicator,
  rankings: readonly Ranking[],
  locale: Locale
): TilePaint {
  const cell = row?.cells.find((each) => each.indicator === indicator.indicator);
  if (cell === undefined)
    return { status: null, isSample: false, known: 'none', says: m.city_map_no_figure() };
  const { figure, status, reason } = cell;
  const value =
    figure &&
    `${withRankGroup(
      formatFigure(figure, indicator, locale),
      { indicator, period: figure.period, type: unit.type, rankings },
      locale
    )}, ${formatDated(figure, locale, indicator)}`;
  const words = [value, status && statusLabelOf({ status, reason })[locale]]
    .filter(Boolean)
    .join(' · ');
  return { status, isSample: false, known: 'some', says: words };
}
