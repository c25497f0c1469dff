import type { Weight } from './glyph-widths';

/** `text` is the family of the site; `figures` has digits of one width and the signs `text` lacks. */
export type FontFamily = 'text' | 'figures';

export interface FontFile {
  readonly family: FontFamily;
  readonly weight: Weight;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
}

/** The family a list of CSS families asks for first. */
export function familyOf(css: string): FontFamily {
  return /^\s*['"]?Thuoc Do Digits/i.test(css) ? 'figures' : 'text';
}

/** What the figures hold; `tests/export` holds the list to the font. */
const FIGURES = '0123456789.,%+−±≥≤≈≠→←↑↓Σ\u00a0';
/** What only the figures hold. */
const SIGNS = '→←↑↓Σ';
/** What neither family holds. */
const UNKNOWN =
  /[^ -~\u00A0-\u00FFĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300\u0301\u0303\u0309\u0323–—‘’“”•…₫−≥≤≈≠→←↑↓Σ]/gu;

/**
 * Text as the fonts know it: composed letters, common spaces and hyphens. Pictures and controls are left
 * out; a letter of another script becomes a question mark, so that its place is seen.
 */
export function toTypeable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2007\u202F]/g, '\u00A0')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(UNKNOWN, (character) => (/\p{L}|\p{N}/u.test(character) ? '?' : ''));
}

export interface TextRun {
  readonly text: string;
  readonly family: FontFamily;
}

/** Pieces of a typeable text that one family can set, in order. */
export function textRuns(text: string, css: string): TextRun[] {
  const first = familyOf(css);
  const held = first === 'figures' ? FIGURES : SIGNS;
  const runs: { text: string; family: FontFamily }[] = [];
  for (const character of toTypeable(text)) {
    const family = held.includes(character) ? 'figures' : 'text';
    const last = runs.at(-1);
    if (last?.family === family) last.text += character;
    else runs.push({ text: character, family });
  }
  return runs;
}
