import type { EmptyReason } from '$lib/domain/merge/compare';
import type { Comparator } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { formatBounded, formatComparator } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { m } from '$lib/paraglide/messages';
import { formatRange } from '../sap-nhap/value-words';
import type { Column } from './compare-page.svelte';

type Cell = Column['cells'][number];

/** The value of a cell as printed, or rebuilt; null where it is empty. */
export function cellText(
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
    return formatBounded(words, indicator.measure, locale, decimalsWrittenOf(figure.value));
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
