import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import type { IndicatorFinder, Match } from './match-indicator';
import type { UnitFinder } from './match-unit';
import { isMeasure } from './measure';
import { headWords, type HeadWords } from './period-words';
import { type Cell, cellAt, seenAt, type Sheet, widthOf } from './sheet';
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
        | 'from'
        | 'standing'
        /** Parts of the unit: thôn, projects, fields of work. */
        | 'breakdown'
        | 'unknown';
    }
  | {
      readonly role: 'value';
      readonly kind: 'actual' | 'target';
      readonly period: string | null;
      readonly standing: HeadWords['standing'];
      readonly indicator: CatalogueIndicator | null;
      /** Indicators that its head may mean, where it is near to some and equal to none. */
      readonly offered: readonly CatalogueIndicator[];
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
  [/^(?:stt|tt|so tt|so thu tu|#|no)$/, 'ordinal'],
  [/^(?:dvt|don vi tinh|don vi do|don vi tinh dvt|dv tinh)$/, 'measure'],
  [/^(?:thanh phan|loai so)$/, 'part'],
  [/^(?:tinh trang so lieu|loai so lieu|chinh thuc uoc)$/, 'standing'],
  [
    /^(?:noi dung|(?:ten |cac |ma )?(?:chi tieu|chi so)(?: (?:chu yeu|thi dua|kinh te xa hoi))*|danh muc(?: chi tieu)?|tieu chi|noi dung (?:chi tieu|thuc hien)|ma)$/,
    'indicator'
  ],
  [
    /^(?:ten |cac |ma )?(?:don vi|xa|phuong|dac khu|thi tran|dia phuong|dia ban|ubnd)(?: (?:hanh chinh|xa|phuong|dac khu|thi tran|cap xa|cu|moi|thuc hien|bao cao|bc|sau sap nhap|truoc sap nhap))*$/,
    'unit'
  ],
  [
    /^(?:nam|ky|ky bao cao|thoi gian|thang|quy|thoi ky|ky so lieu|thang nam|ky du lieu|thoi diem)$/,
    'period'
  ],
  [
    /^(?:ghi chu|nguon|danh gia|giai trinh|nhan xet|nguyen nhan|ly do|nguon so lieu|trich dan|cau trong van ban|xep loai|don vi (?:chu tri|phu trach|tham muu)|co quan (?:chu tri|phu trach))$/,
    'note'
  ],
  [/^(?:tu so)(?: .*)?$/, 'numerator'],
  [/^(?:mau so)(?: .*)?$/, 'denominator'],
  [/^(?:muc tieu|noi dung muc tieu|muc tieu bang chu|cach ghi muc tieu)$/, 'words'],
  [/^(?:dau|so sanh|so sanh bang|dau so sanh)$/, 'comparator'],
  [/^(?:tu nam|nam bat dau)$/, 'from'],
  [/^(?:han|thoi han|han hoan thanh|thoi gian hoan thanh)$/, 'due'],
  [
    /^(?:ten |danh muc |cac )?(?:thon|khu|xom|to dan pho|tdp|khu dan cu|truong|du an|cong trinh|hang muc|linh vuc|nganh|chu dau tu|nguon von|ho va ten|ho ten)(?: (?:thon|khu|to dan pho|tdp|khu dan cu|hoc|cong trinh|du an|linh vuc|dau tu|thu tuc|tthc|khoi|von))*$/,
    'breakdown'
  ]
];

function roleOf(key: string): Exclude<Meaning['role'], 'value'> | null {
  return ROLES.find(([words]) => words.test(key))?.[1] ?? null;
}

const isText = (cell: Cell): boolean => cell.kind === 'text' || cell.kind === 'date';

/** The first day of a month stands for the month, any other day for itself: "2026-09-01" → "2026-09". */
export function monthOrDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day === '01' ? `${year}-${month}` : `${day}/${month}/${year}`;
}

/** Years typed as numbers, and first days of months that Excel shows as "T9/2026", are heads too. */
function headTextOf(cell: Cell): string {
  if (
    cell.kind === 'number' &&
    Number.isInteger(cell.number) &&
    (cell.number ?? 0) >= 2000 &&
    (cell.number ?? 0) <= 2049
  )
    return cell.text;
  if (cell.kind === 'date') return monthOrDay(cell.text);
  return cell.kind === 'text' ? cell.text : '';
}

/** Texts of the filled cells of a row. */
export function rowTexts(sheet: Sheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map((cell) => cell.text.trim()).filter((text) => text !== '');
}

/** A text that is a figure is of the body; a year or a period is not. */
const FIGURE_TEXT = /^[<>≥≤~≈]?\s*[-−]?\d[\d.,\s]*%?$/u;
/** "11/11", "12/15 trường": a count of a whole; "9/2026" is a month. */
const QUOTIENT = /^\d[\d.]*\s*\/\s*\d[\d.]*(?:\s+\p{L}[\p{L} ]{0,20})?$/u;
const isFigure = (cell: Cell): boolean =>
  cell.kind === 'number'
    ? headTextOf(cell) === ''
    : cell.kind === 'text' &&
      (FIGURE_TEXT.test(cell.text.trim()) || QUOTIENT.test(cell.text.trim())) &&
      !/(?:^|\/)\s*(?:19|20)\d\d$/.test(cell.text.trim());

/** Whether a row below, before the next empty one, holds a figure. */
function hasFiguresBelow(sheet: Sheet, row: number, width: number): boolean {
  for (let below = row + 1; below <= row + 8 && below < sheet.rows.length; below += 1)
    for (let column = 0; column < width; column += 1)
      if (sheet.rows[below]?.[column] !== undefined && isFigure(cellAt(sheet, below, column)))
        return true;
  return false;
}

const DATED: readonly Meaning['role'][] = ['due', 'from', 'period', 'words', 'comparator'];

/** A year in a column of dates is of the body of the table above, and so is a commitment among its words. */
function isBodyOf(above: Head | null, column: number, named: string | null): boolean {
  const role = above?.columns[column]?.role;
  // "thôn" below ĐVT is a measure, though a column may be called so; "ĐVT" there heads another table.
  if (role === 'measure') return named === null || named === 'breakdown';
  return role !== undefined && named === null && DATED.includes(role);
}

function strengthOf(
  sheet: Sheet,
  row: number,
  width: number,
  indicators: IndicatorFinder,
  units: UnitFinder,
  above: Head | null
): number {
  // A figure, or the number of a row, is of the body.
  for (let column = 0; column < width; column += 1)
    if (isFigure(seenAt(sheet, row, column))) return 0;
  let named = 0;
  let periods = 0;
  const seen = new Set<string>();
  let indicatorsNamed = 0;
  let unitsNamed = 0;
  for (let column = 0; column < width; column += 1) {
    const cell = seenAt(sheet, row, column);
    const text = headTextOf(cell);
    if (text === '' || text.length > 160) continue;
    const key = keyOf(text);
    if (isBodyOf(above, column, roleOf(key))) continue;
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
    return Math.max(2, named + periods + indicatorsNamed + unitsNamed);
  if (periods >= 2) return periods;
  // Without a word that only heads have, a row that follows other rows is one of them.
  const isApart = row === 0 || new Set(rowTexts(sheet, row - 1)).size <= 1;
  if (!isApart) return 0;
  if (indicatorsNamed >= 2 || unitsNamed >= 2)
    return hasFiguresBelow(sheet, row, width) ? indicatorsNamed + unitsNamed : 0;
  // A numbered table whose columns have names of their own.
  return named === 1 && seen.size >= 3 && hasFiguresBelow(sheet, row, width) ? 2 : 0;
}

const NUMBERING = /^(?:\(?\d{1,2}\)?|[a-zđ]|\(?\d{1,2}\)?\s*=.*|[ivx]+)$/iu;

/** A row that only numbers the columns: 1, 2, 3, 4=3/1*100. */
export function isNumberingRow(sheet: Sheet, row: number, width: number): boolean {
  const first = sheet.rows[row]?.find(({ text }) => text !== '')?.text.trim() ?? '';
  if (!NUMBERING.test(first)) return false;
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

/** The text of a head's cell; an empty one beside a group that is not merged belongs to that group. */
function headTextAt(sheet: Sheet, last: number, row: number, column: number): string {
  const own = headTextOf(seenAt(sheet, row, column)).trim();
  if (own !== '' || row === last) return own;
  const below = headTextOf(seenAt(sheet, row + 1, column)).trim();
  if (below === '') return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = headTextOf(seenAt(sheet, row, left)).trim();
    const under = headTextOf(seenAt(sheet, row + 1, left)).trim();
    // A head without anything below it ends the group's reach, and so does one merged down.
    if (under === '' || under === text) return own;
    if (text !== '') return text;
  }
  return own;
}

function joined(sheet: Sheet, first: number, last: number, column: number): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = headTextAt(sheet, last, row, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' | ');
}

/** The measure named in a head: "Thu ngân sách (tỷ đồng)", "Hộ nghèo, %". */
export function measureIn(text: string): string | null {
  const inBrackets = [...text.matchAll(/\(([^)]*)\)/g)]
    .map(([, inner]) => (inner ?? '').replace(/^đvt\s*:?\s*/iu, ''))
    .find(isMeasure);
  if (inBrackets !== undefined) return inBrackets;
  return /%\s*$/.test(text) ? '%' : null;
}

