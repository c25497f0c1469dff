import { cleanText } from '../format/clean-text';

/** Text of a cell as it enters: clean, and trimmed. */
export function cleaned(text: string): string {
  return cleanText(text).trim();
}

const MARKS = /\p{Mn}/gu;

/** Roman numerals that are one sign each. */
const ONE_ROMAN = /[\u2160-\u217f]/g;

/** Names repeat in thousands of rows: each is worked out once. */
const keys = new Map<string, string>();
const MAX_KEYS = 50_000;

/**
 * A wording to compare by: no marks, đ as d, lower case, everything but letters, digits, % and + as one
 * space. "GĐVH (%)" → "gdvh %", "Hồ sơ TTHC – đúng hạn" → "ho so tthc dung han".
 */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(ONE_ROMAN, (sign) => sign.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9%+]+/g, ' ')
    .trim();
  if (keys.size < MAX_KEYS && text.length < 200) keys.set(text, key);
  return key;
}

/** Marks of footnotes at the end of a figure or a name: "(1)", "[2]", "¹", "①", "*". */
const FOOTNOTE =
  /(?:\s*(?:\[\d{1,2}\]|(?<=\S\s*)\(\d{1,2}\)|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|[\u2460-\u2473]|\*+|†|‡))+$/u;

export function withoutFootnote(text: string): string {
  return text.replace(FOOTNOTE, '').trim();
}
