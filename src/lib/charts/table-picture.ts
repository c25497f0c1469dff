import type { EChartsOption } from 'echarts';
import type { Frame } from './frame';
import { TYPE, voice } from './label';
import { line, text, type Mark } from './mark';
import { cellMarks, HEAD_SIZE, iconRoom, LINE, PAD, textOf } from './picture-cell';
import { REST_HEIGHT, restWords, shownCount } from './rest-words';
import { roomOf, sceneOption } from './scene';
import { stackedRows } from './stacked-rows';
import { columnPlan, type ColumnPlan } from './table-columns';
import { labelLines } from '../drawing/wrap';
import type { PictureRow, TablePicture } from './table-model';

export const isGroup = (row: PictureRow): row is { readonly group: string } => 'group' in row;

interface Layout {
  readonly head: number;
  readonly plan: ColumnPlan;
  readonly heights: readonly number[];
}

function layoutOf(model: TablePicture, width: number): Layout | null {
  const plan = columnPlan(model, width);
  if (plan === null) return null;
  const heads = model.columns.map(
    ({ name }, at) => labelLines(name, plan.widths[at] ?? 0, HEAD_SIZE).length
  );
  const heights = model.rows.map((row) =>
    isGroup(row)
      ? LINE + PAD + 4
      : PAD +
        LINE *
          Math.max(
            1,
            ...row.map(
              (cell, at) =>
                labelLines(textOf(cell), (plan.widths[at] ?? 0) - iconRoom(cell), TYPE.label).length
            )
          )
  );
  return { head: Math.max(1, ...heads) * 18 + 8, plan, heights };
}

/** Rows of cells among the first ones; names of groups are none. */
const cellRows = ({ rows }: TablePicture, count: number): number =>
  rows.slice(0, count).filter((row) => !isGroup(row)).length;

/** A name of a group at the very end says nothing. */
function withoutLastGroup({ rows }: TablePicture, count: number): number {
  const last = rows[count - 1];
  return count > 1 && last !== undefined && isGroup(last) ? count - 1 : count;
}

function countIn(model: TablePicture, heights: readonly number[], room: number): number {
  const groups = model.rows.length - cellRows(model, model.rows.length);
  const total = model.rest.total + groups;
  return withoutLastGroup(model, shownCount(heights, total, room));
}

/** Rows that do not fit in a room of this size at scale 1; all of them where only names would stand. */
export function tableLeft(model: TablePicture, width: number, height: number): number {
  const layout = layoutOf(model, width);
  const { heights, head } = layout ?? stackedRows(model, width);
  const shown = countIn(model, heights, height - head);
  const left = model.rest.total - cellRows(model, shown);
  return layout === null ? left + 1 : left;
}

function wideMarks(
  model: TablePicture,
  { plan, heights, head }: Layout,
  count: number,
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const { width } = roomOf(frame);
  const marks: Mark[] = model.columns.flatMap(({ name, isNumber }, at) => {
    const [left, wide] = [plan.lefts[at] ?? 0, plan.widths[at] ?? 0];
    const style = voice(frame, 'quiet', isNumber ? 'right' : 'left', HEAD_SIZE);
    const lines = labelLines(name, wide, HEAD_SIZE);
    return lines.map((words, line) =>
      text(isNumber ? left + wide : left, head - 8 - (lines.length - line - 0.5) * 18, words, style)
    );
  });
  marks.push(line(0, head - 2.5, width, head - 2.5, theme.ruleStrong));
  let top = head;
  model.rows.slice(0, count).forEach((row, index) => {
    const tall = heights[index] ?? 0;
    if (isGroup(row)) {
      marks.push(text(0, top + tall / 2 + 2, row.group, voice(frame, 'strong')));
    } else {
      row.forEach((cell, at) => {
        const isNumber = model.columns[at]?.isNumber ?? false;
        const place = { left: plan.lefts[at] ?? 0, width: plan.widths[at] ?? 0, top };
        marks.push(...cellMarks(cell, place, { isNumber, isFirst: at === 0 }, frame));
      });
    }
    top += tall;
    marks.push(line(0, top + 0.5, width, top + 0.5, theme.rule));
  });
  return marks;
}

/**
 * The first rows of a table, as many as there is room for, and how many there are besides. Where the
 * columns do not fit beside each other, the cells of a row stand below its name.
 */
export function tablePicture(model: TablePicture, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const layout = layoutOf(model, width);
  const stacked = layout === null ? stackedRows(model, width) : null;
  const { heights, head } = layout ?? stacked ?? { heights: [], head: 0 };
  const count = countIn(model, heights, height - head);
  const shown = cellRows(model, count);
  const marks =
    layout === null ? (stacked?.draw(count, frame) ?? []) : wideMarks(model, layout, count, frame);
  const end = heights.slice(0, count).reduce((sum, tall) => sum + tall, head);
  if (shown < model.rest.total) {
    const words = restWords(model.rest, shown);
    marks.push(text(0, end + REST_HEIGHT / 2 + 4, words, voice(frame, 'plain')));
  }
  return sceneOption(frame, marks);
}
