import { baselineOf, EMPTY, textLine, type Block } from './block';
import type { DrawingItem, PatternItem } from '$lib/drawing/drawing';
import { IDENTITY, rotation } from '$lib/drawing/matrix';
import { textWidth } from '$lib/drawing/measure';
import { circlePath, linePath, placed, rectPath, shape, type Paint } from '$lib/drawing/shapes';
import { PALETTE } from './palette';
import type { Preset } from './preset';
import type { LegendItem, LegendMark } from './snapshot';
import { wrappedLines } from '$lib/drawing/wrap';

const LINE = 4 / 3;

/** The hatch of sample values, 45°, in its own colour. */
function hatched(d: string, colour: string): PatternItem {
  const items = [
    shape(rectPath(0, 0, 6, 6), { fill: PALETTE.ground }),
    shape(rectPath(0, 0, 2.4, 6), { fill: colour })
  ];
  const tile = { width: 6, height: 6, matrix: rotation(45), items };
  return { kind: 'pattern', d, matrix: IDENTITY, tile };
}

/** A mark in a box of width w and height h. */
function markOf(mark: LegendMark, colour: string, w: number, h: number): readonly DrawingItem[] {
  const middle = h / 2;
  const rule = (paint: Paint, from = 0, to = w): readonly DrawingItem[] => [
    shape(linePath(from, middle, to, middle), { stroke: colour, ...paint })
  ];
  const bar = rectPath(1, middle - h * 0.3, w - 2, h * 0.6);
  const dot = circlePath(w / 2, middle, h * 0.26);
  const ring = { fill: PALETTE.ground, stroke: colour, width: 2.5 };
  switch (mark) {
    case 'bar':
      return [shape(bar, { fill: colour })];
    case 'outline':
      return [shape(bar, { stroke: colour, width: 2, dash: [3, 3] })];
    case 'hatch':
      return [hatched(bar, colour), shape(bar, { stroke: colour, width: 1.5 })];
    case 'band':
      return [shape(bar, { fill: colour, fillOpacity: 0.16 })];
    case 'line':
      return rule({ width: 3.5 });
    case 'dashed':
      return rule({ width: 3, dash: [w / 4.2, w / 7] });
    case 'dotted':
      return rule({ width: 3.5, dash: [0.1, (w - 4) / 4 - 0.1], cap: 'round' }, 2, w - 1);
    case 'point':
      return [shape(dot, { fill: colour })];
    case 'ring':
      return [shape(dot, ring)];
    case 'broken-ring':
      return [shape(dot, { ...ring, dash: [3, 2.5] })];
    case 'tick':
      return [shape(rectPath(w / 2 - 2, middle - h * 0.4, 4, h * 0.8), { fill: colour })];
  }
}

/** Items from left to right, on as many rows as they need; a label wider than the picture is wrapped. */
export function pictureLegend(items: readonly LegendItem[], preset: Preset): Block {
  if (items.length === 0) return EMPTY;
  const size = preset.label;
  const width = preset.width - 2 * preset.margin;
  const [w, h, gap] = [Math.round(size * 1.3), size, Math.round(size * 1.2)];
  const inset = w + Math.round(size * 0.45);
  const lineHeight = Math.round(size * LINE);
  const style = { size, weight: 400, lineHeight, fill: PALETTE.ink2 } as const;
  let [left, row] = [0, 0];
  const rowed = items.map((item) => {
    const lines = wrappedLines(item.label, style, width - inset);
    const span = inset + Math.max(...lines.map((line) => textWidth(line, size)));
    if (left > 0 && left + span > width) [left, row] = [0, row + 1];
    const at = { item, lines, left, row };
    left = lines.length > 1 ? 0 : left + span + gap;
    row += lines.length > 1 ? lines.length : 0;
    return at;
  });
  const rows = left === 0 ? row : row + 1;
  return {
    height: rows * lineHeight,
    draw: (x, y) =>
      rowed.flatMap(({ item, lines, left: at, row: line }) => {
        const top = y + line * lineHeight;
        const mark = markOf(item.mark, item.colour, w, h);
        const words = lines.map((one, below) =>
          textLine(one, x + at + inset, top + below * lineHeight + baselineOf(style), style)
        );
        return [...placed(mark, [1, 0, 0, 1, x + at, top + (lineHeight - h) / 2]), ...words];
      })
  };
}
