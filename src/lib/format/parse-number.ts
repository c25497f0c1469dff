/** What a person typed. `readings` of an ambiguous text: first as thousands, then as a decimal. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

const SPACES = /[\s\u00A0\u2009\u202F]/g;
const INVALID: ParsedNumber = { kind: 'invalid' };

/** A space between digits parts groups of three, as in "1 411": "12 5" is two numbers and not 125. */
const PARTED = /\d[\s\u00A0\u2009\u202F]+\d/;
const IN_GROUPS = /^\D*\d{1,3}(?:[\s\u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?\D*$/;

function numberOf(sign: number, whole: string, fraction = ''): ParsedNumber {
  const value = sign * Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return Number.isFinite(value) ? { kind: 'number', value } : INVALID;
}

/** "12.345" → true: one to three digits, then groups of three. */
function isGrouped(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  return /^\d{1,3}$/.test(first) && rest.every((part) => part.length === 3);
}

function parseWithOneMark(
  text: string,
  mark: '.' | ',',
  sign: number,
  decimal?: string
): ParsedNumber {
  const parts = text.split(mark);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2) return isGrouped(parts) ? numberOf(sign, parts.join('')) : INVALID;
  if (whole === '' || fraction === '') return INVALID;
  const groups = isGrouped(parts) && !/^0/.test(whole);
  if (!groups || mark === decimal) return numberOf(sign, whole, fraction);
  if (decimal !== undefined) return numberOf(sign, whole + fraction);
  const readings = [whole + fraction, `${whole}.${fraction}`].map((t) => sign * Number(t));
  return { kind: 'ambiguous', readings: [readings[0] ?? 0, readings[1] ?? 0] };
}

/**
 * Reads a number typed or pasted by a person, Vietnamese (`1.234,5`) or English (`1,234.5`), with
 * spaces, a true minus or a `%` at the end. `1.234` may be 1234 or 1,234: then both readings come
 * back and the person chooses, unless `decimal` says which mark the rest of the file uses.
 */
export function parseNumber(text: string, decimal?: '.' | ','): ParsedNumber {
  if (PARTED.test(text) && !IN_GROUPS.test(text)) return INVALID;
  const bare = text.replace(SPACES, '').replace(/[−–]/g, '-').replace(/%$/, '');
  if (bare === '') return { kind: 'empty' };
  const [, minus, digits = ''] = /^([-+]?)([\d.,]+)$/.exec(bare) ?? [];
  if (digits === '') return INVALID;
  const sign = minus === '-' ? -1 : 1;
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot < 0 && comma < 0) return numberOf(sign, digits);
  if (dot < 0) return parseWithOneMark(digits, ',', sign, decimal);
  if (comma < 0) return parseWithOneMark(digits, '.', sign, decimal);
  const mark = dot > comma ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const at = digits.lastIndexOf(mark);
  const groups = digits.slice(0, at).split(other);
  const fraction = digits.slice(at + 1);
  const whole = groups.join('');
  if (!isGrouped(groups) || !/^\d+$/.test(fraction) || whole.includes(mark)) return INVALID;
  return numberOf(sign, whole, fraction);
}
