import type { Text } from '../../src/lib/domain/text';
import { fileProblem, problem, type Problem } from './problem';
import { cellOf, indexOf, type Line, type Sheet } from './sheet';
import type { Check } from './check';

/** Every unit has at least one row of lineage: in force as `unit`, former as `former`. */
export const unitsWithLineage: Check = (sheet, book) => {
  const merged = indexOf(book, 'lineage', 'unit');
  const former = indexOf(book, 'lineage', 'former');
  return sheet.lines.flatMap((line) => {
    const rows = cellOf(line, 'generation') === 'moi' ? merged : former;
    if (rows.has(cellOf(line, 'unit') ?? '')) return [];
    return [problem(sheet, line, 'unit', { vi: 'có trong bảng lineage', en: 'a row in lineage' })];
  });
};

/** `unit` is its generation and its code; days of validity fit the generation. */
export function unitKeyProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) => {
    const isNew = cellOf(line, 'generation') === 'moi';
    const key = `${cellOf(line, 'generation')}-${cellOf(line, 'code')}`;
    const wanted: readonly (readonly [string, string | null])[] = [
      ['unit', key],
      isNew ? ['valid_from', '2025-07-01'] : ['valid_to', '2025-06-30']
    ];
    return wanted
      .filter(([column, value]) => cellOf(line, column) !== value)
      .map(([column, value]) =>
        problem(sheet, line, column, { vi: `“${value}”`, en: `“${value}”` })
      );
  });
}

/** A table has as many rows that fit as the resolution names. */
export function countOf(count: number, what: Text, fits: (line: Line) => boolean): Check {
  return (sheet) => {
    const found = sheet.lines.filter(fits).length;
    if (found === count) return [];
    const expected = { vi: `${count} ${what.vi}`, en: `${count} ${what.en}` };
    return [fileProblem(sheet.file, String(found), expected)];
  };
}

/** Indicators and units that do not fit ("nông thôn mới" of a phường) are not written down. */
export const appliesToUnit: Check = (sheet, book) => {
  const units = indexOf(book, 'units', 'unit');
  const indicators = indexOf(book, 'indicators', 'indicator');
  return sheet.lines.flatMap((line) => {
    const unit = units.get(cellOf(line, 'unit') ?? '');
    const indicator = indicators.get(cellOf(line, 'indicator') ?? '');
    if (unit === undefined || indicator === undefined) return [];
    if (cellOf(unit, 'generation') !== 'moi') return [];
    const types = (cellOf(indicator, 'applies_to') ?? '').split(';');
    if (types.includes(cellOf(unit, 'type') ?? '')) return [];
    const expected = {
      vi: `chỉ tiêu áp dụng cho ${cellOf(unit, 'type')}`,
      en: `an indicator that applies to a ${cellOf(unit, 'type')}`
    };
    return [problem(sheet, line, 'indicator', expected)];
  });
};
