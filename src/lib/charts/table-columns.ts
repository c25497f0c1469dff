import { TYPE } from './label';
import { HEAD_SIZE, iconRoom, textOf, type PictureCell } from './picture-cell';
import type { PictureRow, TablePicture } from './table-model';
import { digitsWidth, labelWidth } from '../drawing/measure';
import { labelLines, widestWord } from '../drawing/wrap';

/** Left edges and widths of the columns, in pixels at scale 1. */
export interface ColumnPlan {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

const GAP = 18;
const WIDEST_GAP = 64;
/** A column of words is not pressed together further than this. */
const LEAST_WORDS = 96;

interface Wish {
  readonly wished: number;
  /** What its cells need to stand in one line each. */
  readonly whole: number;
  readonly least: number;
}

/** Lines a head may be broken into, tried in this order; more would be a word a line. */
const HEAD_LINES = [2, 3] as const;

/** The least width at which a name needs no more than so many lines. */
function headWidth(name: string, lines: number): number {
  const words = name.split(' ');
  const widths = words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, more) => labelWidth(words.slice(from, from + more + 1).join(' '), HEAD_SIZE))
  );
  const enough = widths.filter((width) => labelLines(name, width, HEAD_SIZE).length <= lines);
  return Math.max(widestWord(name, HEAD_SIZE), Math.min(...enough));
}

function cellsAt(rows: readonly PictureRow[], at: number): PictureCell[] {
  return rows.flatMap((row) => {
    const cell = 'group' in row ? undefined : row[at];
    return cell === undefined ? [] : [cell];
  });
}

function wishOf({ columns, rows }: TablePicture, at: number, lines: number): Wish {
  const { name, isNumber } = columns[at] ?? { name: '', isNumber: false };
  const cells = cellsAt(rows, at);
  const width = isNumber ? digitsWidth : labelWidth;
  const wide = Math.max(
    0,
    ...cells.map((cell) => iconRoom(cell) + width(textOf(cell), TYPE.label))
  );
  const words = Math.max(
    headWidth(name, lines),
    ...cells.map((cell) => iconRoom(cell) + widestWord(textOf(cell), TYPE.label))
  );
  const wished = Math.max(wide, Math.min(labelWidth(name, HEAD_SIZE), 150), words);
  const least = isNumber ? Math.max(wide, words) : Math.min(wished, Math.max(words, LEAST_WORDS));
  return { wished, whole: Math.max(wide, words), least };
}

/** Takes from the widest columns first, down to what each needs least, until all fit. */
function pressed(
  wished: readonly number[],
  least: readonly number[],
  room: number
): readonly number[] {
  let widths = wished;
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0.5) {
    const free = widths.map((width, at) => width - (least[at] ?? 0));
    const widest = Math.max(...widths.filter((_, at) => (free[at] ?? 0) > 0.1));
    const step = Math.min(over, 6);
    const at = widths.findIndex((width, index) => width === widest && (free[index] ?? 0) > 0.1);
    if (at < 0) break;
    const taken = Math.min(step, free[at] ?? 0);
    widths = widths.map((width, index) => (index === at ? width - taken : width));
    over -= taken;
  }
  return widths;
}

/** Where the columns of a table lie in a width; null where they cannot stand beside each other. */
export function columnPlan(model: TablePicture, width: number): ColumnPlan | null {
  const gaps = Math.max(0, model.columns.length - 1);
  const room = width - gaps * GAP;
  const wishes = HEAD_LINES.map((lines) =>
    model.columns.map((_, at) => wishOf(model, at, lines))
  ).find((own) => own.reduce((sum, { least }) => sum + least, 0) <= room);
  if (wishes === undefined) return null;
  // Heads give way before the words below them.
  const whole = pressed(
    wishes.map(({ wished }) => wished),
    wishes.map(({ whole: own }) => own),
    room
  );
  const widths = pressed(
    whole,
    wishes.map(({ least }) => least),
    room
  );
  const used = widths.reduce((sum, one) => sum + one, 0);
  const gap = gaps === 0 ? 0 : Math.min(WIDEST_GAP, (width - used) / gaps);
  let left = 0;
  const lefts = widths.map((one) => {
    const at = left;
    left += one + gap;
    return at;
  });
  return { lefts, widths };
}
