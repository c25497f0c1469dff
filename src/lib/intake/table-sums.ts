import { addressOf, cellAt, type Sheet } from './sheet';
import { sumOf } from './table-columns';
import type { Head } from './table-head';
import { plainNumber } from './share-writing';
import type { Report } from './verdict';

/** What a row sums up, by its first words; null where it is no total. */
export function sumOfRow(sheet: Sheet, row: number): ReturnType<typeof sumOf> {
  for (const cell of (sheet.rows[row] ?? []).slice(0, 4))
    if (cell.kind === 'text' && cell.text.trim() !== '') {
      const sum = sumOf(cell.text);
      if (sum !== null) return sum;
    }
  return null;
}

/** Rows that sum up no others. */
const partsOf = (sheet: Sheet, rows: readonly number[]): readonly number[] =>
  rows.filter((row) => sumOfRow(sheet, row) === null);

/** Of a row that sums up nothing, or sums it up rightly. */
export const NO_SUMS: ReadonlyMap<number, number> = new Map();

/** What the rows of a table add up to by column, where the row of their total says another number. */
function wrongSums(
  sheet: Sheet,
  head: Head,
  total: number,
  parts: readonly number[],
  ordinal: number | null
): ReadonlyMap<number, number> {
  const isGroup = (row: number): boolean =>
    ordinal !== null && /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(cellAt(sheet, row, ordinal).text.trim());
  const sums = new Map<number, number>();
  head.columns.forEach((meaning, column) => {
    const indicator = meaning.role === 'value' ? meaning.indicator : null;
    if (indicator === null || indicator.combine !== 'sum') return;
    const whole = plainNumber(cellAt(sheet, total, column));
    const of = (chosen: readonly number[]): number =>
      chosen.reduce((sum, row) => sum + (plainNumber(cellAt(sheet, row, column)) ?? 0), 0);
    if (whole === null || parts.length < 2) return;
    if (parts.some((row) => cellAt(sheet, row, column).kind === 'empty')) return;
    const ways = [parts, parts.filter(isGroup), parts.filter((row) => !isGroup(row))].filter(
      (chosen) => chosen.length > 0
    );
    const room = 0.005 * Math.max(1, parts.length) * (Number.isInteger(whole) ? 0 : 10);
    if (ways.some((chosen) => Math.abs(of(chosen) - whole) <= room + 1e-6)) return;
    sums.set(column, Number(of(ways.at(-1) ?? parts).toPrecision(12)));
  });
  return sums;
}

/**
 * The rows of a table that is divided by something else than units: by thôn, projects, fields of work. Only the row
 * of the total is the unit's own; null where there is none.
 */
export function totalOfParts(
  sheet: Sheet,
  head: Head,
  rows: readonly number[],
  ordinal: number | null,
  report: Report
): { readonly row: number; readonly sums: ReadonlyMap<number, number> } | null {
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return { row: only, sums: NO_SUMS };
  const row = rows.find((each) => sumOfRow(sheet, each) === 'whole');
  if (row === undefined) {
    report.note(
      `Trang “${sheet.name}”: bảng chia theo ${(head.texts[head.columns.findIndex(({ role }) => role === 'breakdown')] ?? 'từng dòng').toLowerCase()} và không có dòng tổng của đơn vị, nên không lấy số nào. Thêm dòng “Tổng cộng”.`
    );
    return null;
  }
  return { row, sums: wrongSums(sheet, head, row, partsOf(sheet, rows), ordinal) };
}

/** Totals of units are not used; where one does not add up the officer is told. */
export function noteSums(
  sheet: Sheet,
  head: Head,
  rows: readonly number[],
  ordinal: number | null,
  report: Report
): void {
  // Rows that name their own indicators add up to nothing.
  const adds = head.columns.some(
    (meaning) => meaning.role === 'value' && meaning.indicator?.combine === 'sum'
  );
  if (!adds) return;
  const parts = partsOf(sheet, rows);
  for (const row of rows.filter((each) => sumOfRow(sheet, each) === 'whole'))
    for (const [column, sum] of wrongSums(sheet, head, row, parts, ordinal))
      report.note(
        `${sheet.name}!${addressOf(row, column)}: dòng tổng ghi ${cellAt(sheet, row, column).text}, cộng các dòng được ${String(sum).replace('.', ',')}; dòng tổng không dùng.`
      );
}
