import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/lib/server/chart-svg';
import { CARDS } from './examples/cards';
import { LINES } from './examples/lines';
import { PLACES } from './examples/places';
import { SNAPSHOTS } from './examples/snapshots';
import { YEARS } from './examples/years';
import { golden } from './golden';

const FOLDER = new URL('./', import.meta.url);
const EXAMPLES = [...CARDS, ...YEARS, ...LINES, ...PLACES, ...SNAPSHOTS];

/** One element a line, so that a difference reads like one. */
const toLines = (svg: string): string => `${svg.replaceAll(/></g, '>\n<')}\n`;

describe('charts as SVG', () => {
  it.each(EXAMPLES)('$name looks as it did', ({ name, width, height, option }) => {
    const svg = chartSvg(option(), { width, height, id: name, label: name });
    const text = toLines(svg);
    expect(text, `see tests/golden/${name}-changed.svg; UPDATE_GOLDEN=1 keeps it`).toBe(
      golden(FOLDER, name, 'svg', text)
    );
  });

  it('gives the same bytes twice', () => {
    const draw = (): string[] =>
      EXAMPLES.map(({ name, width, height, option }) =>
        chartSvg(option(), { width, height, id: name, label: name })
      );
    expect(draw()).toEqual(draw());
  });

  it('names every picture once', () => {
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length);
  });
});
