import type { Frame } from './frame';
import { rect, text, type Mark, type TextStyle } from './mark';
import { labelWidth } from '../drawing/measure';

/** Type of a chart in pixels at scale 1; nothing is smaller than `small`. */
export const TYPE = { small: 13, label: 14, large: 15, head: 20 } as const;

type Voice = 'value' | 'strong' | 'plain' | 'quiet' | 'digits';

/** How a label speaks: values and findings heavy, notes light, scales quiet and in equal digits. */
export function voice(
  { theme }: Frame,
  name: Voice,
  align: TextStyle['align'] = 'left',
  size: number = name === 'digits' ? TYPE.small : TYPE.label
): TextStyle {
  const { font, fontNum } = theme;
  const style = { size, align };
  switch (name) {
    case 'value':
      return { ...style, weight: 600, fill: theme.ink, font };
    case 'strong':
      return { ...style, weight: 700, fill: theme.ink, font };
    case 'plain':
      return { ...style, fill: theme.ink2, font };
    case 'quiet':
      return { ...style, fill: theme.ink3, font };
    case 'digits':
      return { ...style, fill: theme.ink3, font: fontNum };
  }
}

/** Left edge of a label of this width whose `align`ed point is x. */
export function leftOf(x: number, width: number, align: TextStyle['align']): number {
  if (align === 'right') return x - width;
  return align === 'center' ? x - width / 2 : x;
}

/**
 * A label that stays whole: moved as little as needed to lie between `from` and `to`. Left-aligned
 * where it had to move, so that no renderer's font can push it over the edge it was moved from.
 */
export function keptLabel(
  x: number,
  y: number,
  content: string,
  style: TextStyle,
  from: number,
  to: number
): Mark {
  const width = labelWidth(content, style.size);
  const left = leftOf(x, width, style.align);
  if (left >= from && left + width <= to) return text(x, y, content, style);
  return left < from
    ? text(from, y, content, { ...style, align: 'left' })
    : text(to, y, content, { ...style, align: 'right' });
}

/** A kept label on a ground of its own, where lines run behind it. */
export function platedLabel(
  x: number,
  y: number,
  content: string,
  style: TextStyle,
  [from, to]: readonly [number, number],
  ground: string
): Mark[] {
  const width = labelWidth(content, style.size);
  const left = Math.min(Math.max(leftOf(x, width, style.align), from), Math.max(to - width, from));
  return [
    rect(left - 3, y - style.size * 0.66, width + 6, style.size * 1.32, { fill: ground }),
    keptLabel(x, y, content, style, from, to)
  ];
}

/** Breaks a text between words where it is too wide; the second line is empty where one is enough. */
export function inTwoLines(
  content: string,
  width: number,
  size: number
): readonly [string, string] {
  if (labelWidth(content, size) <= width) return [content, ''];
  const parts = content.split(' ');
  let count = parts.length - 1;
  while (count > 1 && labelWidth(parts.slice(0, count).join(' '), size) > width) count--;
  return [parts.slice(0, count).join(' '), parts.slice(count).join(' ')];
}

interface Spreadable {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of labels in one column, each as near to its own place as the others allow: in order, not
 * overlapping, between `from` and `to` where they fit at all.
 */
export function spread(labels: readonly Spreadable[], from: number, to: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const placed: { middle: number; size: number; index: number }[] = [];
  let edge = from;
  for (const { at, size, index } of order) {
    const middle = Math.max(at, edge + size / 2);
    placed.push({ middle, size, index });
    edge = middle + size / 2;
  }
  let limit = to;
  for (const label of [...placed].reverse()) {
    label.middle = Math.min(label.middle, limit - label.size / 2);
    limit = label.middle - label.size / 2;
  }
  const middles = new Array<number>(labels.length).fill(0);
  for (const { middle, index } of placed) middles[index] = middle;
  return middles;
}
