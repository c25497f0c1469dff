import type { Indicator } from './indicator';

/** A group of units that a document ranks by an indicator: "68 xã và đặc khu, 2025". */
export interface Ranking {
  readonly ranking: string;
  readonly indicator: string;
  readonly period: string;
  /** Types of the units ranked together, joined by ";". */
  readonly types: string;
  /** How many units the document ranks; null where it does not say. */
  readonly ranked: number | null;
  /** The indicator whose values give the order; null where there is none here. */
  readonly ordered_by: string | null;
  readonly document: string;
  readonly section: string | null;
  readonly quote: string | null;
  readonly note: string | null;
  readonly note_en: string | null;
}

/** Whether the values of an indicator are ranks that somebody else gave: they are never ranked again. */
export function isRank({ measure }: Pick<Indicator, 'measure'>): boolean {
  return measure === 'hạng';
}

/** The group a unit of this type was ranked in; null where no document says it. */
export function rankingOf(
  rankings: readonly Ranking[],
  { indicator, period }: Pick<Ranking, 'indicator' | 'period'>,
  type: string
): Ranking | null {
  return (
    rankings.find(
      (row) =>
        row.indicator === indicator && row.period === period && row.types.split(';').includes(type)
    ) ?? null
  );
}

/** The indicator of ranks by the values of this one, with their period; null where there is none. */
export function rankIndicatorOf(
  rankings: readonly Ranking[],
  { indicator, period }: Pick<Ranking, 'indicator' | 'period'>
): string | null {
  const row = rankings.find((each) => each.ordered_by === indicator && each.period === period);
  return row?.indicator ?? null;
}
