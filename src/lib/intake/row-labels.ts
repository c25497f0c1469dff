import type { TargetComparator } from '../domain/target';
import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import type { IndicatorFinder, Match } from './match-indicator';
import { exactName, type UnitFinder } from './match-unit';
import { periodInWords, periodParts } from './period-words';
import { addressOf, cellAt, seenAt, type Sheet } from './sheet';
import { sumOf } from './table-columns';
import { type Head, isNumberingRow, measureIn, monthOrDay, rowTexts } from './table-head';
import { NO_SUMS, noteSums, sumOfRow, totalOfParts } from './table-sums';
import { signOf } from './sign';
import { keyOf } from './text';
import type { Report } from './verdict';

/** What the table inherits from its title, sheet, file and the officer's answers. */
export interface TableContext {
  readonly unit: CatalogueUnit | null;
  readonly period: string | null;
  readonly indicator: CatalogueIndicator | null;
  /** First day after which no figure can be: the reader's day, `2026-11-30`. */
  readonly today: string;
  /** The lines above say that the table is of units before the merger. */
  readonly isOfFormers: boolean;
  /** The measure of all figures where a line above says it ("ĐVT: triệu đồng"). */
  readonly measure: string | null;
}

/** What knows names, and where the findings go. */
export interface Deps {
  readonly indicators: IndicatorFinder;
  readonly units: UnitFinder;
  readonly report: Report;
  /** Middle of the figures known of a rate, by indicator. */
  readonly levels: ReadonlyMap<string, number>;
}

const FOOT =
  /^(?:ghi chu|nguon|nguoi lap|lap bieu|t\s?m|kt chu tich|chu tich|noi nhan|thu truong|ke toan|ngay .* thang|luu y|chu thich)\b/;
const GROUP = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)]?$/u;
/** Said once for sheets of every kind. */
export const EXAMPLE = /^(?:ví dụ|vd)(?!\p{L})/iu;

/** What a row is of. */
export interface Label {
  readonly row: number;
  readonly indicator: CatalogueIndicator | null;
  /** The row's measure as written in its column; null where there is none. */
  readonly measure: string | null;
  readonly unit: CatalogueUnit | null;
  readonly period: string | null;
  readonly standing: 'final' | 'estimate' | null;
  /** Of a column of signs; null where there is none or it says nothing. */
  readonly comparator: TargetComparator | null;
  readonly part: 'value' | 'numerator' | 'denominator';
  readonly numeratorColumn: number | null;
  readonly denominatorColumn: number | null;
  /** Of a row that sums up others: what they add up to by column, where that is another number. */
  readonly sums: ReadonlyMap<number, number>;
}

/** Columns that say what a row is of; null where there is none. */
export interface Columns {
  readonly ordinal: number | null;
  readonly indicator: number | null;
  readonly unit: number | null;
  readonly measure: number | null;
  readonly period: number | null;
  readonly part: number | null;
  readonly standing: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly words: number | null;
  readonly due: number | null;
  readonly comparator: number | null;
  readonly from: number | null;
  readonly note: number | null;
}

/** Rows of the body that carry figures; groups, footnotes, empty rows and examples of the template are left out. */
function figureRows(sheet: Sheet, head: Head, end: number, report: Report): readonly number[] {
  const hasFigures = (row: number): boolean =>
    head.columns.some(
      (meaning, column) =>
        ['value', 'words', 'numerator', 'denominator'].includes(meaning.role) &&
        cellAt(sheet, row, column).kind !== 'empty'
    );
  const rows: number[] = [];
  for (let row = head.last + 1; row < end; row += 1) {
    const texts = rowTexts(sheet, row);
    if (texts.length === 0) continue;
    if (texts.length <= 3 && FOOT.test(keyOf(texts[0] ?? ''))) continue;
    if (!hasFigures(row)) continue;
    if (texts.some((text) => EXAMPLE.test(text))) {
      report.faults.push({
        sheet: sheet.name,
        cell: addressOf(row, 0),
        seen: texts.join(' · ').slice(0, 80),
        why: 'dòng ví dụ của mẫu còn để lại',
        expected: 'xóa dòng ví dụ, hoặc thay bằng số của đơn vị'
      });
      continue;
    }
    if (isNumberingRow(sheet, row, head.columns.length)) continue;
    if (sheet.hiddenRows.has(row))
      report.note(`Dòng ẩn ${row + 1} của trang “${sheet.name}” vẫn được đọc.`);
    rows.push(row);
  }
  return rows;
}