/** Below the head of a group: what of the group the column gives. */
const COUNT_OF =
  /^(?:so|so luong|tong so|sl) ?(ho|nguoi|khau|nhan khau|ho so|truong|thon)?(?: \(.*)?$/;
const RATE_OF = /^(?:ty le|ti le|tl)? ?%?$/;

const unbracketed = (text: string): string => text.replace(/\([^)]*\)/g, ' ').trim();

/** Indicator of a column's head, its rows from the top down. */
function indicatorOf(
  parts: readonly string[],
  measure: string | null,
  indicators: IndicatorFinder
): Match<CatalogueIndicator> {
  const none: Match<CatalogueIndicator> = { kind: 'none' };
  const last = parts.at(-1) ?? '';
  const groups = parts.slice(0, -1).map(unbracketed).reverse();
  const key = keyOf(unbracketed(last));
  const count = COUNT_OF.exec(key);
  const isRate = RATE_OF.test(key) && (key !== '' || /%/.test(last));
  const ofGroup = (of: string | null): Match<CatalogueIndicator> =>
    groups.map((group) => indicators.find(group, of)).find(({ kind }) => kind !== 'none') ?? none;
  if (groups.length > 0) {
    const both = indicators.find(
      [...groups].reverse().join(' ') + ' ' + unbracketed(last),
      measure
    );
    if (both.kind === 'one') return both;
    if (count !== null) return ofGroup(count[1] ?? measure);
    if (isRate) return ofGroup('%');
    const words = headWords(last);
    if (words.period !== null || (words.role !== null && words.role !== 'derived'))
      return ofGroup(measure);
    // A part of the group's figure ("trước hạn" of "hồ sơ đã giải quyết") is not a figure of its own.
    if (ofGroup(null).kind === 'one') return none;
    const own = indicators.find(unbracketed(last), measure);
    return own.kind === 'one' ? own : none;
  }
  if (isRate) return none;
  return indicators.find(unbracketed(last), measure);
}

