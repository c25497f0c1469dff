import type { EChartsOption } from 'echarts';
import { pointPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { keptLabel, voice } from './label';
import { circle, line, polyline, type Mark, type Point } from './mark';
import { footWords, plotOf, scaleWords, type AxisWord, type Plot } from './plot';
import { roomOf, sceneOption } from './scene';
import type { Tone } from './theme';

/** One unit among many on the same scale. Runs of points are joined, runs are not joined to each other. */
export interface SmallMultipleModel {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  /** Words of the scale; empty except in the first column. */
  readonly scale: readonly AxisWord[];
  /** Lines of the scale, the same in every picture. */
  readonly lines: readonly number[];
  readonly rebuilt: readonly (readonly Point[])[];
  readonly reported: readonly (readonly Point[])[];
  readonly last: {
    readonly x: number;
    readonly value: number;
    readonly text: string;
    readonly fill: Fill;
  } | null;
  readonly path: readonly Point[];
  readonly target: { readonly x: number; readonly value: number } | null;
  /** A break of the standard. */
  readonly rule: number | null;
  readonly tone: Tone;
}

/** Height in pixels at scale 1. */
export const SMALL_MULTIPLE_HEIGHT = 118;

/** Room for the scale's words; kept in every column, so that pictures line up. */
const MARGIN = 40;

function threads(model: SmallMultipleModel, plot: Plot, { theme }: Frame): Mark[] {
  const at = (points: readonly Point[]): Point[] => points.map(([x, y]) => [plot.x(x), plot.y(y)]);
  const stroke = theme.tone[model.tone];
  return [
    ...(model.path.length < 2
      ? []
      : [polyline(at(model.path), { stroke: theme.ink, lineWidth: 1.4, lineDash: [5, 4] })]),
    ...model.rebuilt.map((run) => polyline(at(run), { stroke, lineWidth: 2, lineDash: [4, 3] })),
    ...model.reported.map((run) => polyline(at(run), { stroke, lineWidth: 3 }))
  ];
}

/** A small line with path and target, values written at the last point only. */
export function smallMultiple(model: SmallMultipleModel, frame: Frame): EChartsOption {
  return sceneOption(frame, smallMultipleMarks(model, frame));
}

/** The marks of one, for pictures that hold several. */
export function smallMultipleMarks(model: SmallMultipleModel, frame: Frame): Mark[] {
  const { width, height } = roomOf(frame);
  const { theme } = frame;
  const plot = plotOf(
    { left: MARGIN, right: width - 12, top: 16, bottom: height - 24 },
    [model.from, model.to],
    [model.min, model.max]
  );
  const ends = [model.from, model.to].map((at) => ({ at, text: String(at) }));
  const { last, target, rule } = model;
  const marks: Mark[] = [
    ...model.lines.map((value) =>
      line(
        plot.left,
        plot.y(value),
        plot.right,
        plot.y(value),
        value === model.min ? theme.ruleStrong : theme.rule
      )
    ),
    ...scaleWords(model.scale, { ...plot, left: plot.left + 4 }, frame),
    ...footWords(ends, plot, frame, width),
    ...(rule === null
      ? []
      : [line(plot.x(rule), 4, plot.x(rule), plot.bottom, theme.ruleStrong, 1, [3, 3])]),
    ...threads(model, plot, frame)
  ];
  if (target !== null) {
    const [x, y] = [plot.x(target.x), plot.y(target.value)];
    marks.push(line(x - 7, y, Math.min(x + 7, width), y, theme.ink, 3));
  }
  if (last !== null) {
    const [x, y] = [plot.x(last.x), plot.y(last.value)];
    const paint = pointPaint(last.fill, model.tone, theme);
    const low = y - 14 < 7;
    const ruled = rule === null ? -1 : plot.x(rule) - x;
    const away = ruled >= 0 && ruled < 16 ? ruled + 5 : 8;
    marks.push(
      circle(x, y, 4.2, { ...paint, lineWidth: 2 }),
      keptLabel(x + away, low ? y + 14 : y - 12, last.text, voice(frame, 'strong'), 0, width)
    );
  }
  return marks;
}
