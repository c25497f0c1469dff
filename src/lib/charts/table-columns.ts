import { TYPE } from './label';
import { HEAD_SIZE, iconRoom, textOf, type PictureCell } from './picture-cell';
import type { PictureRow, TablePicture } from './table-picture';
import { textWidth, digitsWidth } from './text-width';
import { widestWord } from './wrapped';

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
  readonly least: number;
}

function cellsAt(rows: readonly PictureRow[], at: number): PictureCell[] {
  return rows.flatMap((row) => {
    const cell = 'group' in row ? undefined : row[at];
    return cell === undefined ? [] : [cell];
  });
}

function wishOf({ columns, rows }: TablePicture, at: number): Wish {
  const { name, isNumber } = columns[at] ?? { name: '', isNumber: false };
  const cells = cellsAt(rows, at);
  const width = isNumber ? digitsWidth : textWidth;
  const wide = Math.max(
    0,
    ...cells.map((cell) => iconRoom(cell) + width(textOf(cell), TYPE.label))
  );
  const words = Math.max(
    widestWord(name, HEAD_SIZE),
    ...cells.map((cell) => iconRoom(cell) + widestWord(textOf(cell), TYPE.label))
  );
  const wished = Math.max(wide, Math.min(textWidth(name, HEAD_SIZE), 150), words);
  const least = isNumber ? Math.max(wide, words) : Math.min(wished, Math.max(words, LEAST_WORDS));
  return { wished, least };
}

/** Takes from the widest columns first until all fit. */
function pressed(wishes: readonly Wish[], room: number): readonly number[] {
  let widths = wishes.map(({ wished }) => wished);
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0.5) {
    const free = widths.map((width, at) => width - (wishes[at]?.least ?? 0));
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
  const wishes = model.columns.map((_, at) => wishOf(model, at));
  const gaps = Math.max(0, wishes.length - 1);
  const room = width - gaps * GAP;
  if (wishes.reduce((sum, { least }) => sum + least, 0) > room) return null;
  const widths = pressed(wishes, room);
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
