import type { BoardRow, Cell } from '$lib/domain/board';
import { isRank, type Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatKnown } from '$lib/format/known';
import { formatDatedInside } from '$lib/format/period';
import { withRankGroup } from '$lib/panels/rank-words';
import type { CityIndicator, CityUnit } from './city-units';

const SOME = 3;

/** What the figures of a unit are read with. */
export interface FigureScene {
  readonly indicators: ReadonlyMap<string, CityIndicator>;
  readonly rankings: readonly Ranking[];
}

function wordsOf(
  { indicator, figure }: Cell,
  { type }: Pick<CityUnit, 'type'>,
  { indicators, rankings }: FigureScene,
  locale: Locale
): string {
  const known = indicators.get(indicator);
  if (known === undefined || figure === null) return '';
  const short = locale === 'en' ? known.short_en : known.short;
  const { period } = figure;
  const when = formatDatedInside(figure, locale, known);
  // "Đảng viên: 1.450" needs no second "đảng viên".
  const bare = !isRank(known) && known.short.toLowerCase().includes(known.measure);
  const value = withRankGroup(
    formatFigure(figure, known, locale, { bare }),
    { indicator: known, period, type, rankings },
    locale
  );
  return `${short}: ${value} (${when})`;
}

/**
 * The first figures of a unit in a line, then what its own documents say beside figures: "Dân số: 21.450 người
 * (2024) · 11 phong trào · 1 văn bản của đơn vị".
 */
export function someKnown(
  unit: Pick<CityUnit, 'type' | 'known'>,
  row: BoardRow | undefined,
  scene: FigureScene,
  locale: Locale
): string {
  const figures = (row?.cells ?? [])
    .slice(0, SOME)
    .map((cell) => wordsOf(cell, unit, scene, locale));
  const beside = formatKnown(unit.known && { ...unit.known, targets: 0, figures: 0 }, locale);
  return [...figures, beside].filter((words) => words !== '').join(' · ');
}