/**
 * What each row is of; a row of nothing that can be taken is left out, which the report then says. Gives way every
 * some rows, with how many were gone through since.
 */
export function* resolveLabels(
  sheet: Sheet,
  head: Head,
  end: number,
  at: Columns,
  context: TableContext,
  deps: Deps
): Generator<number, readonly Label[], undefined> {
  const { report } = deps;
  const rows = figureRows(sheet, head, end, report);
  if (at.unit === null && at.indicator === null && at.period === null) {
    const total = totalOfParts(sheet, head, rows, at.ordinal, report);
    if (total === null) return [];
    return [
      {
        row: total.row,
        indicator: context.indicator,
        measure: null,
        unit: context.unit,
        period: context.period,
        standing: null,
        comparator: null,
        part: 'value',
        numeratorColumn: at.numerator,
        denominatorColumn: at.denominator,
        sums: total.sums
      }
    ];
  }
  const labels: Label[] = [];
  /** The row that named a unit last: rows below it that leave the unit's cell empty are of the same. */
  let named: number | null = null;
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield ROWS_A_STEP;
    const of: number = isOfUnitAbove(sheet, row, at) ? (named ?? row) : row;
    if (of !== row)
      report.note(`Trang “${sheet.name}”: ô đơn vị để trống là đơn vị của dòng trên.`);
    if (at.unit !== null && seenAt(sheet, row, at.unit).text.trim() !== '') named = row;
    const label = labelOf(sheet, head, row, of, at, context, deps);
    if (label !== null) labels.push(label);
  }
  if (at.unit !== null) noteSums(sheet, head, rows, at.ordinal, report);
  return labels;
}

/** Rows between two places where a reading may be watched or stopped. */
export const ROWS_A_STEP = 2000;

/** Whether a row names an indicator and leaves the cell of its unit empty. */
function isOfUnitAbove(sheet: Sheet, row: number, { unit, indicator }: Columns): boolean {
  return (
    unit !== null &&
    indicator !== null &&
    seenAt(sheet, row, unit).text.trim() === '' &&
    seenAt(sheet, row, indicator).text.trim() !== '' &&
    sumOfRow(sheet, row) === null
  );
}

/** What a row is of, its unit as the row `of` names it; null where it is of nothing that can be taken. */
function labelOf(
  sheet: Sheet,
  head: Head,
  row: number,
  of: number,
  at: Columns,
  context: TableContext,
  deps: Deps
): Label | null {
  const unit = at.unit === null ? context.unit : unitOfRow(sheet, of, at.unit, context, deps);
  if (unit === undefined) return null;
  const part = partOfRow(sheet, row, at.part);
  const measure =
    (at.measure === null ? null : seenAt(sheet, row, at.measure).text.trim() || null) ??
    (at.indicator === null ? null : measureIn(seenAt(sheet, row, at.indicator).text));
  const indicator =
    at.indicator === null
      ? indicatorOfTable(sheet, head, context, deps)
      : indicatorOfRow(sheet, row, at.indicator, part === 'value' ? measure : null, deps);
  if (indicator === undefined) return null;
  const period =
    at.period === null ? context.period : periodOfRow(sheet, row, at.period, context, deps);
  if (period === undefined) return null;
  const standing =
    standingOf(at.standing === null ? '' : seenAt(sheet, row, at.standing).text) ??
    (at.note !== null && ESTIMATED.test(keyOf(seenAt(sheet, row, at.note).text))
      ? 'estimate'
      : null);
  const comparator = signOf(at.comparator === null ? '' : seenAt(sheet, row, at.comparator).text);
  return {
    row,
    indicator,
    measure,
    unit,
    period,
    standing,
    comparator,
    part,
    numeratorColumn: at.numerator,
    denominatorColumn: at.denominator,
    sums: NO_SUMS
  };
}

