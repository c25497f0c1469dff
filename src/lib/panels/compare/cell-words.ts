import type { EmptyReason } from '$lib/domain/merge/compare';
import type { Comparator } from '$lib/domain/observation';
import type { Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import { withRankGroup } from '$lib/panels/rank-words';
import { formatAsPrinted, formatBounded, formatComparator } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { m } from '$lib/paraglide/messages';
import { formatRange } from '$lib/panels/merger/value-words';
import type { Column } from '$lib/panels/compare/column';

type Cell = Column['cells'][number];

/** In which group a unit's rank holds: its type, and the groups that documents rank. */
export interface RankedUnits {
  readonly typeOf: (unit: string) => string;
  readonly rankings: readonly Ranking[];
}

/** Where no measure is written, no rank is told either. */
const UNRANKED: RankedUnits = { typeOf: () => '', rankings: [] };

/** The value of a cell as printed, or rebuilt, a rank with its group; null where it is empty. */
export function cellText(
  cell: Cell,
  indicator: Column['indicator'],
  locale: Locale,
  ranked: RankedUnits = UNRANKED
): string | null {
  const words = valueText(cell, indicator, locale);
  const { unit, period } = cell;
  if (words === null || period === null) return words;
  const { rankings, typeOf } = ranked;
  return withRankGroup(words, { indicator, period, type: typeOf(unit), rankings }, locale);
}

function valueText(
  { figure, ends, rebuilt }: Cell,
  indicator: Column['indicator'],
  locale: Locale
): string | null {
  if (figure !== null && figure.value !== null) {
    const words = {
      comparator: figure.comparator as Comparator,
      value: figure.value,
      valueMax: figure.value_max
    };
    return (
      formatBounded(words, indicator.measure, locale, decimalsWrittenOf(figure.value)) +
      formatAsPrinted(words, indicator, locale)
    );
  }
  if (ends === null) return null;
  const about = rebuilt?.isAbout === true ? formatComparator('~', locale) : '';
  return about + (formatRange(ends, indicator, locale) ?? '');
}

/** Why a cell is empty, in words. */
export function emptyText(reason: EmptyReason): string {
  if (reason === 'ended') return m.compare_empty_ended();
  return reason === 'not_yet' ? m.compare_empty_not_yet() : m.compare_empty_none();
}
