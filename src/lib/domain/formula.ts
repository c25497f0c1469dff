import type { FormulaLine, FormulaNumber } from './result';
import type { Text } from './text';

/** An unknown number is NaN; it only stands in lines that `line` leaves out. */
function shown(number: number | null, as: FormulaNumber['as']): FormulaNumber {
  return { number: number ?? Number.NaN, as };
}

/** A value of the indicator inside a formula. */
export function val(number: number | null): FormulaNumber {
  return shown(number, 'value');
}

/** A difference of two values, or a pace a year. */
export function diff(number: number | null): FormulaNumber {
  return shown(number, 'difference');
}

/** A year inside a formula, never grouped by thousands. */
export function yr(number: number | null): FormulaNumber {
  return shown(number, 'year');
}

/** A fraction shown as a percentage. */
export function pct(number: number | null): FormulaNumber {
  return shown(number, 'share');
}

/** A pure number such as a ratio. */
export function num(number: number | null): FormulaNumber {
  return shown(number, 'plain');
}

/** Names of the quantities, as a reader meets them. */
export const QUANTITY = {
  gap: { vi: 'Còn cách mục tiêu', en: 'Gap to the target' },
  margin: { vi: 'Chênh với mức quy định', en: 'Margin to the limit' },
  beyond: { vi: 'Còn thiếu, phải hơn', en: 'Missing, to be exceeded' },
  shareDone: { vi: 'Quãng đường đã đi', en: 'Share of the way done' },
  timeShare: { vi: 'Thời gian đã qua', en: 'Share of the time gone' },
  ratio: { vi: 'Tỷ số so với lộ trình', en: 'Ratio to the path' },
  observedPace: { vi: 'Nhịp thực tế mỗi năm', en: 'Observed pace a year' },
  requiredPace: { vi: 'Nhịp cần có mỗi năm', en: 'Required pace a year' },
  projection: {
    vi: 'Nếu giữ nhịp hiện nay, đến hạn đạt',
    en: 'At the observed pace, by the due year'
  },
  pathNow: { vi: 'Lộ trình tại thời điểm này', en: 'The path now' },
  outside: { vi: 'Ngoài khoảng', en: 'Outside the range' },
  pathWhole: { vi: 'Lộ trình làm tròn xuống', en: 'The path in whole units' },
  target: { vi: 'Mức phải đạt', en: 'Level to reach' },
  averageChange: { vi: 'Thay đổi bình quân mỗi năm', en: 'Average change a year' },
  meanGrowth: { vi: 'Tăng bình quân mỗi năm', en: 'Mean growth a year' },
  yearGrowth: { vi: 'Tăng so với năm trước', en: 'Growth on the year before' },
  requiredGrowth: { vi: 'Cần tăng mỗi năm', en: 'Growth still needed a year' },
  total: { vi: 'Cộng các năm', en: 'The years together' },
  achievement: { vi: 'Đã thực hiện', en: 'Achieved' },
  reference: { vi: 'Mức so sánh đến thời điểm này', en: 'Share usual by now' },
  daysEarly: { vi: 'Số ngày trước hạn', en: 'Days before the due day' },
  daysLeft: { vi: 'Số ngày còn lại', en: 'Days left' }
} as const satisfies Readonly<Record<string, Text>>;

/** A line, or nothing when its result is unknown. */
export function line(
  name: Text,
  pieces: FormulaLine['pieces'],
  result: FormulaNumber | null
): readonly FormulaLine[] {
  return result === null ? [] : [{ name, pieces, result }];
}

/** Wraps a number that may be missing. */
export function maybe(
  wrap: (number: number) => FormulaNumber,
  number: number | null
): FormulaNumber | null {
  return number === null ? null : wrap(number);
}
