import type { Text } from '../../src/lib/domain/text';
import { dayNumberOf, dueDayOf } from '../../src/lib/domain/day';
import { parsePeriod } from '../../src/lib/domain/period';
import { problem } from './problem';
import { cellOf } from './sheet';
import type { Check } from './check';

/** Every filled cell of the column has the shape. */
export function shape(column: string, isRight: (text: string) => boolean, expected: Text): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) => {
      const text = cellOf(line, column);
      return text === null || isRight(text) ? [] : [problem(sheet, line, column, expected)];
    });
}

/** A period as the domain reads it. */
export function periods(column: string): Check {
  return shape(column, (text) => parsePeriod(text) !== null, {
    vi: 'một kỳ: 2025, 2025-H1, 2025-Q3, 2025-09, 2020/2025, 2020/2025-Y (hằng năm), 2024-SY (năm học) hoặc ngày Tổng điều tra 2019-04-01',
    en: 'a period: 2025, 2025-H1, 2025-Q3, 2025-09, 2020/2025, 2020/2025-Y (every year of it), 2024-SY (school year) or the census day 2019-04-01'
  });
}

/** A year or a day. */
export function yearsOrDays(column: string): Check {
  return shape(column, (text) => dueDayOf(text) !== null, {
    vi: 'một năm (2030) hoặc một ngày (2027-12-31)',
    en: 'a year (2030) or a day (2027-12-31)'
  });
}

/** ASCII words joined by hyphens, fit for an address. */
export function slugs(column: string): Check {
  return shape(column, (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), {
    vi: 'chữ thường không dấu, số và dấu gạch nối',
    en: 'lower-case letters without marks, digits and hyphens'
  });
}

const OPEN_SYLLABLE = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

/** Names carry the tone mark on the first vowel: Hòa, Thủy, never Hoà, Thuỷ. */
export function toneOnFirstVowel(column: string): Check {
  return shape(column, (text) => !OPEN_SYLLABLE.test(text), {
    vi: 'dấu thanh ở nguyên âm đầu (Hòa, Thủy)',
    en: 'the tone mark on the first vowel (Hòa, Thủy)'
  });
}

function lastDayOf(text: string): string | null {
  return dayNumberOf(text) === null ? dueDayOf(text) : text;
}

/** Where both are filled, the first is not after the second. */
export function inOrder(first: string, second: string): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) => {
      const [a, b] = [cellOf(line, first), cellOf(line, second)];
      if (a === null || b === null) return [];
      // A year begins on its first day and ends on its last.
      const start = /^\d{4}$/.test(a) ? `${a}-01-01` : a;
      const end = lastDayOf(b);
      if (end === null || start <= end) return [];
      const expected = { vi: `không trước ${first} (${a})`, en: `not before ${first} (${a})` };
      return [problem(sheet, line, second, expected)];
    });
}
