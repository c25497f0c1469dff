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

/** The period that words name: "6 tháng đầu năm 2026", "Q3/2026", "tháng 9/2026", "2020-2025". `year` stands in where they name none. */
export function periodInWords(text: string, year: string | null = null): string | null {
  const iso = /^\s*(20\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\s*$/.exec(text);
  if (iso !== null) return `${iso[1]}-${iso[2]}`;
  const contract = /^\s*(20\d\d(?:-H[12]|-Q[1-4])|20\d\d\/20\d\d)\s*$/.exec(text);
  if (contract?.[1] !== undefined) return contract[1];
  const key = keyOf(text);
  const span = new RegExp(`\\b${YEAR} (?:den |toi )?(?:nam )?${YEAR}\\b`).exec(key);
  if (span !== null && Number(span[2]) > Number(span[1])) return `${span[1]}/${span[2]}`;
  const named = new RegExp(`\\b${YEAR}\\b`).exec(key)?.[1] ?? year;
  if (named === null) return null;
  if (/\b(?:6 thang dau|sau thang dau|6 thang|sau thang|nua dau)\b/.test(key)) return `${named}-H1`;
  if (/\b(?:6 thang cuoi|sau thang cuoi|nua cuoi)\b/.test(key)) return `${named}-H2`;
  if (/\b(?:9 thang|chin thang)\b/.test(key)) return `${named}-9M`;
  const quarter = /\b(?:quy|q) ?(iv|iii|ii|i|[1-4])\b/.exec(key);
  if (quarter !== null) {
    const word = quarter[1] ?? '';
    return `${named}-Q${ROMAN[word] ?? word}`;
  }
  const month =
    /\b(?:thang|t) ?(0?[1-9]|1[0-2])\b/.exec(key) ??
    new RegExp(`^(0?[1-9]|1[0-2]) ${YEAR}$`).exec(key);
  if (month !== null && !/\d+ thang/.test(key)) return `${named}-${pad(Number(month[1]))}`;
  return named;
}

const TARGET =
  /\b(?:muc tieu|ke hoach|kh|chi tieu giao|duoc giao|giao|phan dau|nghi quyet|nq|can dat|phai dat)\b/;
const DERIVED =
  /(?:\bso (?:sanh|voi|ke hoach|kh|cung ky|nam truoc)\b|\b(?:tang|giam)\b.*(?:%|so)|\bth kh\b|\bty le (?:hoan thanh|thuc hien|dat|so)\b|\b% (?:ht|hoan thanh|thuc hien|so|dat|kh)\b|\bchenh lech\b|\bxep hang\b|\bdanh gia\b|\bty le %?$|^%$|\bdat ty le\b)/;
const ESTIMATE = /\b(?:uoc|uth|u th|du kien|du bao)\b/;
const ACTUAL =
  /\b(?:thuc hien|th|ket qua|dat duoc|so lieu|hien trang|thuc te|gia tri|chinh thuc)\b/;

/** What a column head says: "Ước TH 2026", "Kế hoạch 2026", "TH so với KH (%)". */
export function headWords(text: string, year: string | null = null): HeadWords {
  const key = keyOf(text);
  const period =
    periodInWords(text, null) ??
    (year !== null && /\b(?:thang|quy|q|t)\b/.test(key) ? periodInWords(text, year) : null);
  const standing = ESTIMATE.test(key) ? 'estimate' : 'final';
  if (DERIVED.test(key)) return { period, role: 'derived', standing };
  if (TARGET.test(key) && !/\bthuc hien\b/.test(key)) return { period, role: 'target', standing };
  if (ACTUAL.test(key) || ESTIMATE.test(key) || period !== null)
    return { period, role: 'actual', standing };
  return { period: null, role: null, standing };
}
