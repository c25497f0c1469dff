import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { clamp, linear, type Ticks } from './axis-scale';
import type { Frame } from './frame';
import { keptLabel, voice } from './label';
import { text, type Mark } from './mark';

/** The rectangle of a chart with axes, in pixels at scale 1. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Below this width labels stand over the plot instead of beside it. */
export function isNarrow(width: number): boolean {
  return width < 640;
}

/** Steps of a scale whose numbers stand clear of each other in a height; `most` where there is room. */
export function stepsIn(height: number, most: number): number {
  return clamp(Math.floor(height / 26), 1, most);
}

export interface PlotBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function plotOf(
  bounds: PlotBounds,
  domain: readonly [number, number],
  range: readonly [number, number]
): Plot {
  return {
    ...bounds,
    x: linear(domain, [bounds.left, bounds.right]),
    y: linear(range, [bounds.bottom, bounds.top])
  };
}

interface Axes {
  readonly grid: GridComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
}

/**
 * Axes that cover the plot to the pixel. They draw the grid and carry the series; their words are
 * marks, because the renderer's own labels would move the plot by widths it can only guess in Node.
 */
export function axes(
  plot: Plot,
  domain: readonly [number, number],
  scale: Ticks,
  { theme, scale: k, width, height }: Frame
): Axes {
  const bare = { axisTick: { show: false }, axisLabel: { show: false } };
  return {
    grid: {
      left: plot.left * k,
      top: plot.top * k,
      right: width - plot.right * k,
      bottom: height - plot.bottom * k,
      outerBoundsMode: 'none'
    },
    xAxis: {
      type: 'value',
      min: domain[0],
      max: domain[1],
      ...bare,
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: theme.ruleStrong, width: k } }
    },
    yAxis: {
      type: 'value',
      min: scale.min,
      max: scale.max,
      interval: scale.step,
      ...bare,
      axisLine: { show: false },
      splitLine: { show: true, showMinLine: false, lineStyle: { color: theme.rule, width: k } }
    }
  };
}

export interface AxisWord {
  readonly at: number;
  readonly text: string;
}

/** Words of the scale, right-aligned before the plot. */
export function scaleWords(words: readonly AxisWord[], plot: Plot, frame: Frame): Mark[] {
  return words.map(({ at, text: word }) =>
    text(plot.left - 10, plot.y(at), word, voice(frame, 'digits', 'right'))
  );
}

/** Years or months under the plot; the outer ones are kept inside the picture. */
export function footWords(
  words: readonly AxisWord[],
  plot: Plot,
  frame: Frame,
  end: number
): Mark[] {
  const style = voice(frame, 'digits', 'center');
  return words.map(({ at, text: word }) =>
    keptLabel(plot.x(at), plot.bottom + 18, word, style, 0, end)
  );
}
