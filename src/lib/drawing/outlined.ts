import type { Drawing, DrawingItem, PathItem, TextItem } from './drawing';
import { product } from './matrix';
import { spread } from './pattern-fill';
import type { Typeface } from './typeface';

/** Part of the width that lies left of an anchor. */
export const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function lettersOf(item: TextItem, typeface: Typeface): PathItem | null {
  const { size, family, weight, text } = item;
  const spacing = (item.spacing / size) * 1000;
  const { d, width } = typeface.outlinesOf(text, { family, weight, spacing });
  if (d === '') return null;
  const unit = size / 1000;
  const left = item.x - (width - spacing) * unit * ANCHOR_SHARE[item.anchor];
  const matrix = product(item.matrix, [unit, 0, 0, unit, left, item.y]);
  return { kind: 'path', d, matrix, fill: item.fill, rule: 'nonzero', stroke: null, words: text };
}

/** The stroke around the letters of a text that keeps it apart from what is behind; null where there is none. */
export function haloOf(item: TextItem, typeface: Typeface): PathItem | null {
  const letters = item.stroke === null ? null : lettersOf(item, typeface);
  if (letters === null || item.stroke === null) return null;
  const width = (item.stroke.width * 1000) / item.size;
  const { kind, d, matrix, rule } = letters;
  return { kind, d, matrix, rule, fill: null, stroke: { ...item.stroke, width, join: 'round' } };
}

/**
 * The drawing with every text as outlines and every pattern as shapes: it looks the same in every viewer, whatever fonts are there.
 * The words stay with their outlines.
 */
export function outlined(drawing: Drawing, typeface: Typeface): Drawing {
  const convert = (item: DrawingItem): DrawingItem[] => {
    if (item.kind === 'text') {
      return [haloOf(item, typeface), lettersOf(item, typeface)].filter((path) => path !== null);
    }
    if (item.kind === 'pattern') return [spread(item)];
    return item.kind === 'clip' ? [{ ...item, items: item.items.flatMap(convert) }] : [item];
  };
  return { ...drawing, items: drawing.items.flatMap(convert) };
}
