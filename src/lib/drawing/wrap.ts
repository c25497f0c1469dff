import type { Weight } from './glyph-widths';
import { labelWidth, textWidth } from './measure';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** After these an address may be broken. */
const BREAKS = /(?<=[/?&=_,;:)-])/;

/** The longest beginning of a piece that fits; at least one character. */
function headOf(piece: string, fits: (text: string) => boolean): string {
  const characters = [...piece];
  let end = characters.length;
  while (end > 1 && !fits(characters.slice(0, end).join(''))) end -= 1;
  return characters.slice(0, end).join('');
}

/** A word that is wider than the line, cut where an address may break, else between any characters. */
function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  for (let piece of word.split(BREAKS)) {
    while (!fits(piece)) {
      const head = headOf(piece, fits);
      pieces.push(head);
      piece = piece.slice(head.length);
      if (piece === '') break;
    }
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

function wrappedLine(text: string, style: TextStyle, width: number): string[] {
  const fits = (line: string): boolean => textWidth(line, style.size, style.weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t]+/)) {
    piecesOf(word, fits).forEach((piece, index) => {
      const joined = line === '' ? piece : line + (index === 0 ? ' ' : '') + piece;
      if (line === '' || fits(joined)) line = joined;
      else {
        lines.push(line);
        line = piece;
      }
    });
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Breaks a text into lines no wider than `width`, and where it breaks itself; no-break spaces hold. Nothing but
 * empty lines is lost.
 */
export function wrappedLines(text: string, style: TextStyle, width: number): string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, style, width));
}

/** A label of a chart in as many lines as a width needs, measured as semibold. */
export function labelLines(content: string, width: number, size: number): string[] {
  return wrappedLines(content, { size, weight: 600 }, width);
}

/** Width of the widest word of a label: what a column needs at least. */
export function widestWord(content: string, size: number): number {
  return Math.max(0, ...content.split(' ').map((word) => labelWidth(word, size)));
}

/** Whether a text ends inside quotation marks. */
const isQuoting = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');

/** Words of two syllables that findings are full of: a line should not end within one. */
const COMPOUND =
  /(?:^|\s)(?:đơn vị|mục tiêu|chỉ tiêu|số liệu|tiến độ|lộ trình|sáp nhập|tình trạng)$/iu;

/** How bad a break between two words is, next to an uneven line (1 is a line half as wide as the others). */
function breakCost(before: string, after: string, isQuoted: boolean): number {
  if (isQuoted) return 0.3;
  if (/[,;:.!?]$/.test(before)) return -0.12;
  const bothNames = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after);
  const measure = /\d$/.test(before) || after === '%';
  const year = /(?:^|\s)năm$/iu.test(before) && /^\d{4}/.test(after);
  const word = COMPOUND.test(`${before.split(' ').at(-1) ?? ''} ${after.replace(/[,;:.]$/, '')}`);
  return bothNames || measure || year || word ? 0.2 : 0;
}

/** Cheapest way to set `words` in exactly `count` lines no wider than `width`; null where there is none. */
function evenLines(words: readonly string[], widths: LineWidths, count: number): string[] | null {
  interface Way {
    readonly cost: number;
    readonly lines: readonly string[];
  }
  const mean = widths.of(0, words.length) / count;
  let ways: (Way | null)[] = words.map(() => null);
  ways.push(null);
  ways[0] = { cost: 0, lines: [] };
  for (let line = 0; line < count; line += 1) {
    const next: (Way | null)[] = ways.map(() => null);
    ways.forEach((way, from) => {
      if (way === null) return;
      for (let to = from + 1; to <= words.length && widths.of(from, to) <= widths.most; to += 1) {
        const uneven = (widths.of(from, to) - mean) / mean;
        const isQuoted = isQuoting(words.slice(0, to).join(' '));
        const end =
          to < words.length ? breakCost(words[to - 1] ?? '', words[to] ?? '', isQuoted) : 0;
        const cost = way.cost + uneven * uneven + end;
        const known = next[to];
        if (known != null && known.cost <= cost) continue;
        next[to] = { cost, lines: [...way.lines, words.slice(from, to).join(' ')] };
      }
    });
    ways = next;
  }
  const last = ways[words.length];
  return last == null ? null : [...last.lines];
}

interface LineWidths {
  readonly most: number;
  /** Width of the words from `from` up to but without `to`, set in one line. */
  readonly of: (from: number, to: number) => number;
}

function lineWidths(
  words: readonly string[],
  { size, weight }: TextStyle,
  most: number
): LineWidths {
  const space = textWidth(' ', size, weight);
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + textWidth(word, size, weight) + space);
  return { most, of: (from, to) => (ends[to] ?? 0) - (ends[from] ?? 0) - space };
}

/**
 * No more lines than needed, as even as they can be, broken after a comma rather than inside a name or
 * between a figure and its measure. No single word is left alone below.
 */
export function balancedLines(text: string, style: TextStyle, width: number): string[] {
  return text.split('\n').flatMap((part) => {
    const greedy = wrappedLine(part, style, width);
    if (greedy.length < 2) return greedy;
    const words = part.trim().split(/[ \t]+/);
    return evenLines(words, lineWidths(words, style, width), greedy.length) ?? greedy;
  });
}

export interface Fit {
  /** Sizes in px, from the wished one down to the least. */
  readonly sizes: readonly [largest: number, least: number];
  /** Lines wished, and the most that may be taken when even the least size needs more. */
  readonly lines: readonly [wished: number, most: number];
  readonly weight: Weight;
  readonly width: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * A text at the largest size that keeps to the lines: first smaller down to the least size, then more
 * lines, and only when the most lines do not hold it, smaller still. Never cut.
 */
export function fittedText(text: string, fit: Fit): FittedText {
  const [largest, least] = fit.sizes;
  const [wished, most] = fit.lines;
  const at = (size: number): string[] =>
    balancedLines(text, { size, weight: fit.weight }, fit.width);
  for (let allowed = wished; allowed <= most; allowed += 1) {
    for (let size = largest; size >= least; size -= 1) {
      const lines = at(size);
      if (lines.length <= allowed) return { lines, size };
    }
  }
  let size = least;
  while (size > 8 && at(size).length > most) size -= 1;
  return { lines: at(size), size };
}
