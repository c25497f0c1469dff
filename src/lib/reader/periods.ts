import { remembered } from './remembered';
import { periodInWords, periodParts } from '../intake/period-words';
import type { Term } from './sections';

/** A time that words name. Offsets are into the wording. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  readonly frm: number;
  readonly to: number;
  /** Period of the contract where it is no plain year or term ("2025-H1", "2024-SY"). */
  readonly period: string | null;
  /** ISO day up to which is counted, or by which is due. */
  readonly day: string | null;
  readonly isTerm: boolean;
  /** "đến", "vào", "trước": words of a deadline stand before it. */
  readonly isUntil: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const UNTIL =
  '(?:(?:tính\\s+)?(?:đến|tới|trước|vào|hết|cuối|trong)\\s+)?(?:(?:hết|cuối|trước|khoảng)\\s+)?';

/** Years of what something is compared with, of laws and of standards: no time of a figure. */
const NOT_TIMES: readonly RegExp[] = [
  new RegExp(
    `(?:so với|so cùng kỳ|như|bằng|gấp [\\d,.]+ lần(?: so với)?|hơn)\\s+(?:(?:cùng kỳ|cuối|đầu|thời điểm|số liệu|kế hoạch|thực hiện|mức|bình quân|giai đoạn|nhiệm kỳ|kết quả|tháng \\d+|quý [ivx\\d]+|6 tháng đầu|đầu nhiệm kỳ)\\s*)*(?:năm\\s+)?(?:học\\s+)?${YEAR}(?:\\s*-\\s*${YEAR})?`,
    'gu'
  ),
  new RegExp(`(?:so với )?cùng kỳ (?:năm )?${YEAR}`, 'gu'),
  new RegExp(
    `(?:giá so sánh|giá hiện hành|giá cố định|chuẩn nghèo|bộ tiêu chí[^,;.]{0,40})\\s*(?:(?:đa chiều|quốc gia|giai đoạn|năm)\\s*)*${YEAR}(?:\\s*-\\s*${YEAR})?`,
    'gu'
  ),
  new RegExp(
    `(?:luật|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kết luận|công văn|hiến pháp|bộ luật)[^;.]{0,120}?(?:ngày\\s+)?(?:\\d{1,2}\\s*/\\s*\\d{1,2}\\s*/\\s*${YEAR}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+${YEAR})`,
    'gu'
  ),
  new RegExp(`(?:luật|bộ luật|hiến pháp)\\s[^;.,]{0,60}?năm\\s+${YEAR}`, 'gu'),
  new RegExp(`số\\s+\\d+\\/${YEAR}\\/`, 'gu'),
  new RegExp(`\\d+\\/${YEAR}\\/[a-zđ]`, 'gu'),
  new RegExp(`(?:tầm nhìn|định hướng)\\s+(?:đến\\s+)?(?:năm\\s+)?${YEAR}`, 'gu'),
  new RegExp(`(?:thành lập|ban hành|khởi công|ra đời|sinh)\\s+(?:từ\\s+)?(?:năm\\s+)?${YEAR}`, 'gu')
];

const FORMS: readonly (readonly [RegExp, 'school' | 'term' | 'day' | 'part' | 'year'])[] = [
  [new RegExp(`năm học\\s+${YEAR}\\s*-\\s*${YEAR}`, 'gu'), 'school'],
  [
    new RegExp(
      `(?:(?:trong|cả|hết)\\s+)?(?:giai đoạn|nhiệm kỳ|5 năm|05 năm|từ|các năm|năm|thời kỳ|khóa)?\\s*\\(?\\s*(?:từ\\s+)?(?:năm\\s+)?${YEAR}\\s*(?:-|đến|tới)\\s*(?:(?:hết|cuối)\\s+)?(?:năm\\s+)?${YEAR}`,
      'gu'
    ),
    'term'
  ],
  [
    new RegExp(
      `${UNTIL}(?:(?:thời điểm|ngày)\\s+){0,2}(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${YEAR}`,
      'gu'
    ),
    'day'
  ],
  [
    new RegExp(
      `${UNTIL}ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*(?:,\\s*)?năm\\s+${YEAR}`,
      'gu'
    ),
    'day'
  ],
  [
    new RegExp(
      `${UNTIL}(?:(?:[69]|sáu|chín|\\d{1,2})\\s*tháng(?:\\s+(?:đầu|cuối))?(?:\\s+năm)?|quý\\s*(?:iv|iii|ii|i|[1-4])|tháng\\s*\\d{1,2})\\s*(?:[/,-]|năm|của năm)?\\s*(?:năm\\s+)?${YEAR}`,
      'gu'
    ),
    'part'
  ],
  [new RegExp(`${UNTIL}(?:(?:hết|cuối|đầu)\\s+)?năm\\s+(?:nay\\s+)?${YEAR}`, 'gu'), 'year'],
  [
    new RegExp(
      `(?:đến|tới|hết|cuối|trước|từ|vào)\\s+${YEAR}(?=\\s*(?:[,;:.)]|$|là|đạt|có|tăng|giảm))`,
      'gu'
    ),
    'year'
  ],
  [new RegExp(`(?<=\\()\\s*${YEAR}\\s*(?=\\))`, 'gu'), 'year']
];

