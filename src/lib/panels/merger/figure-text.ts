import { parseNumber } from '$lib/format/parse-number';

/** What a person typed for the counted part of a figure: a count, or with "%" the rate itself. */
export type FigureText =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'rate'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

/**
 * Reads "96", "1.234,5" or "7,2%". "1.234" may be 1234 or 1,234 and is given back for a choice, unless what is
 * counted is whole, such as households: then it is 1234.
 */
export function parseFigure(text: string, isWhole = false): FigureText {
  const parsed = parseNumber(text);
  const isRate = text.trim().endsWith('%');
  if (parsed.kind === 'ambiguous' && isWhole && !isRate)
    return { kind: 'count', value: parsed.readings[0] };
  if (parsed.kind !== 'number') return parsed;
  return { kind: isRate ? 'rate' : 'count', value: parsed.value };
}
