import { isCensusDay } from '../../src/lib/domain/period';
import { problem } from './problem';
import { cellOf, indexOf } from './sheet';
import type { Check } from './check';

/** A census counts another way than any report: its day is no base to reckon a target from. */
export function noCensus(column: string): Check {
  return (sheet) =>
    sheet.lines
      .filter((line) => isCensusDay(cellOf(line, column) ?? ''))
      .map((line) =>
        problem(sheet, line, column, {
          vi: 'một kỳ báo cáo: ngày Tổng điều tra không là mốc gốc',
          en: 'a period of reports: the day of a census is no base'
        })
      );
}

/**
 * What a census counted is of the units of its day: of former units, dated that day, from the list of that
 * day. A unit in force has no census of its own yet; what its former units add up to is reckoned, never kept.
 */
export const censusOfFormers: Check = (sheet, book) => {
  const documents = indexOf(book, 'documents', 'document');
  return sheet.lines
    .filter((line) => isCensusDay(cellOf(line, 'period') ?? ''))
    .flatMap((line) => {
      const day = cellOf(line, 'period');
      const document = documents.get(cellOf(line, 'document') ?? '');
      const wrong = [
        cellOf(line, 'unit')?.startsWith('cu-') === true ? null : 'unit',
        cellOf(line, 'as_of') === day ? null : 'as_of',
        document !== undefined && cellOf(document, 'date') === day ? null : 'document'
      ].filter((column) => column !== null);
      return wrong.map((column) =>
        problem(sheet, line, column, {
          vi: `số của đơn vị cũ, ghi ngày ${day}, từ bảng của Tổng điều tra ngày đó`,
          en: `a figure of a former unit, dated ${day}, from the tables of that census`
        })
      );
    });
};
