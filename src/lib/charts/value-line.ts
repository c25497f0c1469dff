import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatNumber } from '../format/number';
import { ticks, type Ticks } from './axis-scale';
import type { Frame } from './frame';
import {
  axes,
  footWords,
  isNarrow,
  plotOf,
  scaleWords,
  stepsIn,
  type Plot,
  type PlotBounds
} from './plot';
import { pointItems } from './points';
import { roomOf, sceneSeries } from './scene';
import { digitsWidth } from '../drawing/measure';
import { tooltip } from './tooltip';
import { backMarks, frontMarks } from './value-line-marks';
import type { LinePoint, ValueLineModel } from './line-model';

/** Height in pixels at scale 1, on a wide and on a narrow page. */
export const VALUE_LINE_HEIGHT = 520;
export const VALUE_LINE_HEIGHT_NARROW = 420;

function highest(model: ValueLineModel): readonly number[] {
  return [
    ...model.points.flatMap((point) => [point.value, ...(point.ends ?? [])]),
    ...(model.path?.points ?? []).map(([, value]) => value),
    ...(model.projection?.points ?? []).map(([, value]) => value),
    ...model.band.flatMap(([, low, high]) => [low, high]),
    ...model.peers.flatMap((peer) => peer.points.map(([, value]) => value)),
    ...(model.target === null ? [] : [model.target.value])
  ];
}

/**
 * Whether two neighbouring points may be joined: same kind, one value each, no gap, no rule and no new count between
 * them.
 */
export function isJoined(a: LinePoint, b: LinePoint, model: ValueLineModel): boolean {
  const near = b.x - a.x <= model.step * 1.01;
  if (a.ends !== undefined || b.ends !== undefined) return false;
  const isWhole = Number.isInteger(a.x) && Number.isInteger(b.x);
  if (model.startsAnew === true && !isWhole && Math.ceil(a.x) !== Math.ceil(b.x)) return false;
  return near && a.kind === b.kind && !model.rules.some((rule) => rule.at > a.x && rule.at < b.x);
}

/** The line through the points of one kind, with a gap wherever two may not be joined. */
function run(
  model: ValueLineModel,
  kind: LinePoint['kind'],
  { theme, scale: k }: Frame
): LineSeriesOption[] {
  const own = model.points.filter((point) => point.kind === kind);
  const data = own.flatMap((point, index): (readonly [number | string, number | string])[] => {
    const before = own[index - 1];
    const gap = before !== undefined && !isJoined(before, point, model);
    return gap
      ? [
          ['-', '-'],
          [point.x, point.value]
        ]
      : [[point.x, point.value]];
  });
  if (own.length < 2) return [];
  const reported = kind === 'reported';
  const dash = reported ? 'solid' : [5 * k, 4 * k];
  return [thread(data, theme.tone[model.tone], (reported ? 3.5 : 2) * k, dash, 4)];
}

function thread(
  points: readonly (readonly (number | string)[])[],
  color: string,
  width: number,
  type: 'solid' | number[],
  z: number
): LineSeriesOption {
  return {
    type: 'line',
    data: points.map((point) => [...point]),
    symbol: 'none',
    silent: true,
    clip: false,
    z,
    lineStyle: { color, width, type }
  };
}

/** Room before the first point, so that its label clears the words of the scale. */
const INSET = 22;

interface Ground {
  readonly plot: Plot;
  readonly domain: readonly [number, number];
}

const HEAD = 34;
const FOOT = 34;

/** Top and bottom of the plot; over it stand the words of its rules. */
function endsOf(
  { rules, isQuiet = false }: ValueLineModel,
  frame: Frame
): Pick<PlotBounds, 'top' | 'bottom'> {
  const { width, height } = roomOf(frame);
  const some = rules.length > 0 ? 1 : 0;
  const rows = isQuiet ? 20 * some : isNarrow(width) ? 42 * rules.length : 44 * some;
  return { top: HEAD + rows, bottom: height - FOOT };
}

function groundFor(model: ValueLineModel, range: Ticks, frame: Frame, labelWidth: number): Ground {
  const { width } = roomOf(frame);
  const narrow = isNarrow(width);
  const ends = model.target !== null || model.projection !== null;
  const left = Math.max(labelWidth + 12, 24);
  const right = width - (narrow ? 18 : ends ? 208 : 24);
  const perYear = (right - left - INSET) / Math.max(model.to - model.from, 1);
  const domain = [model.from - INSET / perYear, model.to] as const;
  const bounds = { left, right, ...endsOf(model, frame) };
  return { plot: plotOf(bounds, domain, [range.min, range.max]), domain };
}

/** A line of values, its path, its projection with a band, and the rules at mergers and breaks. */
export function valueLine(model: ValueLineModel, frame: Frame): EChartsOption {
  const { theme, scale: k, locale } = frame;
  const most = Math.max(...highest(model), 1e-9);
  // Where all values are equal a scale that starts at them would go on to twice as much: 200 %.
  const start = Math.min(model.low ?? 0, ...highest(model));
  const low = start < most ? start : Math.min(0, start);
  const { top, bottom } = endsOf(model, frame);
  const range = ticks(low, most, stepsIn(bottom - top, 5));
  const words = range.values.map((at) => ({ at, text: formatNumber(at, locale, range.decimals) }));
  const labelWidth = Math.max(...words.map((word) => digitsWidth(word.text, 13)));
  const { plot, domain } = groundFor(model, range, frame, labelWidth);
  const { width } = roomOf(frame);
  const pitch = plot.x(model.from + 1) - plot.x(model.from);
  const every = pitch >= 40 ? 1 : pitch >= 20 ? 2 : 5;
  const years = Array.from({ length: model.to - model.from + 1 }, (_, i) => model.from + i).filter(
    (year) => (model.to - year) % every === 0
  );
  const dash = [9 * k, 6 * k];
  const points = model.points.map(({ x, value: y, text: name, fill }) => ({
    x,
    y,
    name,
    fill,
    radius: 6
  }));
  const feet = years.map((year) => ({ at: year, text: String(year) }));
  return {
    animation: false,
    tooltip: tooltip(frame),
    ...axes(plot, domain, range, frame),
    series: [
      ...sceneSeries(backMarks(model, plot, frame), k, [], 1),
      ...model.peers.map((peer) => ({
        ...thread(peer.points, theme.dataFaint, 1.3 * k, 'solid', 2),
        name: peer.name
      })),
      ...(model.projection === null
        ? []
        : [thread(model.projection.points, theme.tone.data, 2.5 * k, [1 * k, 6 * k], 3)]),
      ...(model.path === null ? [] : [thread(model.path.points, theme.ink, 2 * k, dash, 3)]),
      ...run(model, 'rebuilt', frame),
      ...run(model, 'reported', frame),
      ...sceneSeries(
        [
          ...scaleWords(words, plot, frame),
          ...footWords(feet, plot, frame, width),
          ...frontMarks(model, plot, frame)
        ],
        k,
        pointItems(points, model.tone, plot, frame),
        5
      )
    ]
  };
}
