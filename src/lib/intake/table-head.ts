import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import type { IndicatorFinder } from './match-indicator';
import type { UnitFinder } from './match-unit';
import { isMeasure } from './measure';
import { headWords, type HeadWords } from './period-words';
import { type Cell, seenAt, type Sheet, widthOf } from './sheet';
import { keyOf } from './text';

/** What a column holds. */
export type Meaning =
  | {
      readonly role:
        | 'ordinal'
        | 'indicator'
        | 'unit'
        | 'measure'
        | 'period'
        | 'part'
        | 'note'
        | 'derived'
        | 'numerator'
        | 'denominator'
        | 'words'
        | 'comparator'
        | 'due'
        | 'standing'
        | 'unknown';
    }
  | {
      readonly role: 'value';
      readonly kind: 'actual' | 'target';
      readonly period: string | null;
      readonly standing: HeadWords['standing'];
      readonly indicator: CatalogueIndicator | null;
      readonly unit: CatalogueUnit | null;
      readonly measure: string | null;
    };

/** A table's head: its rows and what each column holds. */
export interface Head {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Meaning[];
  /** Words of each column's head, all its rows together. */
  readonly texts: readonly string[];
}

const ROLES: readonly (readonly [RegExp, Exclude<Meaning['role'], 'value'>])[] = [
  [/^(?:stt|tt|so tt|so thu tu|#)$/, 'ordinal'],
  [/^(?:dvt|don vi tinh|don vi do|don vi tinh dvt)$/, 'measure'],
  [/^(?:thanh phan|loai so)$/, 'part'],
  [/^(?:tinh trang so lieu|loai so lieu|chinh thuc uoc)$/, 'standing'],
  [
    /^(?:noi dung|chi tieu|ten chi tieu|cac chi tieu|danh muc(?: chi tieu)?|tieu chi|noi dung chi tieu|chi tieu thi dua|ma chi tieu|ma|noi dung thuc hien)$/,
    'indicator'
  ],
  [
    /^(?:don vi|ten don vi|xa phuong|xa phuong dac khu|ten xa(?: phuong)?|dia phuong|don vi hanh chinh|dia ban|ten xa phuong(?: dac khu)?|ma don vi|don vi cu|xa|phuong|don vi thuc hien|don vi bao cao)$/,
    'unit'
  ],
  [/^(?:nam|ky|ky bao cao|thoi gian|thang|quy|thoi ky|ky so lieu)$/, 'period'],
  [
    /^(?:ghi chu|nguon|danh gia|giai trinh|nhan xet|nguyen nhan|ly do|nguon so lieu|trich dan|cau trong van ban)$/,
    'note'
  ],
  [/^(?:tu so)(?: .*)?$/, 'numerator'],
  [/^(?:mau so)(?: .*)?$/, 'denominator'],
  [/^(?:muc tieu|noi dung muc tieu|muc tieu bang chu|cach ghi muc tieu)$/, 'words'],
  [/^(?:dau|so sanh bang)$/, 'comparator'],
  [/^(?:han|thoi han|han hoan thanh)$/, 'due'],
  [/^(?:thon|thon to dan pho|ten thon|to dan pho)$/, 'unknown']
];

function roleOf(key: string): Exclude<Meaning['role'], 'value'> | null {
  return ROLES.find(([words]) => words.test(key))?.[1] ?? null;
}

const isText = (cell: Cell): boolean => cell.kind === 'text' || cell.kind === 'date';

/** Years typed as numbers, and first days of months that Excel shows as "T9/2026", are heads too. */
function headTextOf(cell: Cell): string {
  if (
    cell.kind === 'number' &&
    Number.isInteger(cell.number) &&
    (cell.number ?? 0) >= 2000 &&
    (cell.number ?? 0) <= 2049
  )
    return cell.text;
  if (cell.kind === 'date') return cell.text.slice(0, 7);
  return cell.kind === 'text' ? cell.text : '';
}

function strengthOf(
  sheet: Sheet,
  row: number,
  width: number,
  indicators: IndicatorFinder,
  units: UnitFinder
): number {
  let named = 0;
  let periods = 0;
  const seen = new Set<string>();
  let indicatorsNamed = 0;
  let unitsNamed = 0;
  for (let column = 0; column < width; column += 1) {
    const cell = seenAt(sheet, row, column);
    const text = headTextOf(cell);
    // A figure, or the number of a row, is of the body.
    if (text === '' && cell.kind === 'number') return 0;
    if (text === '' || text.length > 160) continue;
    const key = keyOf(text);
    if (seen.has(key)) continue;
    seen.add(key);
    if (roleOf(key) !== null) named += 1;
    else if (headWords(text).period !== null && text.length < 60) periods += 1;
    else if (headWords(text).role !== null && text.length < 60) periods += 0.6;
    else if (indicators.find(text.replace(/\([^)]*\)/g, '')).kind === 'one') indicatorsNamed += 1;
    else if (units.find(text).kind === 'one') unitsNamed += 1;
  }
  if (seen.size < 2) return 0;
  if (named >= 2) return named + periods;
  if (named === 1 && (periods > 0 || indicatorsNamed > 0 || unitsNamed > 1))
    return named + periods + indicatorsNamed + unitsNamed;
  return periods >= 2 ? periods : 0;
}

const NUMBERING = /^(?:\(?\d{1,2}\)?|[a-zđ]|\(?\d{1,2}\)?\s*=.*|[ivx]+)$/iu;

/** A row that only numbers the columns: 1, 2, 3, 4=3/1*100. */
export function isNumberingRow(sheet: Sheet, row: number, width: number): boolean {
  const texts = Array.from({ length: width }, (_, column) =>
    seenAt(sheet, row, column).text.trim()
  ).filter((text) => text !== '');
  if (texts.length < 3 || !texts.every((text) => NUMBERING.test(text))) return false;
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN))
    .filter(Number.isFinite);
  return (
    numbers.length >= 2 &&
    numbers.every(
      (value, index) =>
        index === 0 ||
        value === (numbers[index - 1] ?? 0) + 1 ||
        value === (numbers[index - 1] ?? 0)
    )
  );
}

