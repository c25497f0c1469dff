import type { EChartsOption } from 'echarts';
import { clamp, linear } from './axis-scale';
import type { Frame } from './frame';
import { keptLabel, voice } from './label';
import { circle, line, polygon, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { digitsWidth } from '../drawing/measure';
import type { Tone } from './theme';

/** A figure known only as a bound: "trên 96%". Never drawn as a point. */
export interface BoundModel {
  readonly min: number;
  readonly max: number;
  readonly minText: string;
  readonly maxText: string;
  readonly at: number;
  /** `near` is just below: the arrow points at the bound instead of away from it. */
  readonly side: 'above' | 'below' | 'near';
  /** Over the bar: the bound in words. */
  readonly boundText: string;
  readonly tone: Tone;
  readonly target: { readonly value: number; readonly text: string } | null;
  readonly better: 'more' | 'less';
}

/** Height in pixels at scale 1. */
export const BOUND_HEIGHT = 74;

const MIDDLE = 36;

function arrow(
  model: BoundModel,
  frame: Frame,
  width: number,
  x: (value: number) => number
): Mark[] {
  const colour = frame.theme.tone[model.tone];
  const at = clamp(x(model.at), 6.5, width - 6.5);
  if (model.side === 'near') return near(at, colour, frame);
  const above = model.side === 'above';
  const end = above ? width - 1 : 1;
  const way = above ? 1 : -1;
  const head = polygon(
    [
      [end, MIDDLE],
      [end - 9 * way, MIDDLE - 6],
      [end - 9 * way, MIDDLE + 6]
    ],
    { fill: colour }
  );
  const long = Math.abs(end - at) > 18;
  return [
    ...(long ? [line(at, MIDDLE, end - 8 * way, MIDDLE, colour, 3)] : []),
    head,
    circle(at, MIDDLE, 5, { fill: frame.theme.ground, stroke: colour, lineWidth: 2.5 })
  ];
}

/** Just below: a short way towards the ring, which stays empty. */
function near(at: number, colour: string, frame: Frame): Mark[] {
  return [
    line(Math.max(1, at - 32), MIDDLE, at - 14, MIDDLE, colour, 3),
    polygon(
      [
        [at - 6, MIDDLE],
        [at - 15, MIDDLE - 6],
        [at - 15, MIDDLE + 6]
      ],
      { fill: colour }
    ),
    circle(at, MIDDLE, 5, { fill: frame.theme.ground, stroke: colour, lineWidth: 2.5 })
  ];
}

function goal(
  model: BoundModel,
  frame: Frame,
  width: number,
  x: (value: number) => number
): Mark[] {
  if (model.target === null) return [];
  const at = clamp(x(model.target.value), 1.5, width - 1.5);
  const zone = model.better === 'more' ? [at, width] : [0, at];
  const [from = 0, to = 0] = zone;
  const style = voice(frame, 'value', at > width * 0.55 ? 'right' : 'left');
  return [
    rect(from, 26, to - from, 20, { fill: frame.theme.goal }),
    line(at, 19, at, 53, frame.theme.ink, 3),
    keptLabel(at + (style.align === 'right' ? 1.5 : -1.5), 10, model.target.text, style, 0, width)
  ];
}

/** An open ring at the bound and an arrow to the end of the scale; for "just below" one towards the ring. */
export function boundBar(model: BoundModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const x = linear([model.min, model.max], [0, width]);
  const alone = model.target === null;
  const style = alone ? voice(frame, 'value', 'center') : voice(frame, 'plain', 'center');
  const limits = alone
    ? ([0, width] as const)
    : ([digitsWidth(model.minText, 13) + 12, width - digitsWidth(model.maxText, 13) - 12] as const);
  return sceneOption(frame, [
    rect(0, 26, width, 20, { fill: frame.theme.track }),
    ...goal(model, frame, width, x),
    ...arrow(model, frame, width, x),
    keptLabel(x(model.at), alone ? 12 : 63, model.boundText, style, ...limits),
    text(0, 63, model.minText, voice(frame, 'digits')),
    text(width, 63, model.maxText, voice(frame, 'digits', 'right'))
  ]);
}
