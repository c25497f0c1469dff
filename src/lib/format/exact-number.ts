import type { Locale } from '../domain/text';

/** So many digits of a binary number mean something; the rest is how it is kept. */
const DIGITS = 15;
const POINT: Readonly<Record<Locale, string>> = { vi: ',', en: '.' };

function digitsOf(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e21) return BigInt(value).toString();
  const rounded = Number(value.toPrecision(DIGITS));
  if (size >= 1e-6 && size < 1e21) return String(rounded);
  return rounded.toExponential().replace('e+', 'e');
}

/**
 * A number of which nobody knows what it counts: all its digits, no groups (it may be a year or a code), the
 * decimal sign of the language; what is small keeps its digits instead of becoming 0. `value` may be the text of a
 * number that JavaScript could not hold. Not a number is "NaN", without end "∞".
 */
export function formatExactNumber(value: number | string, locale: Locale): string {
  const text = typeof value === 'number' ? digitsOf(value) : value;
  return text.replace('.', POINT[locale]).replaceAll('-', '−');
}
