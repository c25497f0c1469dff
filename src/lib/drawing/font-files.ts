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
  return /^\s*(?:['"]?Thuoc Do Digits|var\(--font-num\))/i.test(css) ? 'figures' : 'text';
}

/** What the figures hold, in the order of their widths; `tests/export` holds the list to the font. */
export const FIGURES = '0123456789.,%+−±≥≤≈≠→←↑↓Σ\u00a0';
/** What only the font of the figures holds, in the order of their widths; `scripts/fonts/packed.ts` packs it. */
export const SIGNS =
  '→←↑↓Σ₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹₊₋⅓⅔№™′″‰€√∞∑∏∆Ω∂∫◊①②③④⑤⑥⑦⑧⑨✓✗★☆◆◇●○■□▲△▼▽►◄↔⇒⇔‣―‚„‹›†‡‼' +
  'αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΦΨ';
const HELD = new RegExp(
  `[ -~\u00A0-\u00FFĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300\u0301\u0303\u0309\u0323–—‘’“”•…₫−≥≤≈≠${SIGNS}]`,
  'u'
);

/** Signs that mean the same as one the fonts hold. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2007': '\u00A0',
  '\u202F': '\u00A0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2043': '•',
  '\u2219': '·',
  '\u22C5': '·',
  '\u2223': '|',
  '✔': '✓',
  '☑': '✓',
  '✅': '✓',
  '✘': '✗',
  '✖': '✗',
  '✕': '✗',
  '☒': '✗',
  '❌': '✗',
  '⭐': '★',
  '⚫': '●',
  '⬤': '●',
  '◼': '■',
  '⬛': '■',
  '▶': '►',
  '◀': '◄',
  '➔': '→',
  '➜': '→',
  '➝': '→',
  '➞': '→',
  '➡': '→',
  '⟶': '→',
  '⬅': '←',
  '⬆': '↑',
  '⬇': '↓',
  '⟹': '⇒',
  '➢': '►',
  '⁻': '−',
  '⩽': '≤',
  '⩾': '≥',
  '≦': '≤',
  '≧': '≥'
};

/** White figures on black: ❶ and on, ⓫ and on; the same after them. */
function circled(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2776 && code <= 0x277f) return `(${code - 0x2775})`;
  if (code >= 0x24eb && code <= 0x24f4) return `(${code - 0x24e0})`;
  const plain = character.normalize('NFKC');
  return /^[\u2460-\u24EA\u3251-\u325F\u32B1-\u32BF]$/u.test(character) &&
    /^[\dA-Za-z]+$/.test(plain)
    ? `(${plain})`
    : null;
}

const isHeld = (text: string): boolean => [...text].every((character) => HELD.test(character));

/** What is set for a character; null where no font holds it, nor anything that means the same. */
function drawnFor(character: string): string | null {
  if (HELD.test(character)) return character;
  const other = ALIKE[character] ?? circled(character) ?? character.normalize('NFKC');
  return isHeld(other) ? other : null;
}

/** What nobody sees, and nobody misses. */
const SILENT = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u2028\u2029]/u;

/**
 * Text as the fonts know it: composed letters, common spaces and hyphens, a sign of the same meaning where
 * there is one (❷ as (2), ✔ as ✓, ㎡ as m2). Pictures and controls are left out; a letter of another script
 * becomes a question mark, so that its place is seen.
 */
export function toTypeable(text: string): string {
  let set = '';
  for (const character of text.normalize('NFC')) {
    set += drawnFor(character) ?? (/\p{L}|\p{N}/u.test(character) ? '?' : '');
  }
  return set;
}

/** The signs of a text that pictures and PDF cannot show, each once; PowerPoint has the fonts of its computer. */
export function undrawable(text: string): readonly string[] {
  const lost = [...text.normalize('NFC')].filter(
    (character) => character !== '\n' && !SILENT.test(character) && drawnFor(character) === null
  );
  return [...new Set(lost)];
}

export interface TextRun {
  readonly text: string;
  readonly family: FontFamily;
}

/** Pieces of a typeable text that one family can set, in order. */
export function textRuns(text: string, css: string): TextRun[] {
  const first = familyOf(css);
  const held = first === 'figures' ? FIGURES + SIGNS : SIGNS;
  const runs: { text: string; family: FontFamily }[] = [];
  for (const character of toTypeable(text)) {
    const family = held.includes(character) ? 'figures' : 'text';
    const last = runs.at(-1);
    if (last?.family === family) last.text += character;
    else runs.push({ text: character, family });
  }
  return runs;
}
