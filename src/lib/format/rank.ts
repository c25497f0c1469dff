import type { Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

const TYPES_EN: Readonly<Record<string, string>> = {
  phường: 'wards',
  xã: 'communes',
  'đặc khu': 'special zones'
};

/** The units ranked together: "xã, đặc khu", "communes and special zones". */
function unitsText({ types }: Pick<Ranking, 'types'>, locale: Locale): string {
  const all = types.split(';');
  return locale === 'vi' ? all.join(', ') : all.map((type) => TYPES_EN[type] ?? type).join(' and ');
}

/** A published rank with the group it holds in: "hạng 3 trong khối xã, đặc khu". */
export function formatPublishedRank(
  rank: string,
  ranking: Pick<Ranking, 'types'> | null,
  locale: Locale
): string {
  return ranking === null
    ? m.indicator_rank_no_group({ rank }, { locale })
    : m.indicator_rank_in_group({ rank, group: unitsText(ranking, locale) }, { locale });
}
