import type { Weight } from '$lib/drawing/glyph-widths';
import { FONT_FAMILY } from './palette';
import { element, escapeXml } from './svg-text';

/** A piece of a picture that knows its height and draws itself with its top left corner at x, y. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

export const EMPTY: Block = { height: 0, draw: () => '' };

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

/** One line of text with its baseline at y. */
export function textLine(text: string, x: number, y: number, style: LineStyle): string {
  return element(
    'text',
    {
      x,
      y,
      'font-family': FONT_FAMILY,
      'font-size': style.size,
      'font-weight': style.weight,
      fill: style.fill,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'letter-spacing': style.letterSpacing
    },
    escapeXml(text)
  );
}

/** Lines below each other. */
export function textBlock(lines: readonly string[], style: LineStyle): Block {
  return {
    height: lines.length * style.lineHeight,
    draw: (x, y) =>
      lines
        .map((line, index) =>
          textLine(line, x, y + index * style.lineHeight + baselineOf(style), style)
        )
        .join('')
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
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    }
  };
}