const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');

function timeOf(match: RegExpMatchArray, form: (typeof FORMS)[number][1]): NamedTime | null {
  const start = match.index ?? 0;
  const words = match[0];
  const base = {
    start,
    end: start + words.length,
    period: null,
    day: null,
    isTerm: false,
    isUntil: /^(?:tính\s+)?(?:đến|tới|trước|vào|hết|cuối)(?!\p{L})/u.test(words.trim())
  };
  if (form === 'school') {
    const year = Number(match[1]);
    return { ...base, frm: year, to: Number(match[2]), period: `${year}-SY` };
  }
  if (form === 'term') {
    const [frm, to] = [Number(match[1]), Number(match[2])];
    return to > frm && to - frm <= 15 ? { ...base, frm, to, isTerm: true } : null;
  }
  if (form === 'day') {
    const year = Number(match[3]);
    const [day, month] = [Number(match[1]), Number(match[2])];
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    return { ...base, frm: year, to: year, day: `${year}-${pad(match[2])}-${pad(match[1])}` };
  }
  const year = Number(match[1]);
  if (form === 'part') {
    const read = periodInWords(words, null);
    const { period, asOf } = periodParts(read ?? String(year));
    return {
      ...base,
      frm: year,
      to: year,
      period: period === String(year) ? null : period,
      day: asOf
    };
  }
  return { ...base, frm: year, to: year };
}

const blank = (text: string): string => text.replace(/\d/g, '\u0001');

const NONE: readonly NamedTime[] = [];

/** Every time that a wording names and a figure can be of, in order. */
export const timesIn = (wording: string): readonly NamedTime[] =>
  /(?:19|20)\d\d/.test(wording) ? readTimes(wording) : NONE;

const readTimes = remembered((wording: string): readonly NamedTime[] => {
  let left = wording;
  for (const pattern of NOT_TIMES) left = left.replace(pattern, blank);
  const found: NamedTime[] = [];
  for (const [pattern, form] of FORMS) {
    for (const match of left.matchAll(pattern)) {
      const time = timeOf(match, form);
      if (time === null || time.to > 2060 || time.frm < 1990) continue;
      found.push(time);
    }
    for (const { start, end } of found)
      left = left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end);
  }
  return found.sort((a, b) => a.start - b.start);
});

export const YEARLY =
  /(?<!\p{L})(?:hằng năm|mỗi năm|từng năm|các năm đều|năm nào cũng|trong mỗi năm)(?!\p{L})/gu;

/** Whether words say that something is of every year. */
export const isYearly = (wording: string): boolean => wording.search(YEARLY) >= 0;

/** A part of a year that a title names ("6 tháng đầu năm 2025"); null where it names none. */
export function partOfYearIn(wording: string): NamedTime | null {
  return timesIn(wording).find(({ period }) => period !== null && !period.endsWith('-SY')) ?? null;
}

/** When a figure is of, or a target is due. */
export interface FoundPeriod {
  readonly frm: number | null;
  readonly to: number | null;
  readonly yearly: boolean;
  /** As the contract writes it. */
  readonly period: string | null;
  readonly day: string | null;
  /** Where it was found: beside the number, or in words that govern it from further off. */
  readonly from: 'own' | 'opening' | 'lead' | 'heading' | 'report' | 'term' | 'none';
}

export function ofTerm({ frm, to }: Term, from: FoundPeriod['from'], yearly: boolean): FoundPeriod {
  return { frm, to, yearly, period: `${frm}/${to}${yearly ? '-Y' : ''}`, day: null, from };
}

export function ofTime(time: NamedTime, from: FoundPeriod['from'], yearly: boolean): FoundPeriod {
  if (time.isTerm) return ofTerm(time, from, yearly);
  return {
    frm: time.frm,
    to: time.to,
    yearly,
    period: time.period ?? String(time.to),
    day: time.day,
    from
  };
}
