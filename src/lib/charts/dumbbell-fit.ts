import type { EChartsOption } from 'echarts';
import type { DumbbellModel, DumbbellRow } from './dumbbell';
import { dumbbellList, listHeight } from './dumbbell-list';
import type { Frame } from './frame';
import { voice } from './label';
import { text } from './mark';
import { REST_HEIGHT, restWords } from './rest-words';
import { roomOf, sceneOption } from './scene';

const countOf = ({ panels }: DumbbellModel): number =>
  panels.reduce((sum, panel) => sum + panel.rows.length, 0);

const totalOf = (model: DumbbellModel): number => model.total ?? countOf(model);

/** The first rows of a panel; the one the finding speaks of takes the last place where it stands further on. */
function firstRows(rows: readonly DumbbellRow[], count: number): readonly DumbbellRow[] {
  const leading = rows.findIndex(({ leads }) => leads === true);
  return leading < count
    ? rows.slice(0, count)
    : [...rows.slice(0, count - 1), ...rows.slice(leading, leading + 1)];
}

/** Panels in the order in which they are given rows: first that of the finding. */
const orderOf = ({ panels }: DumbbellModel): readonly number[] =>
  panels
    .map(({ rows }, at) => ({ at, leads: rows.some(({ leads }) => leads === true) }))
    .sort((a, b) => Number(b.leads) - Number(a.leads))
    .map(({ at }) => at);

/** So many rows, taken from the panels in turn so that no direction is lost: how many of each. */
function inTurn(model: DumbbellModel, count: number): readonly number[] {
  const taken = model.panels.map(() => 0);
  const order = orderOf(model);
  for (let left = count; left > 0;) {
    const before = left;
    for (const at of order) {
      const own = taken[at] ?? 0;
      if (left === 0 || own >= (model.panels[at]?.rows.length ?? 0)) continue;
      taken[at] = own + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return taken;
}

function cut(model: DumbbellModel, taken: readonly number[]): DumbbellModel {
  const panels = model.panels
    .map((panel, at) => ({ ...panel, rows: firstRows(panel.rows, taken[at] ?? 0) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...model, panels };
}

/**
 * The rows in a room of this size at scale 1: all of them, else the first ones. Where one more panel with
 * its scale has no room, the panels that stand there take what is left.
 */
function fitted(model: DumbbellModel, width: number, height: number): DumbbellModel {
  const fits = (own: DumbbellModel): boolean =>
    listHeight(own, width) + (countOf(own) < totalOf(model) ? REST_HEIGHT : 0) <= height;
  let count = countOf(model);
  while (count > 1 && !fits(cut(model, inTurn(model, count)))) count -= 1;
  let taken = inTurn(model, count);
  for (const at of orderOf(model).filter((one) => (taken[one] ?? 0) > 0)) {
    while ((taken[at] ?? 0) < (model.panels[at]?.rows.length ?? 0)) {
      const more = taken.map((own, one) => (one === at ? own + 1 : own));
      if (!fits(cut(model, more))) break;
      taken = more;
    }
  }
  return cut(model, taken);
}

/** Rows that do not fit in a room of this size at scale 1. */
export function dumbbellLeft(model: DumbbellModel, width: number, height: number): number {
  return totalOf(model) - countOf(fitted(model, width, height));
}

/** A dumbbell in a fixed height: what it leaves out is said below. */
export function dumbbellFit(model: DumbbellModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const own = fitted(model, width, height);
  const marks = dumbbellList(own, frame, width);
  const [shown, total] = [countOf(own), totalOf(model)];
  if (shown === total) return sceneOption(frame, marks);
  const rest =
    frame.locale === 'vi' ? '… và {count} dòng nữa trong bảng' : '… and {count} more in the table';
  const y = listHeight(own, width) + REST_HEIGHT / 2 + 4;
  const words = text(0, y, restWords({ text: rest, total }, shown), voice(frame, 'plain'));
  return sceneOption(frame, [...marks, words]);
}
