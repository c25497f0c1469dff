import type { BoardRow, Cell } from '$lib/domain/board';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import type { CityIndicator } from './city-units';

const SOME = 3;

function wordsOf(
  { indicator, figure }: Cell,
  indicators: ReadonlyMap<string, CityIndicator>,
  locale: Locale
): string {
  const known = indicators.get(indicator);
  if (known === undefined || figure === null) return '';
  const short = locale === 'en' ? known.short_en : known.short;
  // "Đảng viên: 1.450" needs no second "đảng viên".
  const bare = known.short.toLowerCase().includes(known.measure);
  return `${short}: ${formatFigure(figure, known, locale, { bare })} (${formatPeriod(figure.period, locale)})`;
}

/** The first figures of a unit in a line: "Dân số: 21.450 người (2024) · …"; empty where there is none. */
export function someFigures(
  row: BoardRow | undefined,
  indicators: ReadonlyMap<string, CityIndicator>,
  locale: Locale
): string {
  return (row?.cells ?? [])
    .slice(0, SOME)
    .map((cell) => wordsOf(cell, indicators, locale))
    .join(' · ');
}
