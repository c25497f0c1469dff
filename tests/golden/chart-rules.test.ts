import { describe, expect, it } from 'vitest';
import { digitsWidth, labelWidth } from '../../src/lib/drawing/measure';
import { CARDS } from './examples/cards';
import type { Example } from './examples/example';
import { LINES } from './examples/lines';
import { PLACES } from './examples/places';
import { YEARS } from './examples/years';

const EXAMPLES = [...CARDS, ...YEARS, ...LINES, ...PLACES];

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

type Style = Readonly<Record<string, number | string>>;

/** Every text of an option as the box it takes, in pixels of the picture. */
function wordsOf({ option }: Example): Word[] {
  const words: Word[] = [];
  const visit = (value: unknown, scale: number): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, scale));
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    const own = typeof record['scale'] === 'number' ? record['scale'] : scale;
    if (record['type'] === 'text') return void words.push(wordOf(record['style'] as Style, own));
    Object.values(record).forEach((one) => visit(one, own));
  };
  visit(option().series, 1);
  return words;
}

function wordOf(style: Style, scale: number): Word {
  const text = String(style['text']);
  const size = Number(style['fontSize']);
  const isDigits = String(style['fontFamily']).includes('num');
  const width = isDigits ? digitsWidth(text, size) : labelWidth(text, size);
  const x = Number(style['x']);
  const left =
    style['align'] === 'right' ? x - width : style['align'] === 'center' ? x - width / 2 : x;
  const y = Number(style['y']);
  return {
    text,
    left: left * scale,
    right: (left + width) * scale,
    top: (y - size * 0.42) * scale,
    bottom: (y + size * 0.42) * scale,
    size: size * scale
  };
}

const meets = (a: Word, b: Word): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom;

describe('every chart', () => {
  it.each(EXAMPLES)('$name keeps its words whole and apart', (example) => {
    const words = wordsOf(example);
    expect(words).not.toEqual([]);
    const cut = words.filter(
      (word) =>
        word.left < -1 ||
        word.right > example.width + 1 ||
        word.top < -1 ||
        word.bottom > example.height + 1
    );
    expect(cut.map((word) => word.text)).toEqual([]);
    const pairs = words.flatMap((a, i) => words.slice(i + 1).map((b) => [a, b] as const));
    const clashes = pairs.filter(([a, b]) => meets(a, b)).map(([a, b]) => `${a.text} | ${b.text}`);
    expect(clashes).toEqual([]);
  });

  it.each(EXAMPLES)('$name writes nothing smaller than 13 px', (example) => {
    const sizes = wordsOf(example).map((word) => word.size);
    expect(Math.min(13, ...sizes)).toBe(13);
  });

  it.each(EXAMPLES.filter(({ name }) => name.includes('slide')))(
    '$name is read from the last row: 22 px and more',
    (example) => {
      expect(Math.min(...wordsOf(example).map((word) => word.size))).toBeGreaterThanOrEqual(22);
    }
  );

  it.each(EXAMPLES)('$name is plain data, the same whenever it is asked for', ({ option }) => {
    const made = option();
    expect(structuredClone(made)).toEqual(made);
    expect(option()).toEqual(made);
    expect(JSON.stringify(made)).not.toMatch(/null,null|NaN/);
  });
});
