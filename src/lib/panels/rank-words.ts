import type { Indicator } from '$lib/domain/indicator';
import { isRank, type Ranking, rankingOf } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import { formatPublishedRank } from '$lib/format/rank';

/** What tells in which group a rank holds. */
export interface RankedIn {
  readonly indicator: Pick<Indicator, 'indicator' | 'measure'>;
  readonly period: string;
  /** Type of the unit. */
  readonly type: string;
  readonly rankings: readonly Ranking[];
}

/** A figure that is itself a rank, with its group; any other as it is. */
export function withRankGroup(
  words: string,
  { indicator, period, type, rankings }: RankedIn,
  locale: Locale
): string {
  if (words === '' || !isRank(indicator)) return words;
  const ranking = rankingOf(rankings, { indicator: indicator.indicator, period }, type);
  return formatPublishedRank(words, ranking, locale);
}
