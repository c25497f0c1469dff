import type { Locale } from '../domain/text';
import type { ChartTable } from './frame';
import type { LadderModel } from './ladder-model';
import { pick } from './target-words';
import type { StripModel } from './year-strip';

/** The years of a ladder as a table: what was reached, and what the path asks for. */
export function ladderTable(
  { columns, pathCondition = '' }: LadderModel,
  locale: Locale
): ChartTable {
  const missing = pick(locale, 'chưa có', 'none yet');
  const path = pick(locale, 'Lộ trình', 'Path');
  return {
    columns: [
      pick(locale, 'Năm', 'Year'),
      pick(locale, 'Thực hiện', 'Result'),
      pathCondition === '' ? path : `${path} (${pathCondition})`
    ],
    rows: columns.map(({ label, valueText, pathText }) => [
      label,
      valueText || missing,
      pathText || missing
    ])
  };
}

/** The years of a strip as a table. */
export function stripTable({ cells, name }: StripModel, locale: Locale): ChartTable {
  const words = { past: 'chưa có số liệu', current: 'chưa có số liệu', future: 'chưa đến năm' };
  const english = { past: 'no figure', current: 'no figure', future: 'not reached' };
  return {
    columns: [pick(locale, 'Năm', 'Year'), name],
    rows: cells.map(({ label, valueText, time }) => [
      label,
      valueText || pick(locale, words[time], english[time])
    ])
  };
}
