import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { line, text, type Mark } from './mark';
import { LINE, PAD, textOf, type PictureCell } from './picture-cell';
import { roomOf } from './scene';
import type { PictureColumn, PictureRow, TablePicture } from './table-model';
import { labelLines } from '../drawing/wrap';

export interface StackedRows {
  readonly head: number;
  readonly heights: readonly number[];
  readonly draw: (count: number, frame: Frame) => Mark[];
}

const ICON = 14;
const GROUP_HEIGHT = LINE + PAD + 4;

interface Lines {
  readonly name: readonly string[];
  readonly rest: readonly string[];
  readonly mark: Exclude<PictureCell, string> | null;
}

/** "Giá trị: 2,1% · Kỳ: 2026": what a cell is called, unless it has an icon that says it. */
function linesOf(
  row: readonly PictureCell[],
  columns: readonly PictureColumn[],
  width: number
): Lines {
  const [first = '', ...others] = row;
  const mark = row.find((cell) => typeof cell !== 'string') ?? null;
  const said = others.flatMap((cell, at) => {
    const words = textOf(cell);
    if (words === '') return [];
    return [typeof cell === 'string' ? `${columns[at + 1]?.name ?? ''}: ${words}` : words];
  });
  const room = mark === null ? 0 : ICON + 6;
  return {
    name: labelLines(textOf(first), width - room, TYPE.large),
    rest: said.length === 0 ? [] : labelLines(said.join(' · '), width, TYPE.label),
    mark
  };
}

function rowMarks({ name, rest, mark }: Lines, top: number, frame: Frame): Mark[] {
  const { theme } = frame;
  const room = mark === null ? 0 : ICON + 6;
  const first = top + PAD / 2 + LINE / 2;
  const own = name.map((words, at) =>
    text(room, first + at * LINE, words, voice(frame, 'value', 'left', TYPE.large))
  );
  const below = rest.map((words, at) =>
    text(0, first + (name.length + at) * LINE, words, voice(frame, 'plain'))
  );
  if (mark === null) return [...own, ...below];
  const paint = { colour: theme.tone[mark.tone], ground: theme.ground, hollow: mark.sample };
  return [...icon(mark.icon, 0, first - ICON / 2, ICON, paint), ...own, ...below];
}

const isCells = (row: PictureRow): row is readonly PictureCell[] => !('group' in row);

/** Rows of a table on a narrow picture: the name, and its cells in words below. */
export function stackedRows({ columns, rows }: TablePicture, width: number): StackedRows {
  const lines = rows.map((row) => (isCells(row) ? linesOf(row, columns, width) : null));
  const heights = lines.map((own) =>
    own === null ? GROUP_HEIGHT : PAD + (own.name.length + own.rest.length) * LINE
  );
  return {
    head: 0,
    heights,
    draw: (count, frame) => {
      let top = 0;
      return rows.slice(0, count).flatMap((row, at) => {
        const [own, tall] = [lines[at], heights[at] ?? 0];
        const marks =
          own != null
            ? rowMarks(own, top, frame)
            : isCells(row)
              ? []
              : [text(0, top + tall / 2, row.group, voice(frame, 'strong'))];
        top += tall;
        return [...marks, line(0, top + 0.5, roomOf(frame).width, top + 0.5, frame.theme.rule)];
      });
    }
  };
}
