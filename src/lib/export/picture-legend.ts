import { baselineOf, EMPTY, textLine, type Block } from './block';
import { textWidth } from '$lib/drawing/measure';
import { PALETTE } from './palette';
import type { Preset } from './preset';
import type { LegendItem, LegendMark } from './snapshot';
import { element } from './svg-text';
import { wrappedLines } from '$lib/drawing/wrap';

const LINE = 4 / 3;

/** A mark in a box of width w and height h, drawn with strokes only a picture's own defs can serve. */
function markOf(mark: LegendMark, colour: string, w: number, h: number, id: string): string {
  const middle = h / 2;
  const rule = (attributes: Readonly<Record<string, string | number>>): string =>
    element('line', { x1: 0, y1: middle, x2: w, y2: middle, stroke: colour, ...attributes });
  const bar = { x: 1, y: middle - h * 0.3, width: w - 2, height: h * 0.6 };
  const dot = { cx: w / 2, cy: middle, r: h * 0.26 };
  switch (mark) {
    case 'bar':
      return element('rect', { ...bar, fill: colour });
    case 'outline':
      return element('rect', {
        ...bar,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-dasharray': '3 3'
      });
    case 'hatch':
      return element('rect', { ...bar, fill: `url(#${id})`, stroke: colour, 'stroke-width': 1.5 });
    case 'band':
      return element('rect', { ...bar, fill: colour, 'fill-opacity': 0.16 });
    case 'line':
      return rule({ 'stroke-width': 3.5 });
    case 'dashed':
      return rule({ 'stroke-width': 3, 'stroke-dasharray': `${w / 4.2} ${w / 7}` });
    case 'dotted':
      return rule({
        x1: 2,
        x2: w - 1,
        'stroke-width': 3.5,
        'stroke-dasharray': `0.1 ${(w - 4) / 4 - 0.1}`,
        'stroke-linecap': 'round'
      });
    case 'point':
      return element('circle', { ...dot, fill: colour });
    case 'ring':
      return element('circle', {
        ...dot,
        fill: PALETTE.ground,
        stroke: colour,
        'stroke-width': 2.5
      });
    case 'broken-ring':
      return element('circle', {
        ...dot,
        fill: PALETTE.ground,
        stroke: colour,
        'stroke-width': 2.5,
        'stroke-dasharray': '3 2.5'
      });
    case 'tick':
      return element('rect', {
        x: w / 2 - 2,
        y: middle - h * 0.4,
        width: 4,
        height: h * 0.8,
        fill: colour
      });
  }
}

/** The hatch of sample values, 45°, in its own colour. */
export function hatchPattern(id: string, colour: string): string {
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 6, height: 6, fill: PALETTE.ground }),
    element('rect', { width: 2.4, height: 6, fill: colour })
  );
}

/** Items from left to right, on as many rows as they need; a label wider than the picture is wrapped. */
export function pictureLegend(items: readonly LegendItem[], preset: Preset, id: string): Block {
  if (items.length === 0) return EMPTY;
  const size = preset.label;
  const width = preset.width - 2 * preset.margin;
  const [w, h, gap] = [Math.round(size * 1.3), size, Math.round(size * 1.2)];
  const inset = w + Math.round(size * 0.45);
  const lineHeight = Math.round(size * LINE);
  const style = { size, weight: 400, lineHeight, fill: PALETTE.ink2 } as const;
  let [left, row] = [0, 0];
  const placed = items.map((item, index) => {
    const lines = wrappedLines(item.label, style, width - inset);
    const span = inset + Math.max(...lines.map((line) => textWidth(line, size)));
    if (left > 0 && left + span > width) [left, row] = [0, row + 1];
    const at = { item, lines, left, row, index };
    left = lines.length > 1 ? 0 : left + span + gap;
    row += lines.length > 1 ? lines.length : 0;
    return at;
  });
  const rows = left === 0 ? row : row + 1;
  return {
    height: rows * lineHeight,
    draw: (x, y) =>
      placed
        .map(({ item, lines, left: at, row: line, index }) => {
          const top = y + line * lineHeight;
          const hatch = `${id}-hatch-${index}`;
          const mark = element(
            'g',
            { transform: `translate(${x + at} ${top + (lineHeight - h) / 2})` },
            item.mark === 'hatch' ? element('defs', {}, hatchPattern(hatch, item.colour)) : '',
            markOf(item.mark, item.colour, w, h, hatch)
          );
          const words = lines.map((words, below) =>
            textLine(words, x + at + inset, top + below * lineHeight + baselineOf(style), style)
          );
          return mark + words.join('');
        })
        .join('')
  };
}
