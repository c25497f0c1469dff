import type { TargetComparator, TargetRule, TargetType } from '../domain/target';
import { keyOf } from './text';

/** What words commit a unit to, as the contract writes a target. */
export interface TargetWords {
  readonly type: TargetType;
  readonly rule: TargetRule | null;
  readonly comparator: TargetComparator;
  readonly value: number | null;
  readonly value_max: number | null;
  /** A fraction (0.11), or points a year for `points_per_year`. */
  readonly change: number | null;
  /** What stands behind the number, its measure first: "triệu đồng/người/năm vào năm 2030". */
  readonly behind: string;
  /** Year or day; null where the words name none. */
  readonly due: string | null;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
const toNumber = (text: string): number =>
  Number(
    /^\d{1,3}(?:\.\d{3})+/.test(text)
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replace(',', '.')
  );

function comparatorOf(key: string, text: string): TargetComparator {
  if (/≥|>=/.test(text) || /\b(?:toi thieu|it nhat|tro len|khong duoi|khong thap hon)\b/.test(key))
    return '>=';
  if (/≤|<=/.test(text) || /\b(?:toi da|khong qua|khong vuot|tro xuong|khong cao hon)\b/.test(key))
    return '<=';
  if (/>/.test(text) || /\b(?:tren|hon|vuot)\b/.test(key)) return '>';
  if (/</.test(text) || /\bduoi\b/.test(key)) return '<';
  return '=';
}

const behindOf = (text: string, match: RegExpExecArray): string =>
  text.slice(match.index + match[0].length).trim();

/** The day or year by which: "trước ngày 31/12/2027", "vào năm 2030", "đến hết năm 2028". */
export function dueOf(text: string): string | null {
  const day = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/.exec(text);
  if (day !== null) return `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  return [...text.matchAll(/\b(20\d\d)\b/g)].at(-1)?.[1] ?? null;
}

/**
 * Reads what people write in a column of targets: "đạt 100% vào năm 2030", "giữ từ 96% trở lên hằng năm",
 * "tăng bình quân 11% mỗi năm", "giảm 0,5 điểm % mỗi năm", "giao 20 mỗi năm", "danh hiệu, trước ngày
 * 31/12/2027", "trong khoảng 5–10". Null where no commitment is found.
 */
export function targetInWords(whole: string): TargetWords | null {
  const text = whole.normalize('NFC').trim();
  const key = keyOf(text);
  // The year something is compared with is no deadline.
  const due = dueOf(
    text.replace(/(?:so với|lần|như|bằng)\s+(?:cuối\s+)?(?:năm\s+)?20\d\d/giu, ' ')
  );
  const yearly =
    /\b(?:hang nam|moi nam|tung nam|nam)\b/.test(key) &&
    /\b(?:hang nam|moi nam|tung nam)\b|%\s*\/\s*nam|(?<!người)\/năm/.test(`${key} ${text}`);
  const bare = text
    .replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/g, ' ')
    .replace(/\b20\d\d\s*[-–]\s*20\d\d\b/g, ' ')
    .replace(/(?:năm|đến|vào|trước)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?20\d\d\b/giu, ' ');
  const base = { rule: null, value_max: null, change: null, due, behind: '' } as const;
  const points = new RegExp(
    `giảm\\s+(?:bình quân\\s+|thêm\\s+)?${NUMBER}\\s*(?:điểm\\s*%|điểm phần trăm)`,
    'iu'
  ).exec(bare);
  if (points?.[1] !== undefined)
    return {
      ...base,
      type: 'C',
      rule: 'points_per_year',
      comparator: '=',
      value: null,
      change: toNumber(points[1])
    };
  const growth = new RegExp(
    `tăng(?: trưởng)?\\s+(?:thêm\\s+)?(bình quân\\s+)?(?:từ\\s+|trên\\s+|ít nhất\\s+)?${NUMBER}\\s*%`,
    'iu'
  ).exec(bare);
  if (growth?.[2] !== undefined)
    return {
      ...base,
      type: 'D',
      rule:
        growth[1] !== undefined || !yearly
          ? yearly || growth[1] !== undefined
            ? 'average'
            : 'cumulative'
          : 'each_year',
      comparator: comparatorOf(key, text) === '=' ? '>=' : comparatorOf(key, text),
      value: null,
      change: toNumber(growth[2]) / 100
    };
  const times = new RegExp(`gấp\\s+(?:khoảng\\s+|hơn\\s+|trên\\s+)?${NUMBER}\\s*lần`, 'iu').exec(
    bare
  );
  if (times?.[1] !== undefined)
    return {
      ...base,
      type: 'D',
      rule: 'cumulative',
      comparator: comparatorOf(key, text) === '=' ? '>=' : comparatorOf(key, text),
      value: null,
      change: Number((toNumber(times[1]) - 1).toPrecision(12))
    };
  const cut = new RegExp(`giảm\\s+(?:bình quân\\s+)?${NUMBER}\\s*%`, 'iu').exec(bare);
  if (cut?.[1] !== undefined)
    return {
      ...base,
      type: 'C',
      rule: 'relative',
      comparator: '=',
      value: null,
      change: toNumber(cut[1]) / 100
    };
  const range = new RegExp(`${NUMBER}\\s*%?\\s*(?:-|–|—|đến)\\s*${NUMBER}`, 'iu').exec(bare);
  if (range?.[1] !== undefined && range[2] !== undefined)
    return {
      ...base,
      type: 'H',
      rule: yearly ? 'each_year' : 'by_date',
      comparator: comparatorOf(key, text),
      value: toNumber(range[1]),
      value_max: toNumber(range[2]),
      behind: behindOf(bare, range)
    };
  const match = new RegExp(NUMBER, 'u').exec(bare);
  const number = match?.[1];
  if (match === null || number === undefined)
    return /\b(?:danh hieu|dat chuan|dat|cong nhan|ban hanh|to chuc|hoan thanh)\b/.test(key)
      ? { ...base, type: 'F', comparator: '=', value: null }
      : null;
  const value = toNumber(number);
  const behind = behindOf(bare, match);
  const comparator = comparatorOf(key, text);
  if (/\bgiao\b/.test(key))
    return {
      ...base,
      type: 'E',
      rule: /\bca (?:ky|giai doan|nhiem ky)\b/.test(key) ? 'over_term' : 'within_year',
      comparator: comparator === '=' ? '>=' : comparator,
      value,
      behind
    };
  if (yearly || /^(?:giu|duy tri)\b/.test(key))
    return { ...base, type: 'B', comparator, value, behind };
  return { ...base, type: 'A', comparator, value, behind };
}

const INCREASE = new RegExp(
  `^(?:(?:phấn đấu|có|tăng|phát triển|xây dựng|công nhận|thành lập)\\s+){0,2}thêm\\s+(?:mới\\s+)?(?:ít nhất\\s+|tối thiểu\\s+|trên\\s+|khoảng\\s+|từ\\s+)?${NUMBER}(?!\\d|[.,]\\d|\\s*(?:%|phần trăm|điểm|lần))`,
  'iu'
);

/** Whether words name so many more than there are ("có thêm 5 sản phẩm"): they say no level to reach. */
export function isIncreaseInWords(text: string): boolean {
  return INCREASE.test(text.normalize('NFC').trim());
}

/** What is to be done or held, in any words; null where they say that it is not. */
export function titleInWords(text: string): TargetWords | null {
  if (!/\p{L}/u.test(text) || /^(?:không|chưa)(?!\p{L})/iu.test(text.trim())) return null;
  return {
    type: 'F',
    rule: null,
    comparator: '=',
    value: null,
    value_max: null,
    change: null,
    behind: '',
    due: dueOf(text)
  };
}
