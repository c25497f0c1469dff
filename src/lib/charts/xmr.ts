import type { EChartsOption } from 'echarts';
import { formatNumber } from '../format/number';
import { ticks } from './axis-scale';
import type { Fill } from './fill';
import type { Frame } from './frame';
import { spread, voice } from './label';
import { line, rect, text, type Mark } from './mark';
import { axes, footWords, isNarrow, plotOf, scaleWords, stepsIn, type Plot } from './plot';
import { pointItems } from './points';
import { roomOf, sceneSeries } from './scene';
import { digitsWidth } from '../drawing/measure';
import type { Tone } from './theme';
import { tooltip } from './tooltip';

/** A monthly series with its natural limits. A null value is a month without a figure. */
export interface XmrModel {
  readonly points: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
    /** Beyond the limits: a signal, drawn larger. */
    readonly signal: boolean;
    readonly fill: Fill;
  }[];
  readonly mean: { readonly value: number; readonly text: string };
  readonly lower: { readonly value: number; readonly text: string };
  readonly upper: { readonly value: number; readonly text: string };
  readonly target: { readonly value: number; readonly text: string } | null;
  readonly unitText: string;
  readonly tone: Tone;
}

/** Height in pixels at scale 1. */
export const XMR_HEIGHT = 280;

function limits(model: XmrModel, plot: Plot, frame: Frame, narrow: boolean): Mark[] {
  const { theme } = frame;
  const { mean, lower, upper, target } = model;
  const band = rect(
    plot.left,
    plot.y(upper.value),
    plot.right - plot.left,
    plot.y(lower.value) - plot.y(upper.value),
    {
      fill: theme.surface
    }
  );
  const rule = (
    value: number,
    dash: readonly number[] | undefined,
    width: number,
    color: string
  ): Mark => line(plot.left, plot.y(value), plot.right, plot.y(value), color, width, dash);
  const lines = [
    band,
    rule(upper.value, [4, 3], 1.2, theme.ruleStrong),
    rule(lower.value, [4, 3], 1.2, theme.ruleStrong),
    rule(mean.value, undefined, 1.2, theme.ruleStrong),
    ...(target === null ? [] : [rule(target.value, undefined, 3, theme.ink)])
  ];
  const named = [upper, mean, lower, ...(target === null ? [] : [target])];
  if (narrow) return lines;
  const middles = spread(
    named.map((entry) => ({ at: plot.y(entry.value), size: 18 })),
    plot.top - 6,
    plot.bottom + 6
  );
  const words = named.map((entry, index) =>
    text(
      plot.right + 10,
      middles[index] ?? 0,
      entry.text,
      voice(frame, entry === target ? 'value' : 'plain')
    )
  );
  return [...lines, ...words];
}

/** On a phone the limits are named above the plot, one line each. */
function narrowWords(model: XmrModel, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const { mean, lower, upper, target } = model;
  return [
    text(0, 30, target?.text ?? mean.text, voice(frame, target === null ? 'plain' : 'value')),
    text(width, 30, target === null ? '' : mean.text, voice(frame, 'plain', 'right')),
    text(0, 50, upper.text, voice(frame, 'plain')),
    text(width, 50, lower.text, voice(frame, 'plain', 'right'))
  ];
}

/** Points over time between the limits that chance alone explains. */
export function xmr(model: XmrModel, frame: Frame): EChartsOption {
  const { theme, scale: k, locale } = frame;
  const { width, height } = roomOf(frame);
  const narrow = isNarrow(width);
  const values = model.points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const all = [
    ...values,
    model.lower.value,
    model.upper.value,
    ...(model.target === null ? [] : [model.target.value])
  ];
  const [top, bottom] = [narrow ? 70 : 28, height - 34];
  const range = ticks(Math.min(...all), Math.max(...all), stepsIn(bottom - top, 4));
  const words = range.values.map((at) => ({ at, text: formatNumber(at, locale, range.decimals) }));
  const left = Math.max(...words.map((word) => digitsWidth(word.text, 13))) + 12;
  const domain = [0, Math.max(model.points.length - 1, 1)] as const;
  const plot = plotOf({ left, right: width - (narrow ? 24 : 190), top, bottom }, domain, [
    range.min,
    range.max
  ]);
  const pitch = (plot.right - plot.left) / domain[1];
  const every = Math.max(1, Math.ceil(66 / pitch));
  const feet = model.points.flatMap(({ label }, at) =>
    (model.points.length - 1 - at) % every === 0 ? [{ at, text: label }] : []
  );
  const data = model.points.map(({ value }, at) => [at, value ?? '-']);
  const points = model.points.flatMap(({ value, text: name, signal, fill }, x) =>
    value === null ? [] : [{ x, y: value, name, fill, radius: signal ? 7 : 4.5 }]
  );
  return {
    animation: false,
    tooltip: tooltip(frame),
    ...axes(plot, domain, range, frame),
    series: [
      ...sceneSeries(limits(model, plot, frame, narrow), k, [], 1),
      {
        type: 'line',
        data,
        symbol: 'none',
        silent: true,
        clip: false,
        z: 4,
        lineStyle: { color: theme.tone[model.tone], width: 2 * k }
      },
      ...sceneSeries(
        [
          text(0, 9, model.unitText, voice(frame, 'quiet', 'left', 13)),
          ...(narrow ? narrowWords(model, frame) : []),
          ...scaleWords(words, plot, frame),
          ...footWords(feet, plot, frame, width)
        ],
        k,
        pointItems(points, model.tone, plot, frame),
        5
      )
    ]
  };
}
