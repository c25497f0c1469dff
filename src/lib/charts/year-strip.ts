import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch, OWN_DASH, type Fill } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { circle, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { digitsWidth, labelWidth } from '../drawing/measure';
import type { Tone } from './theme';

/** One year, or the period of a figure that is no year of the term ("2020–2025"). */
export interface StripCell {
  readonly label: string;
  /** Empty where there is no figure. */
  readonly valueText: string;
  readonly time: 'past' | 'current' | 'future';
  readonly tone: Tone;
  readonly fill: Fill;
  readonly icon: StatusIcon | null;
}

export interface StripModel {
  readonly cells: readonly StripCell[];
  /** Name of the row in a table: "Gia đình văn hóa, %". */
  readonly name: string;
}

/** Height in pixels at scale 1. */
export const STRIP_HEIGHT = 62;

const GAP = 4;
const CELL = 36;
const ICON = 14;
const EMPTY = 36;

interface Layout {
  readonly widths: readonly number[];
  /** Icon above the value instead of beside it. */
  readonly stacked: boolean;
}

/** Filled cells take what their words need, empty ones share the rest evenly. */
function layout(cells: readonly StripCell[], width: number): Layout {
  const free = width - GAP * (cells.length - 1);
  const even = free / cells.length;
  const filled = (cell: StripCell): boolean => cell.valueText !== '';
  const need = (cell: StripCell, stacked: boolean): number => {
    const value = labelWidth(cell.valueText, stacked ? TYPE.small : TYPE.label);
    return Math.max(
      stacked ? value + 8 : value + ICON + 22,
      digitsWidth(cell.label, TYPE.small) + 4
    );
  };
  for (const stacked of [false, true]) {
    const widest = Math.max(even, ...cells.filter(filled).map((cell) => need(cell, stacked)));
    const asked = cells.map((cell) => (filled(cell) ? widest : 0));
    const rest = free - asked.reduce((sum, one) => sum + one, 0);
    const empty = cells.filter((cell) => !filled(cell)).length;
    if (cells.every((cell) => need(cell, stacked) <= even)) {
      return { widths: cells.map(() => even), stacked };
    }
    if (empty > 0 && rest / empty >= EMPTY) {
      return { widths: asked.map((one) => (one === 0 ? rest / empty : one)), stacked };
    }
  }
  return { widths: cells.map(() => even), stacked: true };
}

function filledCell(
  cell: StripCell,
  x: number,
  width: number,
  stacked: boolean,
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const sample = cell.fill === 'sample';
  const own = cell.fill === 'own';
  const tint = theme.tint[cell.tone];
  const colour = theme.onTint[cell.tone];
  const ground = rect(x, 1, width, CELL, {
    fill: sample ? hatch(tint, theme.ground, 6, 2.4) : tint
  });
  // A hairline: in high contrast the tints are white.
  const edge = sample ? tint : own ? colour : theme.rule;
  const dash = own ? { lineDash: OWN_DASH } : {};
  const frameOf = [
    rect(x + 0.5, 1.5, width - 1, CELL - 1, { stroke: edge, lineWidth: 1, ...dash })
  ];
  const style = voice(
    frame,
    'value',
    stacked ? 'center' : 'left',
    stacked ? TYPE.small : TYPE.label
  );
  const icons = (left: number, top: number): Mark[] =>
    cell.icon === null
      ? []
      : icon(cell.icon, left, top, ICON, { colour, ground: tint, hollow: sample });
  if (stacked) {
    const middle = x + width / 2;
    return [
      ground,
      ...frameOf,
      ...icons(middle - ICON / 2, 4),
      text(middle, cell.icon === null ? 1 + CELL / 2 : 27, cell.valueText, style)
    ];
  }
  const start = cell.icon === null ? x + 8 : x + 27;
  return [
    ground,
    ...frameOf,
    ...icons(x + 8, 1 + (CELL - ICON) / 2),
    text(start, 1 + CELL / 2, cell.valueText, style)
  ];
}

/** No figure: an outline; dotted while the year has not come, with a ring when it has. */
function emptyCell(cell: StripCell, x: number, width: number, { theme }: Frame): Mark[] {
  const future = cell.time === 'future';
  const outline = rect(x + 0.6, 1.6, width - 1.2, CELL - 1.2, {
    stroke: theme.ruleStrong,
    lineWidth: 1.25,
    ...(future ? { lineDash: [1.5, 3.5], lineCap: 'round' as const } : {})
  });
  if (future) return [outline];
  return [
    outline,
    circle(x + width / 2, 1 + CELL / 2, 5, { stroke: theme.tone.none, lineWidth: 1.5 })
  ];
}

/** A strip of years for a floor or ceiling that is to be kept every year. */
export function yearStrip({ cells }: StripModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { widths, stacked } = layout(cells, width);
  let x = 0;
  const marks = cells.flatMap((cell, index) => {
    const left = x;
    const own = widths[index] ?? 0;
    x += own + GAP;
    const now = cell.time === 'current';
    const quiet = voice(frame, 'digits', 'center');
    const style = now ? ({ ...quiet, weight: 600, fill: frame.theme.ink } as const) : quiet;
    const filled = cell.valueText !== '';
    return [
      ...(filled ? filledCell(cell, left, own, stacked, frame) : emptyCell(cell, left, own, frame)),
      text(left + own / 2, 52, cell.label, style)
    ];
  });
  return sceneOption(frame, marks);
}
