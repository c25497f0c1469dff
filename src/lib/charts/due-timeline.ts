import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { clamp, linear } from './axis-scale';
import type { Frame } from './frame';
import { icon } from './icon';
import { keptLabel, voice } from './label';
import { circle, line, polygon, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { Tone } from './theme';

/** A title to be held by a day. Places are years with fractions: the first of July 2025 is 2025.5. */
export interface TimelineModel {
  /** First and last year of the ruler. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly todayText: string;
  /** End of the due day. */
  readonly due: number;
  readonly dueText: string;
  /** When the title was awarded. */
  readonly achieved: { readonly at: number; readonly text: string } | null;
  readonly tone: Tone;
  readonly icon: StatusIcon | null;
}

/** Height in pixels at scale 1. */
export const TIMELINE_HEIGHT = 94;

const RULE = 60;
/** Between the pole of the flag and words beside it. */
const CLEAR = 8;

function flag(
  model: TimelineModel,
  frame: Frame,
  width: number,
  x: (at: number) => number
): Mark[] {
  const { theme } = frame;
  const at = clamp(x(model.due), 1.5, width - 1.5);
  const room = width - at - 28;
  const right = room >= labelWidth(model.dueText, 14);
  const way = right ? 1 : -1;
  const cloth = polygon(
    [
      [at, 17],
      [at + 20 * way, 17],
      [at + 15 * way, 23],
      [at + 20 * way, 29],
      [at, 29]
    ],
    { fill: theme.ink }
  );
  const style = voice(frame, 'value', right ? 'left' : 'right');
  return [
    line(at, 17, at, RULE, theme.ink, 3),
    cloth,
    keptLabel(at + 27 * way, 23, model.dueText, style, 0, width)
  ];
}

/** Words over the ring, beside the pole of the flag where they would stand on it. */
function overRing(
  words: string,
  at: number,
  pole: number,
  frame: Frame,
  width: number
): readonly Mark[] {
  const whole = labelWidth(words, 14);
  const middle = clamp(at, whole / 2, width - whole / 2);
  if (Math.abs(middle - pole) >= whole / 2 + CLEAR)
    return [keptLabel(at, 42, words, voice(frame, 'plain', 'center'), 0, width)];
  const fitsBefore = pole - CLEAR - whole >= 0;
  const fitsAfter = pole + CLEAR + whole <= width;
  const isBefore = fitsBefore && (at <= pole || !fitsAfter);
  return isBefore
    ? [text(pole - CLEAR, 42, words, voice(frame, 'plain', 'right'))]
    : [text(pole + CLEAR, 42, words, voice(frame, 'plain', 'left'))];
}

/** The way so far and the ring at today; a title that is held ends the way with its mark. */
function way(model: TimelineModel, frame: Frame, width: number, x: (at: number) => number): Mark[] {
  const { theme } = frame;
  const colour = theme.tone[model.tone];
  if (model.achieved !== null) {
    const at = clamp(x(model.achieved.at), 8, width - 8);
    const badge = model.icon ?? 'st-met';
    return [
      line(0, RULE, at, RULE, colour, 5),
      circle(at, RULE, 9, { fill: theme.ground }),
      ...icon(badge, at - 8, RULE - 8, 16, { colour, ground: theme.ground }),
      ...overRing(model.achieved.text, at, x(model.due), frame, width)
    ];
  }
  const at = clamp(x(model.today), 6, width - 6);
  return [
    line(0, RULE, at, RULE, theme.tone.data, 5),
    circle(at, RULE, 6, { fill: theme.ground, stroke: theme.ink, lineWidth: 2.5 }),
    ...overRing(model.todayText, at, x(model.due), frame, width)
  ];
}

/** Years as a ruler, a ring at today, a flag at the due day. */
export function dueTimeline(model: TimelineModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { theme } = frame;
  const x = linear([model.from, model.to + 1], [0, width]);
  const count = model.to - model.from + 1;
  const edges = Array.from({ length: count + 1 }, (_, i) =>
    clamp(x(model.from + i), 0.5, width - 0.5)
  );
  const years = Array.from({ length: count }, (_, i) => model.from + i);
  return sceneOption(frame, [
    line(0, RULE, width, RULE, theme.ruleStrong),
    ...edges.map((at) => line(at, RULE - 5, at, RULE + 5, theme.ruleStrong)),
    ...way(model, frame, width, x),
    ...flag(model, frame, width, x),
    ...years.map((year) => text(x(year + 0.5), 84, String(year), voice(frame, 'digits', 'center')))
  ]);
}
