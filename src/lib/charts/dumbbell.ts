import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import { comparabilityIcon, type ComparabilityIcon } from './basis-icon';
import { endMarks, type DumbbellEnd } from './dumbbell-ends';
import type { Frame } from './frame';
import { inTwoLines, TYPE, voice } from './label';
import { line, text, type Mark } from './mark';
import { isNarrow, type AxisWord } from './plot';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';

export interface DumbbellRow {
  readonly name: string;
  /** Null where there is no figure; then the other end stands alone. */
  readonly before: DumbbellEnd | null;
  readonly after: DumbbellEnd | null;
  readonly comparability: ComparabilityIcon;
  /** "ước tính · mẫu". */
  readonly comparabilityText: string;
  /** "+17,2 đến +19,8 điểm %", or why there is none. */
  readonly differenceText: string;
  /** The finding speaks of it: a picture that leaves rows out keeps this one. */
  readonly leads?: true;
}

/** Rows that share a direction and a scale. */
export interface DumbbellPanel {
  /** "Càng cao càng tốt". */
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisWord[];
  readonly rows: readonly DumbbellRow[];
}

export interface DumbbellModel {
  readonly panels: readonly DumbbellPanel[];
  /** Rows there are in all, where they are more than those of the panels. */
  readonly total?: number;
}

const GAP = 14;
const WIDE = { row: 54, name: 214 } as const;
const NARROW = { row: 96 } as const;

/** Room for comparability and difference: English needs more than Vietnamese, so a wide page gives more. */
function sideOf(width: number): number {
  return width >= 1100 ? 280 : 224;
}

function rowHeight(width: number): number {
  return (isNarrow(width) ? NARROW : WIDE).row;
}

/** On a phone the direction stands over its scale, on a wide page before it. */
function headHeight(width: number): number {
  return isNarrow(width) ? 54 : 34;
}

/** Height in pixels at scale 1 for a picture of that width. */
export function dumbbellHeight(model: DumbbellModel, width: number): number {
  const rows = model.panels.reduce((sum, panel) => sum + panel.rows.length, 0);
  return (
    rows * rowHeight(width) +
    model.panels.length * headHeight(width) +
    (model.panels.length - 1) * GAP
  );
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly row: number;
}

/** Labels of the ends stand outside them, so the scale leaves room on both sides. */
function roomFor(width: number): Room {
  const row = rowHeight(width);
  if (isNarrow(width)) return { left: 62, right: width - 70, width, narrow: true, row };
  return { left: WIDE.name + 70, right: width - sideOf(width) - 96, width, narrow: false, row };
}

/** Name, comparability and difference of a row. */
function words(row: DumbbellRow, y: number, room: Room, frame: Frame): Mark[] {
  const { width, narrow } = room;
  const { theme } = frame;
  if (narrow) {
    const note = `${row.comparabilityText}: ${row.differenceText}`;
    const isShort = labelWidth(note, TYPE.label) <= width - 22;
    const [start, rest] = isShort ? [note, ''] : [row.comparabilityText, row.differenceText];
    const below = rest === '' ? 30 : 25;
    return [
      text(0, y - 30, row.name, voice(frame, 'value', 'left', 15)),
      ...comparabilityIcon(row.comparability, 0, y + below - 8, theme.ink),
      text(22, y + below, start, voice(frame, 'plain')),
      ...(rest === '' ? [] : [text(22, y + below + 17, rest, voice(frame, 'plain', 'left', 13))])
    ];
  }
  const side = sideOf(width);
  const x = width - side;
  const [first, second] = inTwoLines(row.name, WIDE.name - 8, TYPE.large);
  const [change, more] = inTwoLines(row.differenceText, side - 23, TYPE.label);
  const up = more === '' ? 0 : 8;
  return [
    text(0, second === '' ? y : y - 10, first, voice(frame, 'value', 'left', 15)),
    ...(second === '' ? [] : [text(0, y + 10, second, voice(frame, 'value', 'left', 15))]),
    ...comparabilityIcon(row.comparability, x, y - 17 - up, theme.ink),
    text(x + 23, y - 9 - up, row.comparabilityText, voice(frame, 'value')),
    text(x + 23, y + 10 - up, change, voice(frame, 'plain')),
    ...(more === '' ? [] : [text(x + 23, y + 19, more, voice(frame, 'plain'))])
  ];
}

function panelMarks(panel: DumbbellPanel, top: number, room: Room, frame: Frame): Mark[] {
  const { theme } = frame;
  const { left, right, width, narrow, row: height } = room;
  const head = headHeight(width);
  const x = linear([panel.min, panel.max], [left, right]);
  const end = top + head + panel.rows.length * height;
  const scale = panel.ticks.flatMap(({ at, text: word }) => [
    ...(narrow
      ? panel.rows.map((_, i) => {
          const y = top + head + i * height + height / 2;
          return line(x(at), y - 14, x(at), y + 14, theme.rule);
        })
      : [line(x(at), top + head - 8, x(at), end - 2, theme.rule)]),
    text(x(at), top + head - 20, word, voice(frame, 'digits', 'center'))
  ]);
  const rows = panel.rows.flatMap((row, index) => {
    const y = top + head + index * height + height / 2 - 2;
    return [
      line(0, y + height / 2 + 0.5, width, y + height / 2 + 0.5, theme.rule),
      ...words(row, y, room, frame),
      ...endMarks(row.before, row.after, y, x, [panel.min, panel.max], frame)
    ];
  });
  return [...scale, text(0, top + (narrow ? 10 : 14), panel.title, voice(frame, 'quiet')), ...rows];
}

/** Before and after on one scale a direction: before hollow, after solid, a bound as an arrow. */
export function dumbbell(model: DumbbellModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const room = roomFor(width);
  let top = 0;
  const marks = model.panels.flatMap((panel) => {
    const own = panelMarks(panel, top, room, frame);
    top += headHeight(width) + panel.rows.length * room.row + GAP;
    return own;
  });
  return sceneOption(frame, marks);
}
