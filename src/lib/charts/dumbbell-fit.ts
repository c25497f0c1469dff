import type { EChartsOption } from 'echarts';
import { dumbbell, dumbbellHeight, type DumbbellModel } from './dumbbell';
import type { Frame } from './frame';
import { voice } from './label';
import { text } from './mark';
import { REST_HEIGHT, restWords } from './rest-words';
import { isNarrow } from './plot';
import { roomOf, sceneSeries } from './scene';

/** Width from which the scale between names and differences is long enough to read. */
const LEAST_WIDE = 800;

const countOf = ({ panels }: DumbbellModel): number =>
  panels.reduce((sum, panel) => sum + panel.rows.length, 0);

/** The first rows, taken from the panels in turn so that no direction is lost. */
function cut(model: DumbbellModel, count: number): DumbbellModel {
  const taken = model.panels.map(() => 0);
  for (let left = count; left > 0;) {
    const before = left;
    model.panels.forEach((panel, at) => {
      const own = taken[at] ?? 0;
      if (left === 0 || own >= panel.rows.length) return;
      taken[at] = own + 1;
      left -= 1;
    });
    if (left === before) break;
  }
  const panels = model.panels
    .map((panel, at) => ({ ...panel, rows: panel.rows.slice(0, taken[at]) }))
    .filter(({ rows }) => rows.length > 0);
  return { panels, isDense: true };
}

/** The rows in a room of this size at scale 1: all of them as they are, else closer, else the first ones. */
function fitted(model: DumbbellModel, width: number, height: number): DumbbellModel {
  if (dumbbellHeight(model, width) <= height) return model;
  const all = countOf(model);
  for (let count = all; count > 1; count -= 1) {
    const own = cut(model, count);
    const rest = count < all ? REST_HEIGHT : 0;
    if (dumbbellHeight(own, width) + rest <= height) return own;
  }
  return cut(model, 1);
}

/** Rows that do not fit in a room of this size at scale 1. */
export function dumbbellLeft(model: DumbbellModel, width: number, height: number): number {
  // Beside its words a scale needs this much; a picture is set smaller till then, or has them below.
  if (!isNarrow(width) && width < LEAST_WIDE) return countOf(model);
  return countOf(model) - countOf(fitted(model, width, height));
}

/** A dumbbell in a fixed height: what it leaves out is said below. */
export function dumbbellFit(model: DumbbellModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const own = fitted(model, width, height);
  const option = dumbbell(own, frame);
  const shown = countOf(own);
  const total = countOf(model);
  if (shown === total) return option;
  const rest =
    frame.locale === 'vi' ? '… và {count} dòng nữa trong bảng' : '… and {count} more in the table';
  const words = text(
    0,
    dumbbellHeight(own, width) + REST_HEIGHT / 2 + 2,
    restWords({ text: rest, total }, shown),
    voice(frame, 'plain')
  );
  return { ...option, series: [option.series ?? [], sceneSeries([words], frame.scale)].flat() };
}
