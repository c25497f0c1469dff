import { clamp } from './axis-scale';
import { hatch, pointPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { voice } from './label';
import { circle, line, polygon, rect, text, type Mark } from './mark';

/** One end: a value (low = high), a range of what is possible, or a bound. */
export interface DumbbellEnd {
  readonly low: number;
  readonly high: number;
  readonly bound: 'above' | 'below' | null;
  readonly text: string;
  readonly fill: Fill;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

const R = 7;

function placed(
  end: DumbbellEnd,
  y: number,
  x: (value: number) => number,
  limits: readonly [number, number],
  frame: Frame
): Placed {
  const { theme } = frame;
  const colour = theme.tone.data;
  const at = (value: number): number => x(clamp(value, limits[0], limits[1]));
  if (end.bound !== null) {
    const above = end.bound === 'above';
    const start = at(end.low);
    const tip = at(above ? limits[1] : limits[0]) + (above ? 9 : -9);
    const way = above ? 1 : -1;
    const marks = [
      line(start, y, tip - 8 * way, y, colour, 3),
      polygon(
        [
          [tip, y],
          [tip - 9 * way, y - 6],
          [tip - 9 * way, y + 6]
        ],
        { fill: colour }
      ),
      circle(start, y, 6, { fill: theme.ground, stroke: colour, lineWidth: 2.5 })
    ];
    return { from: Math.min(start - 6, tip), to: Math.max(start + 6, tip), marks };
  }
  if (end.high > end.low) {
    const [from, to] = [at(end.low), at(end.high)];
    const wide = Math.max(to - from, 6);
    const box = rect(from, y - 7, wide, 14, {
      fill: hatch(colour, theme.ground, 5, 1.5),
      stroke: theme.ink2,
      lineWidth: 1.4
    });
    return { from, to: from + wide, marks: [box] };
  }
  const middle = at(end.low);
  const paint = pointPaint(end.fill, 'data', theme);
  return { from: middle - R, to: middle + R, marks: [circle(middle, y, R, paint)] };
}

/** Both ends, the thread between them, and their labels outside. Equal ends are a disc in a ring. */
export function endMarks(
  before: DumbbellEnd | null,
  after: DumbbellEnd | null,
  y: number,
  x: (value: number) => number,
  limits: readonly [number, number],
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const b = before === null ? null : placed(before, y, x, limits, frame);
  const a = after === null ? null : placed(after, y, x, limits, frame);
  const plain = voice(frame, 'plain');
  const strong = voice(frame, 'strong');
  const word = (at: number, content: string, style: typeof plain, align: 'left' | 'right'): Mark =>
    text(at, y, content, { ...style, align });
  if (b === null || a === null || before === null || after === null) {
    const only = a ?? b;
    const end = after ?? before;
    if (only === null || end === null) return [];
    const style = end === after ? strong : plain;
    return [...only.marks, word(only.to + 8, end.text, style, 'left')];
  }
  const same =
    before.low === after.low && before.high === after.high && after.bound === before.bound;
  if (same) {
    const middle = (a.from + a.to) / 2;
    const ring = circle(middle, y, 11, { stroke: theme.tone.data, lineWidth: 2 });
    return [ring, ...a.marks, word(a.from - 10, after.text, strong, 'right')];
  }
  const rising = after.low + after.high >= before.low + before.high;
  const [left, right] = rising ? [b, a] : [a, b];
  const thread =
    right.from > left.to ? [line(left.to, y, right.from, y, theme.tone.data, 2, [4, 3])] : [];
  const first = rising ? [before.text, plain] : [after.text, strong];
  const second = rising ? [after.text, strong] : [before.text, plain];
  return [
    ...thread,
    ...b.marks,
    ...a.marks,
    word(
      Math.min(left.from, right.from) - 6,
      first[0] as string,
      first[1] as typeof plain,
      'right'
    ),
    word(Math.max(left.to, right.to) + 6, second[0] as string, second[1] as typeof plain, 'left')
  ];
}