/** The column that gives a rate, or a count, of what its group is. */
function measureOfPart(parts: readonly string[]): string | null {
  const last = parts.at(-1) ?? '';
  const named = measureIn(parts.join(' | ')) ?? measureIn(last);
  if (named !== null) return named;
  const key = keyOf(last);
  if (parts.length > 1 && RATE_OF.test(key)) return '%';
  return null;
}

function meaningOf(
  text: string,
  year: string | null,
  byRow: boolean,
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
  const measure = measureOfPart(parts);
  const unit = parts
    .map((part) => units.find(unbracketed(part)))
    .find(({ kind }) => kind === 'one');
  // Rows that name their indicators leave nothing to name to the columns.
  const match: Match<CatalogueIndicator> = byRow
    ? { kind: 'none' }
    : indicatorOf(parts, measure, indicators);
  const found = match.kind === 'one' ? match.item : null;
  const offered = match.kind === 'some' ? match.items : [];
  if (words.role === 'derived' && found === null) return { role: 'derived' };
  if (words.role === null && found === null && offered.length === 0 && unit?.kind !== 'one')
    return { role: 'unknown' };
  return {
    role: 'value',
    kind: words.role === 'target' ? 'target' : 'actual',
    period: words.period,
    standing: words.standing,
    indicator: found,
    offered,
    unit: found === null && unit?.kind === 'one' ? unit.item : null,
    measure
  };
}

