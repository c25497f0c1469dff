import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { clamp, linear } from './axis-scale';
import { areaPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { keptLabel, voice } from './label';
import { line, polygon, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { Tone } from './theme';

/** One measure against its target. Words are ready; numbers are in the measure's own unit. */
export interface BulletModel {
  readonly min: number;
  readonly max: number;
  /** Null draws no bar: the target stands alone. */
  readonly value: number | null;
  /** Under the bar, at the left. */
  readonly reading: string;
  readonly tone: Tone;
  readonly fill: Fill;
  /** Stands before the reading where the bar has a status colour. */
  readonly icon: StatusIcon | null;
  readonly target: number;
  /** Upper end of a target that is a range. */
  readonly targetMax: number | null;
  readonly targetText: string;
  /** Which side of the target is beyond it. */
  readonly better: 'more' | 'less' | 'inside';
  /** Where the path is now. */
  readonly path: { readonly value: number; readonly text: string } | null;
  /** A second reported figure. */
  readonly second: { readonly value: number; readonly text: string } | null;
  /** End of the scale, printed where there is room; empty where the measure has no limit of its own. */
  readonly maxText: string;
}

/** Height in pixels at scale 1. */
export const BULLET_HEIGHT = 74;

const TRACK = { y: 26, height: 20 };
const MIDDLE = TRACK.y + TRACK.height / 2;
const FOOT = 63;
const GAP = 14;

function goalZone(model: BulletModel, x: (value: number) => number): readonly [number, number] {
  if (model.better === 'inside') return [x(model.target), x(model.targetMax ?? model.max)];
  return model.better === 'more'
    ? [x(model.target), x(model.max)]
    : [x(model.min), x(model.target)];
}

/** The bar, and a notch at the end where the value runs past the scale. */
function bar(model: BulletModel, frame: Frame, x: (value: number) => number): Mark[] {
  const { value, fill, tone, max, min } = model;
  if (value === null) return [];
  const end = x(clamp(value, min, max));
  const inset = fill === 'solid' ? 0 : 0.75;
  const body = rect(inset, MIDDLE - 5 + inset, Math.max(end, 1.5) - 2 * inset, 10 - 2 * inset, {
    ...areaPaint(fill, tone, frame.theme)
  });
  if (value <= max) return [body];
  const notch = (at: number): Mark =>
    line(at - 3, MIDDLE + 8, at + 3, MIDDLE - 8, frame.theme.ground, 2.5);
  return [body, notch(end - 12), notch(end - 6)];
}

/** Everything under the track, each label whole: reading left, path or second figure, end of the scale. */
function foot(
  model: BulletModel,
  frame: Frame,
  width: number,
  x: (value: number) => number
): Mark[] {
  const { reading, path, second, maxText, tone } = model;
  const colour = frame.theme.tone[tone];
  const marks: Mark[] = [];
  let from = 0;
  if (reading !== '') {
    if (model.icon !== null) {
      const hollow = model.fill === 'sample';
      marks.push(
        ...icon(model.icon, 0, FOOT - 7, 14, { colour, ground: frame.theme.ground, hollow })
      );
      from = 20;
    }
    marks.push(text(from, FOOT, reading, voice(frame, 'plain')));
    from += labelWidth(reading, 14) + GAP;
  }
  if (second !== null) {
    const at = x(second.value);
    marks.push(diamond(at, frame));
    marks.push(keptLabel(at, FOOT, second.text, voice(frame, 'plain', 'center'), from, width));
    return marks;
  }
  if (path !== null) {
    const at = clamp(x(path.value), 5, width - 5);
    marks.push(triangle(at, frame));
    marks.push(keptLabel(at, FOOT, path.text, voice(frame, 'plain', 'center'), from, width));
    return marks;
  }
  if (maxText !== '' && from + labelWidth(maxText, 13) <= width) {
    marks.push(text(width, FOOT, maxText, voice(frame, 'digits', 'right')));
  }
  return marks;
}

function triangle(at: number, { theme }: Frame): Mark {
  return polygon(
    [
      [at, TRACK.y + TRACK.height + 1],
      [at + 5, TRACK.y + TRACK.height + 9],
      [at - 5, TRACK.y + TRACK.height + 9]
    ],
    { fill: theme.ink2 }
  );
}

function diamond(at: number, { theme }: Frame): Mark {
  return polygon(
    [
      [at, MIDDLE - 6],
      [at + 6, MIDDLE],
      [at, MIDDLE + 6],
      [at - 6, MIDDLE]
    ],
    { fill: theme.ground, stroke: theme.ink, lineWidth: 1.5 }
  );
}

/** Target ticks and their label above, kept inside the width. */
function goal(
  model: BulletModel,
  frame: Frame,
  width: number,
  x: (value: number) => number
): Mark[] {
  const ends = [model.target, ...(model.targetMax === null ? [] : [model.targetMax])];
  const places = ends.map((value) =>
    clamp(x(clamp(value, model.min, model.max)), 1.5, width - 1.5)
  );
  const marks = places.map((at) => line(at, TRACK.y - 7, at, TRACK.y + 27, frame.theme.ink, 3));
  const last = places[places.length - 1] ?? 0;
  const align = last > width * 0.55 ? 'right' : 'left';
  const at = align === 'right' ? last + 1.5 : (places[0] ?? 0) - 1.5;
  marks.push(keptLabel(at, 10, model.targetText, voice(frame, 'value', align), 0, width));
  return marks;
}

/** A bullet bar: bar 10 on a track of 20, target tick 3 × 34, zone beyond it, path as a triangle. */
export function bullet(model: BulletModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { theme } = frame;
  const x = linear([model.min, model.max], [0, width]);
  const [from, to] = goalZone(model, x);
  return sceneOption(frame, [
    rect(0, TRACK.y, width, TRACK.height, { fill: theme.track }),
    rect(from, TRACK.y, to - from, TRACK.height, { fill: theme.goal }),
    ...bar(model, frame, x),
    ...goal(model, frame, width, x),
    ...foot(model, frame, width, x)
  ]);
}
