import type { Scope } from '$lib/domain/scope';
import type { Locale } from '$lib/domain/text';
import { formatPeriod, formatYears } from '$lib/format/period';
import type { CityIndicator } from './city-units';

/** The indicator of the map: the reader's, else poverty, else the first. */
export const boardIndicator = (
  all: readonly CityIndicator[],
  asked: string | null
): CityIndicator | undefined =>
  all.find(({ indicator }) => indicator === asked) ??
  all.find(({ indicator }) => indicator === 'ho-ngheo') ??
  all[0];

/** "năm 2026", "2025–2030" */
export const scopeText = ({ fromYear, toYear }: Scope, locale: Locale): string =>
  fromYear === toYear ? formatPeriod(String(toYear), locale, null) : formatYears(fromYear, toYear);