/** A note that says nothing but that the figure is one. */
const ESTIMATED = /^(?:so |so lieu )?(?:uoc|uoc tinh|uoc thuc hien|du kien|so bo)$/;

/** What a column says of a figure; null where it says nothing, so that the head may. */
function standingOf(text: string): Label['standing'] {
  if (text.trim() === '') return null;
  return /uoc|du kien|so bo/.test(keyOf(text)) ? 'estimate' : 'final';
}

function partOfRow(sheet: Sheet, row: number, column: number | null): Label['part'] {
  if (column === null) return 'value';
  const key = keyOf(seenAt(sheet, row, column).text);
  if (/^(?:tu so|tu)$/.test(key)) return 'numerator';
  return /^(?:mau so|mau)$/.test(key) ? 'denominator' : 'value';
}

/** The unit a row names; undefined where the row is not to be taken. */
function unitOfRow(
  sheet: Sheet,
  row: number,
  column: number,
  context: TableContext,
  { units, report }: Deps
): CatalogueUnit | null | undefined {
  const text = seenAt(sheet, row, column).text.trim();
  const home = context.unit?.unit ?? null;
  const former =
    text === '' || !context.isOfFormers || FORMER_NAMED.test(text)
      ? NONE
      : units.find(`${text} (cũ)`, home);
  const match = text === '' ? NONE : former.kind === 'none' ? units.find(text, home) : former;
  const twins = match.kind === 'one' ? units.twinsOf(match.item) : [];
  const isPair =
    match.kind === 'one' &&
    twins.length > 0 &&
    match.item !== context.unit &&
    !twins.some((twin) => columnNames(sheet, column).has(exactName(twin.name)));
  if (match.kind === 'one' && !isPair) return match.item;
  const cell = `${sheet.name}!${addressOf(row, column)}`;
  if (match.kind !== 'none') {
    const items = match.kind === 'some' ? match.items : [match.item, ...twins];
    const answer = report.ask(
      {
        kind: 'unit',
        cell,
        text: isPair
          ? `“${text}” chỉ khác “${twins.map(({ name }) => name).join('”, “')}” ở dấu. Là đơn vị nào?`
          : `“${text}” là đơn vị nào?`,
        choices: items.map((item) => item.unit)
      },
      text
    );
    return answer === null ? undefined : (units.byId(answer) ?? undefined);
  }
  if (/^toan (?:xa|phuong|dac khu|dia ban)/.test(keyOf(text))) return context.unit;
  if (text === '' || sumOfRow(sheet, row) !== null || GROUP.test(text)) return undefined;
  if (isMeantForGroup(text)) return undefined;
  report.faults.push({
    sheet: sheet.name,
    cell: addressOf(row, column),
    seen: text.slice(0, 80),
    why: 'không nhận ra đơn vị',
    expected: 'tên xã, phường, đặc khu của thành phố; đơn vị cũ thêm “(cũ)” và huyện, quận cũ'
  });
  return undefined;
}

const namesOfColumns = new WeakMap<Sheet, Map<number, ReadonlySet<string>>>();

/** Names that stand in a column, each without its type. */
function columnNames(sheet: Sheet, column: number): ReadonlySet<string> {
  const ofSheet = namesOfColumns.get(sheet) ?? new Map<number, ReadonlySet<string>>();
  namesOfColumns.set(sheet, ofSheet);
  const kept =
    ofSheet.get(column) ??
    new Set(
      [...new Set(sheet.rows.map((row) => row[column]?.text ?? ''))].map((text) =>
        exactName(text.replace(/^(?:xã|phường|p\.|x\.|đặc khu)\s*/iu, ''))
      )
    );
  ofSheet.set(column, kept);
  return kept;
}

