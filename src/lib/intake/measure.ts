import { keyOf } from './text';

const MONEY: Readonly<Record<string, number>> = {
  dong: 1,
  d: 1,
  vnd: 1,
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
  nghind: 1e3,
  trd: 1e6,
  tyd: 1e9
};

/** "1.000 đồng", "1000đ" is a thousand đồng. */
const THOUSAND = /^1(?: |\.|,)?000(?= ?(?:d|dong|vnd)\b)/;
const MILLION = /^1(?: 000 ?000|000000)(?= ?(?:d|dong|vnd)\b)/;

/** Value in đồng of one unit of money, and what it is per: "triệu đồng/người/năm" → [1e6, "nguoi nam"]. */
function moneyOf(text: string): readonly [number, string] | null {
  const [first = '', ...per] = text.split('/').map(keyOf);
  const words = first
    .replace(MILLION, 'trieu ')
    .replace(THOUSAND, 'nghin ')
    .split(' ')
    .filter((word) => word !== '');
  const scale = words.map((word) => MONEY[word]);
  if (words.length === 0 || scale.some((value) => value === undefined)) return null;
  return [
    scale.reduce<number>((product, value) => product * (value ?? 1), 1),
    per
      .join(' ')
      .replace(/\b(?:nam|n)\b/g, '')
      .replace(/^(?:ng|nguoi dan|dau nguoi|khau)$/, 'nguoi')
      .trim()
  ];
}

/** Measures that are one thing in two wordings. */
const SAME: readonly (readonly string[])[] = [
  ['%', 'phan tram', 'ty le', 'ty le %', '% nam', 'pt'],
  ['nguoi', 'nhan khau', 'khau'],
  ['truong', 'truong hoc'],
  ['ho', 'ho dan', 'ho gia dinh'],
  ['ho so', 'hs'],
  ['thon to dan pho', 'thon', 'to dan pho', 'tdp', 'thon tdp'],
  ['diem', 'diem so'],
  ['dat', 'co khong', 'danh hieu', 'dat khong dat'],
  ['doanh nghiep', 'dn'],
  ['san pham', 'sp', 'san pham ocop'],
  ['tieu chi', 'tc'],
  ['lan', 'so lan']
];

/** Area in square kilometres. */
const AREA: Readonly<Record<string, number>> = { km2: 1, ha: 0.01, hecta: 0.01, m2: 1e-6 };
const areaOf = (text: string): number | undefined => AREA[keyOf(text.replace('²', '2'))];

const familyOf = (key: string): string => SAME.find((family) => family.includes(key))?.[0] ?? key;

/**
 * By what a figure in measure `from` is multiplied to be in measure `to`; null where one cannot become
 * the other. "nghìn đồng" → "tỷ đồng" is 1e-6, "hộ" → "%" is null.
 */
export function measureOf(from: string, to: string): number | null {
  const a = keyOf(from);
  const b = keyOf(to);
  if (a === '' || a === b || familyOf(a) === familyOf(b)) return 1;
  const [area, wanted] = [areaOf(from), areaOf(to)];
  if (area !== undefined && wanted !== undefined) return area / wanted;
  const [money, target] = [moneyOf(from), moneyOf(to)];
  if (money === null || target === null) return null;
  if (money[1] !== '' && money[1] !== target[1]) return null;
  return money[0] / target[0];
}

/**
 * The measure that a text begins with, its longest wording first: "triệu đồng/người/năm vào năm 2030" →
 * "triệu đồng/người/năm"; null where it begins with none.
 */
export function leadingMeasure(text: string): string | null {
  if (/^%|^phần trăm/iu.test(text)) return '%';
  const words = text.split(/\s+/);
  for (let count = Math.min(6, words.length); count > 0; count -= 1) {
    const lead = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;.]$/, '');
    if (lead !== '' && isMeasure(lead)) return lead;
  }
  return null;
}

/** Whether a text is a unit of measure at all: what stands behind a number or in a column "ĐVT". */
export function isMeasure(text: string): boolean {
  const key = keyOf(text);
  if (moneyOf(text) !== null || areaOf(text) !== undefined) return true;
  return SAME.some((family) => family.includes(key));
}
