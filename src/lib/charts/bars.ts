import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { linear } from './axis-scale';
import { areaPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { line, rect, text, type Mark } from './mark';
import { REST_HEIGHT, restWords, type Rest } from './rest-words';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { Tone } from './theme';
import { labelLines } from '../drawing/wrap';

/** A stretch of a bar; a whole bar is one from 0. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly fill: Fill;
}

export interface BarRow {
  readonly name: string;
  /** Below the name; empty for none. */
  readonly note: string;
  readonly icon: {
    readonly name: StatusIcon;
    readonly tone: Tone;
    readonly hollow: boolean;
  } | null;
  readonly parts: readonly BarPart[];
  /** At the right of all bars. */
  readonly text: string;
}

/** Bars on one scale, a row each. A scale with something below 0 has a rule at 0. */
export interface BarsModel {
  readonly min: number;
  readonly max: number;
  readonly rows: readonly BarRow[];
  readonly rest: Rest;
  /** The finding speaks of the last row too: what does not fit is left out before it. */
  readonly keepsLast?: true;
}

const ROW = { least: 27, narrow: 52, most: 52 } as const;
const LINE = 18;
/** Room above and below the lines of a row. */
const PAD = 5;
const ICON = 16;
const GAP = 16;
/** Narrower than this a name stands over its bar. */
const NARROW = 440;
/** From this on two columns of bars are better than leaving rows out. */
const TWO = 600;
/** Fewer rows than this stand in one column, smaller if need be. */
const MANY = 9;

interface Room {
  readonly isNarrow: boolean;
  /** Lines a row needs at most: its name with its note, or its name alone over its bar. */
  readonly lines: number;
  /** Width of those lines, with the mark before them. */
  readonly words: number;
  readonly name: number;
  readonly value: number;
  readonly row: number;
}

/** Name and note in lines. Over its bar a name has no room for a note. */
function wordsOf(
  { name, note }: BarRow,
  width: number,
  isNarrow: boolean
): readonly { readonly content: string; readonly isName: boolean }[] {
  const lines = (content: string, isName: boolean): { content: string; isName: boolean }[] =>
    labelLines(content, width, TYPE.label).map((one) => ({ content: one, isName }));
  return isNarrow ? lines(name, true) : [...lines(name, true), ...lines(note, false)];
}

function roomIn({ rows }: BarsModel, width: number): Room {
  const marked = rows.some((row) => row.icon !== null) ? ICON + 8 : 0;
  const wide = Math.max(
    ...rows.map(({ name, note }) =>
      Math.max(labelWidth(name, TYPE.label), labelWidth(note, TYPE.label))
    )
  );
  const value = Math.max(0, ...rows.map((row) => labelWidth(row.text, TYPE.label)));
  const name = Math.min(marked + wide + 4, width * 0.45);
  const isNarrow = width < NARROW && width - name - value - 2 * GAP < 120;
  const words = isNarrow ? width - value - GAP : name;
  const lines = Math.max(1, ...rows.map((row) => wordsOf(row, words - marked, isNarrow).length));
  const tall = Math.max(ROW.least, lines * LINE + PAD);
  const row = isNarrow ? ROW.narrow + (lines - 1) * LINE : tall;
  return { isNarrow, lines, words, name, value, row };
}

interface Plan {
  readonly columns: number;
  readonly width: number;
  readonly count: number;
}

function planOf(model: BarsModel, width: number, height: number): Plan {
  const fit = (columns: number): Plan => {
    const own = (width - (columns - 1) * 40) / columns;
    const { row } = roomIn(model, own);
    const { total } = model.rest;
    const rowsIn = (room: number): number => columns * Math.max(1, Math.floor(room / row));
    const isWhole = total <= rowsIn(height) && model.rows.length === total;
    const count = isWhole ? total : Math.min(model.rows.length, rowsIn(height - REST_HEIGHT));
    return { columns, width: own, count };
  };
  const one = fit(1);
  if (one.count === model.rest.total || width < TWO || model.rows.length < MANY) return one;
  const two = fit(2);
  return two.count > one.count ? two : one;
}