const FORMER_NAMED = /(?<!\p{L})cũ(?!\p{L})/iu;
const NONE: Match<CatalogueUnit> = { kind: 'none' };

/** "Khối phường", "Các xã", "Huyện Tứ Kỳ (cũ)" over the units that follow. */
function isMeantForGroup(text: string): boolean {
  return /^(?:khoi|cac|nhom|cum|huyen|quan|thanh pho|thi xa) ?(?:xa|phuong|dac khu|[a-z ]*)$/.test(
    keyOf(text)
  );
}

/** The indicator of a table that names none in its rows or columns: of its title, else asked once. */
function indicatorOfTable(
  sheet: Sheet,
  head: Head,
  context: TableContext,
  { indicators, report }: Deps
): CatalogueIndicator | null | undefined {
  if (context.indicator !== null) return context.indicator;
  const column = head.columns.findIndex(({ role }) => role === 'value');
  const isByColumn = head.columns.some(
    (meaning) =>
      meaning.role === 'value' && (meaning.indicator !== null || meaning.offered.length > 0)
  );
  if (isByColumn || column < 0) return column < 0 ? undefined : null;
  const answer = report.ask(
    {
      kind: 'indicator',
      cell: `${sheet.name}!${addressOf(head.last, column)}`,
      text: `Bảng ở trang “${sheet.name}” là số liệu của chỉ tiêu nào?`,
      choices: []
    },
    `${sheet.name} ${head.first}`
  );
  return answer === null ? undefined : (indicators.byId(answer) ?? undefined);
}

/** The indicator a row names; undefined where the row is not to be taken. */
function indicatorOfRow(
  sheet: Sheet,
  row: number,
  column: number,
  measure: string | null,
  { indicators, report }: Deps
): CatalogueIndicator | undefined {
  const text = seenAt(sheet, row, column).text.trim();
  if (text === '' || GROUP.test(text)) return undefined;
  const found = indicators.find(text, measure);
  if (found.kind === 'one') return found.item;
  if (found.kind === 'none' && sumOf(text) !== null) return undefined;
  const named = `“${text.slice(0, 120)}”${measure === null ? '' : ` (${measure})`}`;
  const answer = report.ask(
    {
      kind: 'indicator',
      cell: `${sheet.name}!${addressOf(row, column)}`,
      text:
        found.kind === 'some'
          ? `${named} là chỉ tiêu nào?`
          : `Không nhận ra chỉ tiêu ${named}. Đây là chỉ tiêu nào, hay là chỉ tiêu mới?`,
      choices: found.kind === 'some' ? found.items.map((item) => item.indicator) : []
    },
    `${text} ${measure ?? ''}`
  );
  return answer === null ? undefined : (indicators.byId(answer) ?? undefined);
}

/** The period a row names; undefined where it names none that can be read. */
function periodOfRow(
  sheet: Sheet,
  row: number,
  column: number,
  context: TableContext,
  { report }: Deps
): string | null | undefined {
  const cell = seenAt(sheet, row, column);
  if (sumOf(cell.text) !== null) return undefined;
  const text = cell.kind === 'date' ? monthOrDay(cell.text) : cell.text;
  const year = context.period === null ? null : periodParts(context.period).period.slice(0, 4);
  const period = periodInWords(
    /^\s*(?:0?[1-9]|1[0-2])\s*$/.test(text) && year !== null ? `tháng ${text}` : text,
    year
  );
  if (period !== null && text.trim() !== '') return period;
  report.faults.push({
    sheet: sheet.name,
    cell: addressOf(row, column),
    seen: text.slice(0, 80),
    why: 'không đọc được kỳ',
    expected: 'năm (2026), quý (Q3/2026), tháng (9/2026) hoặc “6 tháng đầu năm 2026”'
  });
  return undefined;
}

/** Whose a table without any unit is; asked once a sheet. */
export function askUnit(sheet: Sheet, cell: string, report: Report): string | null {
  const text = `Số liệu của trang “${sheet.name}” là của đơn vị nào?`;
  return report.ask({ kind: 'unit', cell, text, choices: [] }, sheet.name);
}