/**
 * The head of the table that begins at or below `from`; null where no further table is. Heads of two or three
 * rows with merged cells are read as one; a row that numbers the columns belongs to the head.
 *
 * @param above the head of the table before, whose body a head ends
 */
export function headFrom(
  sheet: Sheet,
  from: number,
  year: string | null,
  indicators: IndicatorFinder,
  units: UnitFinder,
  above: Head | null = null
): Head | null {
  const width = widthOf(sheet);
  for (let row = from; row < sheet.rows.length; row += 1) {
    if (strengthOf(sheet, row, width, indicators, units, above) < 2) continue;
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
    const byRow = texts.some((text) => roleOf(keyOf(text)) === 'indicator');
    const columns = texts.map((text) => meaningOf(text, year, byRow, indicators, units));
    if (
      !columns.some(
        ({ role }, at) =>
          // "Tỷ lệ (%)" alone beside units is what the title names.
          (role === 'derived' && isLone(columns, at)) ||
          role === 'value' ||
          role === 'words' ||
          role === 'period' ||
          role === 'numerator' ||
          role === 'unknown'
      )
    ) {
      continue;
    }
    return { first, last, columns, texts };
  }
  return null;
}

/** Whether a column is the only one beside names of units that may hold figures. */
function isLone(columns: readonly Meaning[], at: number): boolean {
  return (
    columns.some(({ role }) => role === 'unit') &&
    columns.every(
      ({ role }, column) => column === at || ['ordinal', 'unit', 'note', 'unknown'].includes(role)
    )
  );
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

/** Whether a row continues the head: merged down from it, or heads under a group, and no row of the body. */
function isLowerHead(sheet: Sheet, row: number, head: number, width: number): boolean {
  if (isNumberingRow(sheet, row, width)) return false;
  let fromAbove = 0;
  let texts = 0;
  let underNothing = 0;
  for (let column = 0; column < width; column += 1) {
    const origin = sheet.merged.get(`${row},${column}`);
    const cell = seenAt(sheet, row, column);
    if (origin !== undefined && origin[0] < row && origin[0] >= head - 3) {
      fromAbove += 1;
      continue;
    }
    if (isFigure(cell)) return false;
    if (headTextOf(cell) === '') continue;
    if (cell.text.length > 80) return false;
    texts += 1;
    const above = headTextOf(seenAt(sheet, row - 1, column)).trim();
    const role = roleOf(keyOf(above));
    if (role === 'ordinal' || role === 'indicator' || role === 'unit' || role === 'breakdown')
      underNothing += 1;
  }
  if (texts === 0 || underNothing > 0) return false;
  if (fromAbove > 0) return true;
  const spans = Array.from({ length: width }, (_, column) =>
    sheet.merged.get(`${row - 1},${column}`)
  ).some((origin) => origin?.[0] === row - 1);
  // Without merged cells, heads below a group leave the columns of names empty.
  return (
    spans || (texts >= 2 && headTextOf(seenAt(sheet, row, 0)) === '' && isNamed(sheet, row - 1))
  );
}

/** Whether a row of a head names what its rows are. */
function isNamed(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some((cell) => {
    const role = roleOf(keyOf(headTextOf(cell)));
    return role === 'ordinal' || role === 'indicator' || role === 'unit' || role === 'breakdown';
  });
}
