import { parseNumber } from '$lib/format/parse-number';

/** What a person typed for the counted part of a figure: a count, or with "%" the rate itself. */
export type FigureText =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'rate'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

/** Reads "96", "1.234,5" or "7,2%". "1.234" may be 1234 or 1,234 and is given back for a choice. */
export function parseFigure(text: string): FigureText {
  const parsed = parseNumber(text);
  if (parsed.kind !== 'number') return parsed;
  const isRate = text.trim().endsWith('%');
  return { kind: isRate ? 'rate' : 'count', value: parsed.value };
}
