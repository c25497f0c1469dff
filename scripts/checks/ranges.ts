import { problem, type Problem } from './problem';
import { cellOf, indexOf, type Line, numberOf, type Sheet } from './sheet';
import type { Check } from './check';

/** A share is a fraction from 0 to 1. */
export function fractions(...columns: readonly string[]): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) =>
      columns.flatMap((column) => {
        const value = numberOf(line, column);
        if (value === null || (value >= 0 && value <= 1)) return [];
        const expected = { vi: 'một phần từ 0 đến 1', en: 'a fraction from 0 to 1' };
        return [problem(sheet, line, column, expected)];
      })
    );
}

/** Numbers of the columns lie between two bounds, both included. */
export function between(low: number, high: number, ...columns: readonly string[]): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) =>
      columns.flatMap((column) => {
        const value = numberOf(line, column);
        if (value === null || (value >= low && value <= high)) return [];
        const expected = { vi: `từ ${low} đến ${high}`, en: `from ${low} to ${high}` };
        return [problem(sheet, line, column, expected)];
      })
    );
}

function outsideOf(sheet: Sheet, line: Line, column: string, indicator: Line): readonly Problem[] {
  const value = numberOf(line, column);
  if (value === null) return [];
  const [min, max] = [numberOf(indicator, 'min'), numberOf(indicator, 'max')];
  if ((min === null || value >= min) && (max === null || value <= max)) return [];
  const range = `${min ?? '−∞'} … ${max ?? '∞'}`;
  return [
    problem(sheet, line, column, {
      vi: `trong khoảng ${range} của chỉ tiêu, hoặc một ghi chú ở cột note`,
      en: `inside the indicator's range ${range}, or a note in column note`
    })
  ];
}

/** Values lie in the range of their indicator; one outside ("trên 100%") needs a note the reader sees. */
export function inIndicatorRange(...columns: readonly string[]): Check {
  return (sheet, book) => {
    const indicators = indexOf(book, 'indicators', 'indicator');
    return sheet.lines
      .filter((line) => cellOf(line, 'note') === null)
      .flatMap((line) => {
        const indicator = indicators.get(cellOf(line, 'indicator') ?? '');
        if (indicator === undefined) return [];
        return columns.flatMap((column) => outsideOf(sheet, line, column, indicator));
      });
  };
}

/** The second number, where both are filled, is not below the first. */
export function notBelow(low: string, high: string): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) => {
      const [a, b] = [numberOf(line, low), numberOf(line, high)];
      if (a === null || b === null || b >= a) return [];
      const expected = { vi: `không nhỏ hơn ${low} (${a})`, en: `not below ${low} (${a})` };
      return [problem(sheet, line, high, expected)];
    });
}
