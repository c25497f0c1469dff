import { parsePeriod, type Period } from '../../src/lib/domain/period';
import { problem } from './problem';
import { type Book, cellOf, indexOf, type Line, linesOf } from './sheet';
import type { Check } from './check';

function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isAdditive(indicator: Line | undefined): boolean {
  const combine = indicator === undefined ? null : cellOf(indicator, 'combine');
  return combine !== null && combine !== 'none';
}

function formersByUnit(book: Book): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of linesOf(book, 'lineage')) {
    const unit = cellOf(row, 'unit') ?? '';
    found.set(unit, [...(found.get(unit) ?? []), cellOf(row, 'former') ?? '']);
  }
  return found;
}

/** No time for which a unit and one of its former units both report the same count: it would be counted twice. */
export const doubleCounts: Check = (sheet, book) => {
  const indicators = indexOf(book, 'indicators', 'indicator');
  const formers = formersByUnit(book);
  const counted = sheet.lines.filter(
    (line) =>
      cellOf(line, 'provenance') === 'reported' &&
      isAdditive(indicators.get(cellOf(line, 'indicator') ?? ''))
  );
  const byUnit = new Map<string, Line[]>();
  for (const line of counted) {
    const key = `${cellOf(line, 'unit')} ${cellOf(line, 'indicator')}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), line]);
  }
  return counted.flatMap((line) => {
    const period = parsePeriod(cellOf(line, 'period') ?? '');
    if (period === null) return [];
    return (formers.get(cellOf(line, 'unit') ?? '') ?? []).flatMap((former) =>
      (byUnit.get(`${former} ${cellOf(line, 'indicator')}`) ?? [])
        .filter((other) => {
          const before = parsePeriod(cellOf(other, 'period') ?? '');
          return before !== null && overlaps(before, period);
        })
        .map((other) =>
          problem(sheet, line, 'period', {
            vi: `một kỳ mà đơn vị cũ ${former} không cùng báo cáo (dòng ${other.line})`,
            en: `a time its former unit ${former} does not report too (line ${other.line})`
          })
        )
    );
  });
};
