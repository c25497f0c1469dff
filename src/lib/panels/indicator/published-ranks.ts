import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { isRank, type Ranking, rankingOf } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { formatMeasured } from '$lib/format/measure';
import { formatPublishedRank } from '$lib/format/rank';

/** Ranks that somebody published, and the groups they hold in. */
export interface PublishedRanks {
  readonly rankings: readonly Ranking[];
  /** Ranks given by the values of the indicator shown; none where it is itself a rank. */
  readonly ranks: readonly Observation[];
  /** Units the indicator applies to, by the group they are ranked in. */
  readonly groupSizes: Readonly<Record<'phuong' | 'xa', number>>;
}

const RANK = 'hạng';

/** "hạng 3 trong khối xã, đặc khu" as published for a unit and a period; empty where nothing is. */
export function publishedRankText(
  { unit, type }: Pick<Unit, 'unit' | 'type'>,
  period: string,
  { ranks, rankings }: PublishedRanks,
  locale: Locale
): string {
  const row = ranks.find((each) => each.unit === unit && each.period === period);
  if (row === undefined || row.value === null) return '';
  const rank = formatMeasured(row.value, RANK, locale);
  return formatPublishedRank(rank, rankingOf(rankings, row, type), locale);
}

/** How many of a group must have a value before places are given; a rank is never ranked again. */
export function neededFor(
  group: 'phuong' | 'xa',
  indicator: Pick<Indicator, 'measure'>,
  { groupSizes }: PublishedRanks
): number {
  return isRank(indicator) ? Infinity : groupSizes[group];
}
