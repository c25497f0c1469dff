import { parseNumber } from '$lib/format/parse-number';

/** What a person typed for a share: a percentage, or how many of how many ("1.240/5.240"). */
export type ShareText =
  | { readonly kind: 'share'; readonly share: number; readonly counts: string | null }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

/** A count in a fraction is whole, so "1.240" can only be 1240 there. */
function countOf(text: string): number | null {
  const parsed = parseNumber(text);
  const value = parsed.kind === 'ambiguous' ? parsed.readings[0] : null;
  const count = parsed.kind === 'number' ? parsed.value : value;
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
}

/**
 * Reads "35", "35,5%" or "1.240/5.240" as a share from 0 to 1. "1.234" may be 1234 or 1,234 percent: only
 * the reading up to 100 makes sense, so it is taken; a share outside 0 to 1 is left to the check.
 */
export function parseShare(text: string): ShareText {
  if (text.includes('/')) {
    const [part, whole, ...rest] = text.split('/').map(countOf);
    if (part == null || whole == null || whole === 0 || rest.length > 0) return { kind: 'invalid' };
    return { kind: 'share', share: part / whole, counts: text.replaceAll(/\s/g, '') };
  }
  const parsed = parseNumber(text);
  if (parsed.kind === 'number') return { kind: 'share', share: parsed.value / 100, counts: null };
  if (parsed.kind !== 'ambiguous') return parsed;
  const sensible = parsed.readings.filter((reading) => reading >= 0 && reading <= 100);
  const only = sensible[0];
  return sensible.length === 1 && only !== undefined
    ? { kind: 'share', share: only / 100, counts: null }
    : parsed;
}
