import type { EChartsOption } from 'echarts';
import { clamp, linear } from './axis-scale';
import type { Fill } from './fill';
import { pointPaint } from './fill';
import type { Frame } from './frame';
import { keptLabel, platedLabel, voice } from './label';
import { circle, line, text, type Mark } from './mark';
import { roomOf, sceneSeries, type SceneItem } from './scene';
import { tooltip } from './tooltip';
import { labelWidth } from '../drawing/measure';
import type { AxisWord } from './plot';

export interface Dot {
  readonly id: string;
  /** Shown on hover: "xã Đại Sơn: 92%". */
  readonly name: string;
  readonly value: number;
  readonly fill: Fill;
  readonly chosen: boolean;
}

/** Where all units stand on one scale, one dot a unit; groups that are not ranked together apart. */
export interface DistributionModel {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisWord[];
  readonly groups: readonly { readonly name: string; readonly dots: readonly Dot[] }[];
  readonly target: { readonly value: number; readonly text: string } | null;
  /** Label of the chosen dot. */
  readonly chosenText: string;
}

/** Room over the dots, for the words of a target. */
const HEAD = 30;
const NO_HEAD = 4;
const NAME = 24;
const FOOT = 30;

const headOf = ({ target }: DistributionModel): number => (target === null ? NO_HEAD : HEAD);

/** Height of one group, in dots stacked over each other. */
function radius(width: number): number {
  return width < 560 ? 4 : 5;
}

interface Placed extends Dot {
  readonly column: number;
  readonly level: number;
}

function stack(dots: readonly Dot[], x: (value: number) => number, r: number): Placed[] {
  const heights = new Map<number, number>();
  return [...dots]
    .sort((a, b) => Number(a.chosen) - Number(b.chosen) || a.value - b.value)
    .map((dot) => {
      const column = Math.round(x(dot.value) / (2 * r + 1));
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { ...dot, column, level };
    });
}

function highest(model: DistributionModel, group: number, width: number): number {
  const r = radius(width);
  const x = linear([model.min, model.max], [r + 2, width - r - 2]);
  const levels = stack(model.groups[group]?.dots ?? [], x, r).map((dot) => dot.level + 1);
  return Math.max(...levels, 3) * (2 * r + 1) + 8;
}

/** Height in pixels at scale 1 for a picture of that width. */
export function distributionHeight(model: DistributionModel, width: number): number {
  return model.groups.reduce(
    (sum, _, group) => sum + NAME + highest(model, group, width),
    headOf(model) + FOOT
  );
}

/** A stacked dot plot; the chosen unit in the brand colour, larger and named. */
export function distribution(model: DistributionModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { theme } = frame;
  const r = radius(width);
  const x = linear([model.min, model.max], [r + 2, width - r - 2]);
  const marks: Mark[] = [];
  const named: Mark[] = [];
  const items: SceneItem[] = [];
  let top = headOf(model);
  model.groups.forEach((group, index) => {
    const floor = top + NAME + highest(model, index, width);
    marks.push(
      text(0, top + 12, group.name, voice(frame, 'value')),
      line(0, floor + 0.5, width, floor + 0.5, theme.ruleStrong)
    );
    for (const dot of stack(group.dots, x, r)) {
      const cx = dot.column * (2 * r + 1);
      const cy = floor - r - 1 - dot.level * (2 * r + 1);
      const paint = pointPaint(dot.fill, 'data', theme);
      const own = dot.chosen
        ? { fill: theme.brand, stroke: theme.ink, lineWidth: 1.5 }
        : { ...paint, lineWidth: dot.fill === 'solid' ? 0 : 1.4 };
      items.push({
        id: dot.id,
        name: dot.name,
        marks: [circle(cx, cy, dot.chosen ? r + 2 : r, own)]
      });
      if (!dot.chosen) continue;
      const wide = labelWidth(model.chosenText, 14);
      const way = cx + wide + 12 <= width ? 1 : -1;
      const free = cx - (way > 0 ? 0 : wide) > labelWidth(group.name, 14) + 16;
      const y = free ? top + 12 : top + NAME + 8;
      const style = voice(frame, 'strong', way > 0 ? 'left' : 'right');
      named.push(
        line(cx, cy - r - 2, cx, y - 8, theme.ink, 1),
        ...platedLabel(cx + 7 * way, y, model.chosenText, style, [0, width], theme.ground)
      );
    }
    top = floor;
  });
  if (model.target !== null) {
    const at = clamp(x(model.target.value), 1.5, width - 1.5);
    const style = voice(frame, 'value', at > width / 2 ? 'right' : 'left');
    marks.unshift(
      line(at, 20, at, top, theme.ink, 2),
      keptLabel(at + (style.align === 'right' ? 1 : -1), 10, model.target.text, style, 0, width)
    );
  }
  const scale = model.ticks.flatMap(({ at, text: word }) => [
    line(x(at), top, x(at), top + 5, theme.ruleStrong),
    keptLabel(x(at), top + 16, word, voice(frame, 'digits', 'center'), 0, width)
  ]);
  const under = sceneSeries([...marks, ...scale], frame.scale, items, 1);
  const over = sceneSeries(named, frame.scale, [], 5);
  return { animation: false, tooltip: tooltip(frame), series: [...under, ...over] };
}
