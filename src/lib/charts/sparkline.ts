import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import { pointPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { voice } from './label';
import { circle, line, polyline, text, type Mark, type Point } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { Tone } from './theme';

/** The course of a value in a line of text or a cell. */
export interface SparklineModel {
  /** Runs of points; a gap in the figures ends a run. */
  readonly runs: readonly (readonly Point[])[];
  readonly lastText: string;
  readonly lastFill: Fill;
  readonly target: number | null;
  readonly tone: Tone;
}

/** Height in pixels at scale 1. */
export const SPARKLINE_HEIGHT = 32;

/** A line without axes; the last value is written, the target is a thin dashed rule. */
export function sparkline(model: SparklineModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const { theme } = frame;
  const points = model.runs.flat();
  if (points.length === 0) return sceneOption(frame, []);
  const xs = points.map(([x]) => x);
  const ys = [...points.map(([, y]) => y), ...(model.target === null ? [] : [model.target])];
  const end = width - labelWidth(model.lastText, 14) - 14;
  const right = Math.max(end, 10);
  const single = Math.max(...xs) === Math.min(...xs);
  const across = linear([Math.min(...xs), Math.max(...xs)], [5, right]);
  const x = (value: number): number => (single ? right : across(value));
  const flat = Math.max(...ys) === Math.min(...ys);
  const y = flat
    ? (): number => height / 2
    : linear([Math.min(...ys), Math.max(...ys)], [height - 6, 6]);
  const last = points.reduce((latest, point) => (point[0] > latest[0] ? point : latest));
  const stroke = theme.tone[model.tone];
  const marks: Mark[] = [
    ...(model.target === null
      ? []
      : [line(0, y(model.target), end + 6, y(model.target), theme.ink3, 1, [3, 3])]),
    ...model.runs.map((run) =>
      polyline(
        run.map(([px, py]) => [x(px), y(py)]),
        { stroke, lineWidth: 2 }
      )
    ),
    circle(x(last[0]), y(last[1]), 3.5, {
      ...pointPaint(model.lastFill, model.tone, theme),
      lineWidth: 1.6
    }),
    text(width, height / 2, model.lastText, voice(frame, 'value', 'right'))
  ];
  return sceneOption(frame, marks);
}