/** Rows that do not fit in a room of this size at scale 1. */
export function barsLeft(model: BarsModel, width: number, height: number): number {
  return model.rest.total - planOf(model, width, height).count;
}

function rowMarks(row: BarRow, model: BarsModel, box: Box, frame: Frame): Mark[] {
  const { theme } = frame;
  const { left, top, width, tall, room } = box;
  const marked = row.icon === null ? 0 : ICON + 8;
  const middle = top + (room.isNarrow ? 13 : tall / 2);
  const shown = wordsOf(row, room.words - marked, room.isNarrow);
  const first = room.isNarrow ? middle : middle - (shown.length - 1) * (LINE / 2);
  const words = shown.map(({ content, isName }, at) =>
    text(left + marked, first + at * LINE, content, voice(frame, isName ? 'value' : 'plain'))
  );
  const sign =
    row.icon === null
      ? []
      : icon(row.icon.name, left, first - ICON / 2, ICON, {
          colour: theme.tone[row.icon.tone],
          ground: theme.ground,
          hollow: row.icon.hollow
        });
  const from = room.isNarrow ? left : left + room.name + GAP;
  const to = room.isNarrow ? left + width : left + width - room.value - GAP;
  const x = linear([model.min, model.max], [from, to]);
  const barTop = room.isNarrow ? top + 10 + room.lines * LINE : top + tall / 2 - 8;
  const bars = row.parts.map((part) => {
    const wide = Math.max(1.5, Math.abs(x(part.to) - x(part.from)));
    const inset = part.fill === 'solid' ? 0 : 0.8;
    return rect(
      Math.min(x(part.from), x(part.to)) + inset,
      barTop + inset,
      wide - 2 * inset,
      16 - 2 * inset,
      areaPaint(part.fill, part.tone, theme)
    );
  });
  const zero = model.min < 0 ? [line(x(0), barTop - 6, x(0), barTop + 22, theme.ink, 1.4)] : [];
  const value = text(left + width, middle, row.text, voice(frame, 'strong', 'right'));
  return [...bars, ...zero, ...sign, ...words, value];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly tall: number;
  readonly room: Room;
}

/** Bars below each other, in two columns where one does not hold them; how many are left out is said. */
export function bars(model: BarsModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const plan = planOf(model, width, height);
  const room = roomIn(model, plan.width);
  const rows =
    model.keepsLast === true && plan.count < model.rows.length
      ? [...model.rows.slice(0, plan.count - 1), ...model.rows.slice(-1)]
      : model.rows.slice(0, plan.count);
  const each = Math.ceil(rows.length / plan.columns);
  const isWhole = plan.count === model.rest.total;
  const free = height - (isWhole ? 0 : REST_HEIGHT);
  const tall = Math.min(Math.max(ROW.most, room.row), Math.max(room.row, free / Math.max(each, 1)));
  const top = isWhole ? Math.max(0, (height - each * tall) / 2) : 0;
  const marks = rows.flatMap((row, index) => {
    const column = Math.floor(index / each);
    const y = top + (index % each) * tall;
    const left = column * (plan.width + 40);
    const box = { left, top: y, width: plan.width, tall, room };
    const rule = line(left, y + tall - 0.5, left + plan.width, y + tall - 0.5, frame.theme.rule);
    return [...rowMarks(row, model, box, frame), rule];
  });
  if (model.keepsLast === true && plan.count < model.rest.total && rows.length > 1) {
    const at = rows.length - 1;
    const left = Math.floor(at / each) * (plan.width + 40);
    const y = top + (at % each) * tall - 0.5;
    marks.push(line(left, y, left + plan.width, y, frame.theme.ink, 1.6, [2, 5]));
  }
  if (!isWhole) {
    const words = restWords(model.rest, rows.length);
    marks.push(text(0, top + each * tall + REST_HEIGHT / 2 + 2, words, voice(frame, 'plain')));
  }
  return sceneOption(frame, marks);
}