function joined(sheet: Sheet, first: number, last: number, column: number): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = headTextOf(seenAt(sheet, row, column)).trim();
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' | ');
}

/** The measure named in a head: "Thu ngân sách (tỷ đồng)", "Hộ nghèo, %". */
function measureIn(text: string): string | null {
  const inBrackets = [...text.matchAll(/\(([^)]*)\)/g)]
    .map(([, inner]) => (inner ?? '').replace(/^đvt\s*:?\s*/iu, ''))
    .find(isMeasure);
  if (inBrackets !== undefined) return inBrackets;
  return /%\s*$/.test(text) ? '%' : null;
}

function meaningOf(
  text: string,
  year: string | null,
  indicators: IndicatorFinder,
  units: UnitFinder
): Meaning {
  const parts = text.split(' | ');
  for (const part of [...parts].reverse()) {
    const role = roleOf(keyOf(part));
    if (role !== null && (parts.length === 1 || headWords(text, year).period === null))
      return { role };
  }
  if (text === '') return { role: 'unknown' };
  const words = headWords(text, year);
  const named = parts.map((part) => part.replace(/\([^)]*\)/g, ' ').trim());
  const indicator = named
    .map((part) => indicators.find(part, measureIn(text)))
    .find(({ kind }) => kind === 'one');
  const unit = named.map((part) => units.find(part)).find(({ kind }) => kind === 'one');
  const found = indicator?.kind === 'one' ? indicator.item : null;
  if (words.role === 'derived' && found === null) return { role: 'derived' };
  if (words.role === null && found === null && unit?.kind !== 'one') return { role: 'unknown' };
  return {
    role: 'value',
    kind: words.role === 'target' ? 'target' : 'actual',
    period: words.period,
    standing: words.standing,
    indicator: found,
    unit: found === null && unit?.kind === 'one' ? unit.item : null,
    measure: measureIn(text)
  };
}

/**
 * The head of the table that begins at or below `from`; null where no further table is. Heads of two or three
 * rows with merged cells are read as one; a row that numbers the columns belongs to the head.
 */
export function headFrom(
  sheet: Sheet,
  from: number,
  year: string | null,
  indicators: IndicatorFinder,
  units: UnitFinder
): Head | null {
  const width = widthOf(sheet);
  for (let row = from; row < sheet.rows.length; row += 1) {
    if (strengthOf(sheet, row, width, indicators, units) < 2) continue;
    let first = row;
    // A group head above ("Năm 2025" over two columns) belongs to it.
    while (first > from && isUpperHead(sheet, first - 1, first, width)) first -= 1;
    let last = row;
    while (
      last + 1 < sheet.rows.length &&
      last - first < 4 &&
      isLowerHead(sheet, last + 1, row, width)
    )
      last += 1;
    const texts = Array.from({ length: width }, (_, column) => joined(sheet, first, last, column));
    while (last + 1 < sheet.rows.length && isNumberingRow(sheet, last + 1, width)) last += 1;
    const columns = texts.map((text) => meaningOf(text, year, indicators, units));
    if (
      !columns.some(
        ({ role }) =>
          role === 'value' || role === 'words' || role === 'period' || role === 'numerator'
      )
    ) {
      continue;
    }
    return { first, last, columns, texts };
  }
  return null;
}

/** Whether merged cells of the row above span columns of the head. */
function isUpperHead(sheet: Sheet, row: number, below: number, width: number): boolean {
  let spanning = 0;
  for (let column = 0; column < width; column += 1) {
    const origin = sheet.merged.get(`${row},${column}`);
    if (origin?.[0] === row) spanning += 1;
    if (sheet.merged.get(`${below},${column}`)?.[0] === row) return true;
  }
  const texts = new Set(
    Array.from({ length: width }, (_, column) => seenAt(sheet, row, column))
      .filter(isText)
      .map(({ text }) => text)
  );
  return spanning > 0 && texts.size > 1;
}

/** Whether a row continues the head: merged down from it, or heads under a spanning one, and no label of its own. */
function isLowerHead(sheet: Sheet, row: number, head: number, width: number): boolean {
  let fromAbove = 0;
  let own = 0;
  let other = 0;
  for (let column = 0; column < width; column += 1) {
    const origin = sheet.merged.get(`${row},${column}`);
    const cell = seenAt(sheet, row, column);
    if (origin !== undefined && origin[0] < row && origin[0] >= head - 3) fromAbove += 1;
    else if (
      headTextOf(cell) !== '' &&
      (headWords(headTextOf(cell)).role !== null || roleOf(keyOf(cell.text)) !== null)
    )
      own += 1;
    else if (cell.kind !== 'empty') other += 1;
  }
  if (isNumberingRow(sheet, row, width)) return false;
  if (fromAbove > 0) return other <= own + fromAbove && (own > 0 || other > 0 || fromAbove > 1);
  const spans = Array.from({ length: width }, (_, column) =>
    sheet.merged.get(`${row - 1},${column}`)
  ).some((origin) => origin?.[0] === row - 1);
  return own >= 2 && other === 0 && (spans || own >= 1);
}
