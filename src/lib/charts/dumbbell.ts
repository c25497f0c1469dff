import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import { comparabilityIcon, type ComparabilityIcon } from './basis-icon';
import { endMarks, type DumbbellEnd } from './dumbbell-ends';
import type { Frame } from './frame';
import { voice } from './label';
import { line, text, type Mark } from './mark';
import { isNarrow, type AxisWord } from './plot';
import { roomOf, sceneOption } from './scene';
import { textWidth } from './text-width';

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
}

const HEAD = 34;
const GAP = 14;
const WIDE = { row: 54, name: 214, side: 224 } as const;
const NARROW_ROW = 96;

function rowHeight(width: number): number {
  return isNarrow(width) ? NARROW_ROW : WIDE.row;
}

/** Height in pixels at scale 1 for a picture of that width. */
export function dumbbellHeight(model: DumbbellModel, width: number): number {
  const rows = model.panels.reduce((sum, panel) => sum + panel.rows.length, 0);
  return rows * rowHeight(width) + model.panels.length * HEAD + (model.panels.length - 1) * GAP;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly narrow: boolean;
}

/** Labels of the ends stand outside them, so the scale leaves room on both sides. */
function roomFor(width: number): Room {
  if (isNarrow(width)) return { left: 62, right: width - 70, width, narrow: true };
  return { left: WIDE.name + 70, right: width - WIDE.side - 84, width, narrow: false };
}

/** Name, comparability and difference of a row. */
function words(row: DumbbellRow, y: number, { width, narrow }: Room, frame: Frame): Mark[] {
  const { theme } = frame;
  if (narrow) {
    const note = `${row.comparabilityText}: ${row.differenceText}`;
    return [
      text(0, y - 30, row.name, voice(frame, 'value', 'left', 15)),
      ...comparabilityIcon(row.comparability, 0, y + 22, theme.ink),
      text(22, y + 30, note, voice(frame, 'plain'))
    ];
  }
  const x = width - WIDE.side;
  const [first, second] = inTwoLines(row.name, WIDE.name - 8);
  return [
    text(0, second === '' ? y : y - 10, first, voice(frame, 'value', 'left', 15)),
    ...(second === '' ? [] : [text(0, y + 10, second, voice(frame, 'value', 'left', 15))]),
    ...comparabilityIcon(row.comparability, x, y - 17, theme.ink),
    text(x + 23, y - 9, row.comparabilityText, voice(frame, 'value')),
    text(x + 23, y + 10, row.differenceText, voice(frame, 'plain'))
  ];
}

/** Breaks a long name between words; the second line is empty where one is enough. */
function inTwoLines(name: string, width: number): readonly [string, string] {
  if (textWidth(name, 15) <= width) return [name, ''];
  const parts = name.split(' ');
  let count = parts.length - 1;
  while (count > 1 && textWidth(parts.slice(0, count).join(' '), 15) > width) count--;
  return [parts.slice(0, count).join(' '), parts.slice(count).join(' ')];
}

function panelMarks(panel: DumbbellPanel, top: number, room: Room, frame: Frame): Mark[] {
  const { theme } = frame;
  const { left, right, width, narrow } = room;
  const height = rowHeight(width);
  const x = linear([panel.min, panel.max], [left, right]);
  const end = top + HEAD + panel.rows.length * height;
  const scale = panel.ticks.flatMap(({ at, text: word }) => [
    ...(narrow
      ? panel.rows.map((_, i) => {
          const y = top + HEAD + i * height + height / 2;
          return line(x(at), y - 14, x(at), y + 14, theme.rule);
        })
      : [line(x(at), top + HEAD - 8, x(at), end - 2, theme.rule)]),
    text(x(at), top + 14, word, voice(frame, 'digits', 'center'))
  ]);
  const title = narrow && (panel.ticks[0]?.at ?? 0) <= panel.min ? [] : [panel.title];
  const rows = panel.rows.flatMap((row, index) => {
    const y = top + HEAD + index * height + height / 2 - 2;
    return [
      line(0, y + height / 2 + 0.5, width, y + height / 2 + 0.5, theme.rule),
      ...words(row, y, room, frame),
      ...endMarks(row.before, row.after, y, x, [panel.min, panel.max], frame)
    ];
  });
  return [
    ...scale,
    ...(narrow ? [] : title.map((word) => text(0, top + 14, word, voice(frame, 'quiet')))),
    ...rows
  ];
}

/** Before and after on one scale a direction: before hollow, after solid, a bound as an arrow. */
export function dumbbell(model: DumbbellModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const room = roomFor(width);
  let top = 0;
  const marks = model.panels.flatMap((panel) => {
    const own = panelMarks(panel, top, room, frame);
    top += HEAD + panel.rows.length * rowHeight(width) + GAP;
    return own;
  });
  return sceneOption(frame, marks);
}
