import { parseColour } from '$lib/drawing/colour';
import type { DrawingItem, TextItem } from '$lib/drawing/drawing';
import type { Weight } from '$lib/drawing/glyph-widths';
import { IDENTITY } from '$lib/drawing/matrix';
import { FONT_FAMILY } from './palette';

/** A piece of a picture that knows its height and draws itself with its top left corner at x, y. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly DrawingItem[];
}

export const EMPTY: Block = { height: 0, draw: () => [] };

/** Ascent and descent of the web font, in em. */
const ASCENT = 1;
const DESCENT = 0.265;

export interface LineStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly letterSpacing?: number;
}

/** Distance from the top of a line to its baseline, as a browser sets it. */
export function baselineOf({ size, lineHeight }: Pick<LineStyle, 'size' | 'lineHeight'>): number {
  return (lineHeight - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** One line of text with its baseline at y. */
export function textLine(text: string, x: number, y: number, style: LineStyle): TextItem {
  const { size, weight, fill, anchor = 'start', letterSpacing: spacing = 0 } = style;
  return {
    kind: 'text',
    text,
    ...{ x: cents(x), y: cents(y), anchor, size, weight, spacing },
    family: FONT_FAMILY,
    matrix: IDENTITY,
    fill: parseColour(fill),
    stroke: null
  };
}

/** Lines below each other. */
export function textBlock(lines: readonly string[], style: LineStyle): Block {
  return {
    height: lines.length * style.lineHeight,
    draw: (x, y) =>
      lines.flatMap((line, index) =>
        line.trim() === ''
          ? []
          : [textLine(line, x, y + index * style.lineHeight + baselineOf(style), style)]
      )
  };
}

/** Blocks below each other; what has no height takes no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter((block) => block.height > 0);
  const height =
    shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return {
    height,
    draw: (x, y) => {
      let top = y;
      return shown.flatMap((block) => {
        const drawn = block.draw(x, top);
        top += block.height + gap;
        return drawn;
      });
    }
  };
}
