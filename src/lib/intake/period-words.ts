import { keyOf } from './text';

/** What a head or a title says of time and of the kind of figure below it. */
export interface HeadWords {
  /** `2025`, `2025-H1`, `2025-Q3`, `2025-09`, `2020/2025`; null where no time is named. */
  readonly period: string | null;
  readonly role: 'actual' | 'target' | 'derived' | null;
  readonly standing: 'final' | 'estimate';
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(20[0-4]\\d)';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A year counted up to a day of it, until `periodParts` takes it apart: "2026@2026-09-30". */
function upToMonth(year: string, month: number): string {
  if (month === 3) return `${year}-Q1`;
  if (month === 6) return `${year}-H1`;
  return `${year}@${year}-${pad(month)}-${pad(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`;
}

const DAY = '(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)';
const UP_TO = new RegExp(`(?:(?:đến|tới)(?: hết)?(?: ngày| thời điểm)?\\s*|^\\s*)${DAY}`, 'iu');

/** "Tính đến 30/9/2026", "từ 01/01/2026 đến 30/06/2026"; the last day of a year is the year. */
function upToDay(text: string): string | null {
  const match = UP_TO.exec(text);
  const [day, month, year] = [match?.[1], match?.[2], match?.[3]].map(Number);
  if (match === null || day === undefined || month === undefined || year === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (month === 12 && day === 31) return String(year);
  if (month === 6 && day === 30) return `${year}-H1`;
  if (/^\s*0?1[/.-]/.test(text) && day === 1) return `${year}-${pad(month)}`;
  return `${year}@${year}-${pad(month)}-${pad(day)}`;
}

/** The period of the contract, and the day a figure of a running year was counted up to. */
export function periodParts(text: string): {
  readonly period: string;
  readonly asOf: string | null;
} {
  const [period = text, asOf = null] = text.split('@');
  return { period, asOf };
}

/** The same periods stand in thousands of rows. */
const read = new Map<string, string | null>();
const MAX_READ = 20_000;

/** The period that words name: "6 tháng đầu năm 2026", "Q3/2026", "tháng 9/2026", "2020-2025". `year` stands in where they name none. */
export function periodInWords(text: string, year: string | null = null): string | null {
  const place = `${year ?? ''} ${text}`;
  const known = read.get(place);
  if (known !== undefined) return known;
  const period = readPeriod(text, year);
  if (read.size < MAX_READ && text.length < 100) read.set(place, period);
  return period;
}

function readPeriod(text: string, year: string | null): string | null {
  const iso = /^\s*(20\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\s*$/.exec(text);
  if (iso !== null) return `${iso[1]}-${iso[2]}`;
  const contract = /^\s*(20\d\d(?:-H[12]|-Q[1-4])|20\d\d\/20\d\d(?:-Y)?)\s*$/.exec(text);
  if (contract?.[1] !== undefined) return contract[1];
  const key = keyOf(text);
  const school = new RegExp(`\\bnam hoc ${YEAR} ${YEAR}\\b`).exec(key)?.[1];
  if (school !== undefined) return `${school}-SY`;
  const span = new RegExp(`\\b${YEAR} (?:den |toi )?(?:nam )?${YEAR}\\b`).exec(key);
  if (span !== null && Number(span[2]) > Number(span[1])) return `${span[1]}/${span[2]}`;
  const upTo = upToDay(text);
  if (upTo !== null) return upTo;
  const named = new RegExp(`\\b${YEAR}\\b`).exec(key)?.[1] ?? year;
  if (named === null) return null;
  if (/\b(?:6 thang dau|sau thang dau|6 thang|6 ?t|sau thang|nua dau)\b/.test(key))
    return `${named}-H1`;
  if (/\b(?:6 thang cuoi|sau thang cuoi|nua cuoi)\b/.test(key)) return `${named}-H2`;
  if (/\b(?:9 thang|chin thang)\b/.test(key)) return upToMonth(named, 9);
  const running = /\b(1?\d) ?(?:thang(?: dau nam)?|t)\b/.exec(key)?.[1];
  if (running === '12') return named;
  if (running !== undefined && Number(running) > 1 && Number(running) < 12)
    return upToMonth(named, Number(running));
  const quarter =
    /\b(?:quy|q) ?(iv|iii|ii|i|[1-4])\b/.exec(key) ??
    new RegExp(`^(iv|iii|ii|i) ${YEAR}$`).exec(key);
  if (quarter !== null) {
    const word = quarter[1] ?? '';
    return `${named}-Q${ROMAN[word] ?? word}`;
  }
  const month =
    /\b(?:thang|t) ?(1[0-2]|0?[1-9])\b/.exec(key) ??
    new RegExp(`^(0?[1-9]|1[0-2]) ${YEAR}$`).exec(key);
  if (month !== null) return `${named}-${pad(Number(month[1]))}`;
  return named;
}

const TARGET =
  /\b(?:muc tieu|mt|ke hoach|kh|chi tieu giao|chi tieu(?: nam)? 20\d\d|duoc giao|giao|phan dau|dinh huong|nghi quyet|nq|can dat|phai dat)\b/;
const DERIVED =
  /(?:\bso (?:sanh|voi|ke hoach|kh|cung ky|nam truoc)\b|\b(?:tang|giam)\b.*(?:%|so)|\bth kh\b|\bty le (?:hoan thanh|thuc hien|dat|so)\b|(?:^| )% ?(?:ht|hoan thanh|thuc hien|so|dat|kh)\b|\bchenh lech\b|\bxep hang\b|\bdanh gia\b|\bty le(?: %)?$|^%$|\bdat ty le\b)/;
const ESTIMATE = /\b(?:uoc|uth|u th|du kien|du bao)\b/;
const ACTUAL =
  /\b(?:thuc hien|th|ket qua|dat duoc|so lieu|hien trang|thuc te|gia tri|chinh thuc)\b/;

/** What a column head says: "Ước TH 2026", "Kế hoạch 2026", "TH so với KH (%)". */
export function headWords(text: string, year: string | null = null): HeadWords {
  const key = keyOf(text);
  const period =
    periodInWords(text, null) ??
    (year !== null &&
    /\b(?:thang|quy|q|t)(?:\b|(?=[1-9]\b|1[0-2]\b))|\b\d{1,2}t\b|\b(?:ca|nua) (?:nam|dau|cuoi)\b/.test(
      key
    )
      ? periodInWords(text, year)
      : null);
  const standing = ESTIMATE.test(key) ? 'estimate' : 'final';
  if (DERIVED.test(key)) return { period, role: 'derived', standing };
  if (TARGET.test(key) && !/\bthuc hien\b/.test(key)) return { period, role: 'target', standing };
  if (ACTUAL.test(key) || ESTIMATE.test(key) || period !== null)
    return { period, role: 'actual', standing };
  return { period: null, role: null, standing };
}
