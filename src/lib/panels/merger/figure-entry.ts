import type { OwnFigure } from '$lib/domain/merge/own-knowledge';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import type { MergerIndicator } from './merger-indicator';

/** Which number of a figure a field holds. */
export type FigurePart = 'numerator' | 'denominator';

type Kind = Pick<MergerIndicator, 'kind' | 'combine'>;

/** What of an entry stands in a field, as it is written; a rate typed for its count keeps its "%". */
export function entryText(
  entry: OwnFigure,
  part: FigurePart,
  indicator: Kind,
  locale: Locale
): string {
  if (part === 'denominator') {
    return entry.denominator === null ? '' : formatNumber(entry.denominator, locale);
  }
  if (entry.numerator !== null) return formatNumber(entry.numerator, locale);
  if (entry.value === null) return '';
  return formatNumber(entry.value, locale) + (indicator.kind === 'rate' ? '%' : '');
}

/**
 * The entry with another number in a field. A sum has one number, its value; a value a head or a rate may be
 * typed in place of the count, which it then replaces.
 */
export function withNumber(
  entry: OwnFigure,
  part: FigurePart,
  indicator: Kind,
  kind: 'count' | 'rate',
  value: number | null
): OwnFigure {
  if (part === 'denominator') return { ...entry, denominator: value };
  const isValue = indicator.combine === 'sum' || indicator.kind === 'per_head' || kind === 'rate';
  return { ...entry, value: isValue ? value : null, numerator: isValue ? null : value };
}

/** Sums of money and values, which have decimals; everything else that is counted is whole. */
const DIVISIBLE = /vốn|số thu|tiền|thu nhập|giá trị|kinh phí|bình quân/;

/** Whether what a field holds is counted in whole things: households, people, dossiers. */
export function isWholeCount(
  part: FigurePart,
  {
    kind,
    decimals,
    numerator,
    denominator,
    weight
  }: Pick<MergerIndicator, 'kind' | 'decimals' | 'numerator' | 'denominator' | 'weight'>
): boolean {
  if (part === 'denominator') return !DIVISIBLE.test(denominator ?? weight ?? '');
  if (kind === 'count') return decimals === 0;
  return kind === 'rate' && !DIVISIBLE.test(numerator ?? '');
}

/** Whether an entry says nothing at all. */
export function isBlank({ value, numerator, denominator }: OwnFigure): boolean {
  return value === null && numerator === null && denominator === null;
}
