import { pointPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { circle } from './mark';
import type { Plot } from './plot';
import type { SceneItem } from './scene';
import type { Tone } from './theme';

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** Shown on hover. */
  readonly name: string;
  readonly fill: Fill;
  readonly radius: number;
}

/**
 * Points as marks, each with its name. The renderer's own symbols are stretched unit circles, which
 * would stretch the hatching of samples with them.
 */
export function pointItems(
  points: readonly PlotPoint[],
  tone: Tone,
  plot: Plot,
  { theme }: Frame
): SceneItem[] {
  return points.map(({ x, y, name, fill, radius }) => ({
    id: '',
    name,
    marks: [circle(plot.x(x), plot.y(y), radius, pointPaint(fill, tone, theme))]
  }));
}
