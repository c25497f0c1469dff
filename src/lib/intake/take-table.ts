import { parsePeriod } from '../domain/period';
import { appliesToOf } from '../domain/indicator';
import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import { answeredFigure, figureOf, type Reading, type Writing, writingOf } from './figure';
import type { IndicatorFinder, Match } from './match-indicator';
import { exactName, type UnitFinder } from './match-unit';
import { leadingMeasure, measureOf } from './measure';
import { periodInWords, periodParts } from './period-words';
import { addressOf, type Cell, cellAt, columnName, EMPTY, seenAt, type Sheet } from './sheet';
import { sumOf, unreadColumns } from './table-columns';
import { type Head, isNumberingRow, type Meaning, monthOrDay, rowTexts } from './table-head';
import { dueOf, targetInWords, titleInWords } from './target-words';
import { keyOf } from './text';
import { middleShare, plainNumber, shareWriting } from './share-writing';
import type { Report, TakenRow } from './verdict';

type Value = Extract<Meaning, { role: 'value' }>;

/** What the table inherits from its title, sheet, file and the officer's answers. */
export interface TableContext {
  readonly unit: CatalogueUnit | null;
  readonly period: string | null;
  readonly indicator: CatalogueIndicator | null;
  /** First day after which no figure can be: the reader's day, `2026-11-30`. */
  readonly today: string;
  /** The measure of all figures where a line above says it ("ĐVT: triệu đồng"). */
  readonly measure: string | null;
}

interface Deps {
  readonly indicators: IndicatorFinder;
  readonly units: UnitFinder;
  readonly report: Report;
}

const FOOT =
  /^(?:ghi chu|nguon|nguoi lap|lap bieu|t\s?m|kt chu tich|chu tich|noi nhan|thu truong|ke toan|ngay .* thang|luu y|chu thich)\b/;
const GROUP = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)]?$/u;
const known = <T>(value: T | null): value is T => value !== null;
const EXAMPLE = /^(?:ví dụ|vd)\b/iu;

/** Reads the rows of one table below its head, up to `end`, and writes what it finds into the report. */
export function takeTable(
  sheet: Sheet,
  head: Head,
  end: number,
  context: TableContext,
  deps: Deps
): void {
  const first = (role: Meaning['role']): number | null => {
    const column = head.columns.findIndex((meaning) => meaning.role === role);
    return column < 0 ? null : column;
  };
  const at: Columns = {
    ordinal: first('ordinal'),
    indicator: first('indicator'),
    unit: first('unit'),
    measure: first('measure'),
    period: first('period'),
    part: first('part'),
    words: first('words'),
    numerator: first('numerator'),
    denominator: first('denominator'),
    due: first('due'),
    standing: first('standing')
  };
  noteColumns(sheet, head, end, deps.report);
  const labels = resolveLabels(sheet, head, end, at, context, deps);
  const values = head.columns.flatMap((meaning, column) =>
    meaning.role === 'value' ? named(sheet, head, end, column, meaning, deps) : []
  );
  const writings = new Map(
    values.map(({ column, meaning }) => [column, writingOfColumn(sheet, column, labels, meaning)])
  );
  const counts = countColumns(values, deps.indicators);
  const middles = new Map(
    values.map(({ column }) => [
      column,
      middleShare(
        sheet.rows
          .slice(head.last + 1, Math.min(end, head.last + 1 + SAMPLED_ROWS))
          .map((row) => row[column] ?? EMPTY)
      )
    ])
  );
  for (const label of labels) {
    for (const { column, meaning } of values) {
      const middle = (): number | null =>
        meaning.indicator === null
          ? middleShare(values.map((each) => cellAt(sheet, label.row, each.column)))
          : (middles.get(column) ?? null);
      const writing = writings.get(column) ?? NO_WRITING;
      takeValue(
        sheet,
        label,
        column,
        meaning,
        (meaning.indicator ?? label.indicator)?.measure === '%'
          ? shareWriting(
              cellAt(sheet, label.row, column),
              middle,
              quotientOf(sheet, label.row, counts.get(column)),
              writing
            )
          : writing,
        counts.get(column) ?? null,
        context,
        deps
      );
    }
    if (at.words !== null) takeWords(sheet, label, at.words, at.due, context, deps);
    if (values.length === 0 && at.numerator !== null)
      takeParts(sheet, label, at.numerator, at.denominator, deps);
  }
}

/** How figures of a column are written shows within its first rows. */
const SAMPLED_ROWS = 500;
const NO_WRITING: Writing = { decimal: null, isPercent: false };

/** The officer is told which columns were not understood, and which are hidden and read all the same. */
function noteColumns(sheet: Sheet, head: Head, end: number, report: Report): void {
  for (const column of unreadColumns(sheet, head, end)) noteColumn(sheet, head, column, report);
  head.columns.forEach(({ role }, column) => {
    if (role === 'value' && sheet.hiddenColumns.has(column))
      report.note(`Cột ẩn ${columnName(column)} của trang “${sheet.name}” vẫn được đọc.`);
  });
}

function noteColumn(sheet: Sheet, head: Head, column: number, report: Report): void {
  report.note(
    `Cột ${columnName(column)} “${(head.texts[column] ?? '').slice(0, 80)}” của trang “${sheet.name}” không rõ là số liệu gì nên không đọc.`
  );
}

/** A column whose head is near to some indicators is asked about once, and not read until then. */
function named(
  sheet: Sheet,
  head: Head,
  end: number,
  column: number,
  meaning: Value,
  { report, indicators }: Deps
): readonly { readonly column: number; readonly meaning: Value }[] {
  if (meaning.indicator !== null || meaning.offered.length === 0) return [{ column, meaning }];
  const text = head.texts[column] ?? '';
  let most = 0;
  for (let row = head.last + 1; row < end; row += 1)
    most = Math.max(most, plainNumber(cellAt(sheet, row, column)) ?? 0);
  const offered = meaning.offered.filter(
    ({ max, measure }) => most <= (max ?? (measure === '%' ? 1000 : Infinity))
  );
  if (offered.length === 0) {
    noteColumn(sheet, head, column, report);
    return [];
  }
  const answer = report.ask(
    {
      kind: 'indicator',
      cell: `${sheet.name}!${addressOf(head.last, column)}`,
      text: `Cột ${columnName(column)} “${text.slice(0, 120)}” là chỉ tiêu nào?`,
      choices: offered.map((item) => item.indicator)
    },
    text
  );
  const indicator = answer === null ? null : indicators.byId(answer);
  return indicator === null ? [] : [{ column, meaning: { ...meaning, indicator } }];
}

/** Columns of the counts that a rate's column divides, by the column of the rate. */
type Counts = ReadonlyMap<number, { readonly numerator: number; readonly denominator: number }>;

function countColumns(
  values: readonly { readonly column: number; readonly meaning: Value }[],
  indicators: IndicatorFinder
): Counts {
  const found = new Map<number, { readonly numerator: number; readonly denominator: number }>();
  for (const { column, meaning } of values) {
    if (meaning.indicator?.measure !== '%') continue;
    const [numerator, denominator] = (['numerator', 'denominator'] as const).map((part) => {
      const count = indicators.countOf(meaning.indicator ?? never(), part);
      return values.find(
        (each) =>
          count !== null &&
          each.meaning.indicator === count &&
          each.meaning.period === meaning.period &&
          each.meaning.kind === meaning.kind
      )?.column;
    });
    if (numerator !== undefined && denominator !== undefined)
      found.set(column, { numerator, denominator });
  }
  return found;
}

function never(): never {
  throw new Error('no indicator');
}

/** 43 of 9.120 → 0.4715, in percent; null where the row lacks either. */
function quotientOf(
  sheet: Sheet,
  row: number,
  columns: { readonly numerator: number; readonly denominator: number } | undefined
): number | null {
  if (columns === undefined) return null;
  const numerator = plainNumber(cellAt(sheet, row, columns.numerator));
  const denominator = plainNumber(cellAt(sheet, row, columns.denominator));
  return numerator === null || denominator === null || denominator === 0
    ? null
    : (100 * numerator) / denominator;
}

interface Label {
  readonly row: number;
  readonly indicator: CatalogueIndicator | null;
  /** The row's measure as written in its column; null where there is none. */
  readonly measure: string | null;
  readonly unit: CatalogueUnit | null;
  readonly period: string | null;
  readonly standing: 'final' | 'estimate' | null;
  readonly part: 'value' | 'numerator' | 'denominator';
  readonly numeratorColumn: number | null;
  readonly denominatorColumn: number | null;
  /** Of a row that sums up others: what they add up to by column, where that is another number. */
  readonly sums: ReadonlyMap<number, number>;
}

interface Columns {
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

function sumOfRow(sheet: Sheet, row: number): ReturnType<typeof sumOf> {
  for (const cell of (sheet.rows[row] ?? []).slice(0, 4))
    if (cell.kind === 'text' && cell.text.trim() !== '') {
      const sum = sumOf(cell.text);
      if (sum !== null) return sum;
    }
  return null;
}

const NO_SUMS: ReadonlyMap<number, number> = new Map();

/** What the rows of a table add up to by column, where the row of their total says another number. */
function wrongSums(
  sheet: Sheet,
  head: Head,
  total: number,
  rows: readonly number[],
  ordinal: number | null
): ReadonlyMap<number, number> {
  const parts = rows.filter((row) => row !== total && sumOfRow(sheet, row) === null);
  const isGroup = (row: number): boolean =>
    ordinal !== null && /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(cellAt(sheet, row, ordinal).text.trim());
  const sums = new Map<number, number>();
  head.columns.forEach((meaning, column) => {
    const indicator = meaning.role === 'value' ? meaning.indicator : null;
    if (indicator === null || indicator.combine !== 'sum') return;
    const whole = plainNumber(cellAt(sheet, total, column));
    const of = (chosen: readonly number[]): number =>
      chosen.reduce((sum, row) => sum + (plainNumber(cellAt(sheet, row, column)) ?? 0), 0);
    if (whole === null || parts.length < 2) return;
    if (parts.some((row) => cellAt(sheet, row, column).kind === 'empty')) return;
    const ways = [parts, parts.filter(isGroup), parts.filter((row) => !isGroup(row))].filter(
      (chosen) => chosen.length > 0
    );
    const room = 0.005 * Math.max(1, parts.length) * (Number.isInteger(whole) ? 0 : 10);
    if (ways.some((chosen) => Math.abs(of(chosen) - whole) <= room + 1e-6)) return;
    sums.set(column, Number(of(ways.at(-1) ?? parts).toPrecision(12)));
  });
  return sums;
}

/**
 * The rows of a table that is divided by something else than units: by thôn, projects, fields of work. Only the row
 * of the total is the unit's own; null where there is none.
 */
function totalOfParts(
  sheet: Sheet,
  head: Head,
  rows: readonly number[],
  at: Columns,
  report: Report
): { readonly row: number; readonly sums: ReadonlyMap<number, number> } | null {
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return { row: only, sums: NO_SUMS };
  const row = rows.find((each) => sumOfRow(sheet, each) === 'whole');
  if (row === undefined) {
    report.note(
      `Trang “${sheet.name}”: bảng chia theo ${(head.texts[head.columns.findIndex(({ role }) => role === 'breakdown')] ?? 'từng dòng').toLowerCase()} và không có dòng tổng của đơn vị, nên không lấy số nào. Thêm dòng “Tổng cộng”.`
    );
    return null;
  }
  return { row, sums: wrongSums(sheet, head, row, rows, at.ordinal) };
}

/** What a row is of; null where it is of nothing that can be taken, which the report then says. */
function resolveLabels(
  sheet: Sheet,
  head: Head,
  end: number,
  at: Columns,
  context: TableContext,
  deps: Deps
): readonly Label[] {
  const { report } = deps;
  const rows = figureRows(sheet, head, end, report);
  const base = {
    measure: null,
    unit: context.unit,
    indicator: context.indicator,
    period: context.period,
    standing: null,
    part: 'value',
    numeratorColumn: at.numerator,
    denominatorColumn: at.denominator,
    sums: NO_SUMS
  } as const;
  if (at.unit === null && at.indicator === null && at.period === null) {
    const total = totalOfParts(sheet, head, rows, at, report);
    return total === null ? [] : [{ ...base, ...total }];
  }
  const labels = rows.flatMap((row): readonly Label[] => {
    const unit = at.unit === null ? context.unit : unitOfRow(sheet, row, at.unit, context, deps);
    if (unit === undefined) return [];
    const part = partOfRow(sheet, row, at.part);
    const measure = at.measure === null ? null : seenAt(sheet, row, at.measure).text.trim() || null;
    const indicator =
      at.indicator === null
        ? indicatorOfTable(sheet, head, context, deps)
        : indicatorOfRow(sheet, row, at.indicator, part === 'value' ? measure : null, deps);
    if (indicator === undefined) return [];
    const period =
      at.period === null ? context.period : periodOfRow(sheet, row, at.period, context, deps);
    if (period === undefined) return [];
    const standing =
      at.standing === null
        ? null
        : /uoc|du kien/.test(keyOf(seenAt(sheet, row, at.standing).text))
          ? 'estimate'
          : 'final';
    return [{ ...base, row, indicator, measure, unit, period, standing, part }];
  });
  if (at.unit !== null) noteSums(sheet, head, rows, at, report);
  return labels;
}

/** Totals of units are not used; where one does not add up the officer is told. */
function noteSums(
  sheet: Sheet,
  head: Head,
  rows: readonly number[],
  at: Columns,
  report: Report
): void {
  for (const row of rows.filter((each) => sumOfRow(sheet, each) === 'whole'))
    for (const [column, sum] of wrongSums(sheet, head, row, rows, at.ordinal))
      report.note(
        `${sheet.name}!${addressOf(row, column)}: dòng tổng ghi ${cellAt(sheet, row, column).text}, cộng các dòng được ${String(sum).replace('.', ',')}; dòng tổng không dùng.`
      );
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
  const match = text === '' ? NONE : units.find(text, context.unit?.unit ?? null);
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
      sheet.rows.map((row) =>
        exactName((row[column]?.text ?? '').replace(/^(?:xã|phường|p\.|x\.|đặc khu)\s*/iu, ''))
      )
    );
  ofSheet.set(column, kept);
  return kept;
}

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

function writingOfColumn(
  sheet: Sheet,
  column: number,
  labels: readonly Label[],
  meaning: Value | undefined
): Writing {
  return writingOf(
    labels.map(({ row, indicator }) => ({
      cell: cellAt(sheet, row, column),
      measure: (meaning?.indicator ?? indicator)?.measure ?? ''
    }))
  );
}

function takeValue(
  sheet: Sheet,
  label: Label,
  column: number,
  meaning: Value,
  writing: Writing,
  counts: { readonly numerator: number; readonly denominator: number } | null,
  context: TableContext,
  deps: Deps
): void {
  const { report } = deps;
  const seen = cellAt(sheet, label.row, column);
  if (seen.kind === 'empty') return;
  const indicator = meaning.indicator ?? label.indicator;
  if (indicator === null) return;
  let unit = meaning.unit ?? label.unit;
  const address = addressOf(label.row, column);
  const where = `${sheet.name}!${address}`;
  const fault = (why: string, expected: string): void => {
    report.faults.push({
      sheet: sheet.name,
      cell: address,
      seen: seen.text.slice(0, 80),
      why,
      expected
    });
  };
  if (unit === null) {
    const answer = askUnit(sheet, where, report);
    unit = answer === null ? null : deps.units.byId(answer);
    if (unit === null) return;
  }
  let named = meaning.period ?? label.period;
  if (named === null) {
    const answer = report.ask(
      {
        kind: 'period',
        cell: where,
        text: `Số liệu ở cột ${addressOf(label.row, column).replace(/\d+/g, '')} của trang “${sheet.name}” là của kỳ nào?`,
        choices: []
      },
      `${sheet.name} ${column}`
    );
    named = answer === null ? null : periodInWords(answer);
    if (named === null) return;
  }
  if (seen.struck === true) {
    const answer = report.ask({
      kind: 'struck',
      cell: where,
      text: `Ô ${address} ghi “${seen.text}” nhưng bị gạch ngang. Có dùng số này không?`,
      choices: ['dùng', 'bỏ']
    });
    if (answer !== 'dùng') return;
  }
  const { period, asOf } = periodParts(named);
  const written = label.measure ?? meaning.measure ?? measureOfTable(context, indicator);
  let factor =
    written === null || label.part !== 'value' ? 1 : measureOf(written, indicator.measure);
  if (factor === null) {
    const answer = report.ask(
      {
        kind: 'measure',
        cell: where,
        text: `Đơn vị tính “${written ?? ''}” khác đơn vị của chỉ tiêu “${indicator.short}” (${indicator.measure}). Số này tính theo đơn vị nào?`,
        choices: [indicator.measure]
      },
      `${sheet.name} ${label.row}`
    );
    factor = answer === null ? null : measureOf(answer, indicator.measure);
    if (factor === null) return;
  }
  const applies = appliesToOf(indicator);
  if (applies.length > 0 && !applies.includes(unit.type) && unit.generation === 'moi')
    return fault(
      `chỉ tiêu không áp dụng cho ${unit.type}`,
      `để trống, hoặc chọn chỉ tiêu của ${unit.type}`
    );
  const parsed = parsePeriod(period);
  if (parsed === null || parsed.startYear < 2000 || parsed.year > 2045)
    return fault(`kỳ ${period} ngoài khoảng có thể`, 'một kỳ từ năm 2000 đến 2045');
  const isPart = label.part !== 'value';
  const wanted = isPart
    ? { ...indicator, kind: 'count' as const, measure: '', decimals: 0, min: 0, max: null }
    : indicator;
  const cell = summed(sheet, label, column, seen, report);
  if (cell === null) return;
  if (meaning.kind === 'target' && indicator.kind === 'title' && cell.kind === 'date') {
    takeDay(cell.text, unit, indicator, where, report);
    return;
  }
  let reading: Reading = figureOf(cell, wanted, factor, writing);
  if (reading.kind === 'question') {
    const choice = report.choose(
      { kind: reading.about, cell: where, text: reading.text, choices: reading.choices },
      reading.about === 'date' || writing.isAlone === true
        ? where
        : `${sheet.name} ${column}${reading.about === 'none' ? ` ${cell.text}` : ''}`
    );
    if (choice === null) return;
    reading = answeredFigure(cell, wanted, factor, writing, reading, choice);
    if (reading.kind === 'question') return;
  }
  if (reading.kind === 'missing') return;
  if (reading.kind === 'fault') return fault(reading.why, reading.expected);
  const standing =
    label.standing ?? (meaning.standing === 'estimate' ? 'estimate' : reading.figure.standing);
  if (
    meaning.kind === 'actual' &&
    parsed.end >= context.today &&
    standing === 'final' &&
    parsed.start > context.today
  )
    return fault(`kỳ ${period} chưa bắt đầu`, 'số liệu của kỳ đã qua, hoặc ghi là mục tiêu, ước');
  if (reading.figure.note !== null) report.note(`${where}: ${reading.figure.note}.`);
  if (factor !== 1)
    report.note(`Trang “${sheet.name}”: “${written ?? ''}” đổi sang ${indicator.measure}.`);
  const { value, value_max, numerator, denominator, comparator } = reading.figure;
  if (isPart) {
    report.parts.push({
      unit: unit.unit,
      indicator: indicator.indicator,
      period,
      part: label.part,
      value: value ?? 0,
      cell: where
    });
    return;
  }
  const row: TakenRow = {
    table: meaning.kind === 'target' ? 'targets' : 'observations',
    unit: unit.unit,
    indicator: indicator.indicator,
    period,
    ...(asOf === null ? {} : { as_of: asOf }),
    value,
    ...(value_max === null ? {} : { value_max }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    comparator,
    ...(meaning.kind === 'target' ? planOf(indicator, value_max, parsed.year) : { standing }),
    cell: where
  };
  report.taken.push(withPartsOfRow(sheet, label, row, indicator, counts));
}

/** The measure said above a table, for the indicators it can be of. */
function measureOfTable({ measure }: TableContext, indicator: CatalogueIndicator): string | null {
  return measure !== null && measureOf(measure, indicator.measure) !== null ? measure : null;
}

/** The cell as it is, or what the rows it sums up add up to, as the officer chooses; null until then. */
function summed(
  sheet: Sheet,
  label: Label,
  column: number,
  cell: Cell,
  report: Report
): Cell | null {
  const sum = label.sums.get(column);
  if (sum === undefined) return cell;
  const choice = report.choose({
    kind: 'sum',
    cell: `${sheet.name}!${addressOf(label.row, column)}`,
    text: `Dòng tổng ghi ${cell.text}, cộng các dòng được ${String(sum).replace('.', ',')}. Dùng số nào?`,
    choices: [String(plainNumber(cell) ?? cell.text), String(sum)]
  });
  if (choice === null) return null;
  return choice === 0 ? cell : { kind: 'number', text: String(sum), number: sum };
}

/** The day by which a title is to be reached. */
function takeDay(
  day: string,
  unit: CatalogueUnit,
  indicator: CatalogueIndicator,
  cell: string,
  report: Report
): void {
  report.taken.push({
    table: 'targets',
    unit: unit.unit,
    indicator: indicator.indicator,
    period: day,
    value: 1,
    comparator: '=',
    type: 'F',
    cell
  });
}

/** Whose a table without any unit is; asked once a sheet. */
function askUnit(sheet: Sheet, cell: string, report: Report): string | null {
  const text = `Số liệu của trang “${sheet.name}” là của đơn vị nào?`;
  return report.ask({ kind: 'unit', cell, text, choices: [] }, sheet.name);
}

/** A plan of one year: a title by its end, a quota of money within it, a range, or a level by its end, from the year before. */
function planOf(
  indicator: CatalogueIndicator,
  value_max: number | null,
  year: number
): Pick<TakenRow, 'type' | 'rule' | 'from'> {
  const from = String(year - 1);
  if (indicator.kind === 'title') return { type: 'F', from };
  if (value_max !== null) return { type: 'H', rule: 'by_date', from };
  if (indicator.kind === 'money' && indicator.combine === 'sum')
    return { type: 'E', rule: 'within_year', from: String(year) };
  return { type: 'A', from };
}

function wholeIn(cell: Cell): number | null {
  const reading = figureOf(
    cell,
    { measure: '', kind: 'count', decimals: 0, min: 0, max: null },
    1,
    NO_WRITING
  );
  return reading.kind === 'figure' ? reading.figure.value : null;
}

/** Adds the counts that stand in columns of their own, and says where the rate is not their quotient. */
function withPartsOfRow(
  sheet: Sheet,
  label: Label,
  row: TakenRow,
  indicator: CatalogueIndicator,
  counts: { readonly numerator: number; readonly denominator: number } | null
): TakenRow {
  const columns = {
    numerator: label.numeratorColumn ?? counts?.numerator ?? null,
    denominator: label.denominatorColumn ?? counts?.denominator ?? null
  };
  if (
    columns.numerator === null ||
    columns.denominator === null ||
    row.numerator !== undefined ||
    row.table === 'targets' ||
    indicator.measure !== '%'
  )
    return row;
  const numerator = wholeIn(cellAt(sheet, label.row, columns.numerator));
  const denominator = wholeIn(cellAt(sheet, label.row, columns.denominator));
  if (!known(numerator) || !known(denominator) || denominator === 0) return row;
  return { ...row, numerator, denominator };
}

/** A row that has counts and no rate: the rate follows. */
function takeParts(
  sheet: Sheet,
  label: Label,
  numeratorColumn: number,
  denominatorColumn: number | null,
  { report }: Deps
): void {
  const { indicator, unit, period } = label;
  if (indicator === null || unit === null || period === null || denominatorColumn === null) return;
  const numerator = wholeIn(cellAt(sheet, label.row, numeratorColumn));
  const denominator = wholeIn(cellAt(sheet, label.row, denominatorColumn));
  if (!known(numerator) || !known(denominator) || denominator === 0 || indicator.measure !== '%')
    return;
  report.taken.push({
    table: 'observations',
    unit: unit.unit,
    indicator: indicator.indicator,
    period,
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    comparator: '=',
    standing: label.standing ?? 'final',
    cell: `${sheet.name}!${addressOf(label.row, numeratorColumn)}`
  });
}

/** The year by which the term of a table ends: of "2025/2030" 2030. */
function lastYearOf(period: string | null): string | null {
  return period === null ? null : (/(\d{4})$/.exec(periodParts(period).period)?.[1] ?? null);
}

/** A commitment written in words: "giữ từ 96% trở lên hằng năm". */
function takeWords(
  sheet: Sheet,
  label: Label,
  column: number,
  dueColumn: number | null,
  context: TableContext,
  { report, units }: Deps
): void {
  const cell = cellAt(sheet, label.row, column);
  if (cell.kind === 'empty' || label.indicator === null) return;
  const address = addressOf(label.row, column);
  const where = `${sheet.name}!${address}`;
  let { unit } = label;
  if (unit === null) {
    const answer = askUnit(sheet, where, report);
    unit = answer === null ? null : units.byId(answer);
    if (unit === null) return;
  }
  const text =
    cell.kind === 'number' && /%/.test(cell.format ?? '')
      ? `${String(Number(((cell.number ?? 0) * 100).toPrecision(12))).replace('.', ',')}%`
      : cell.kind === 'number'
        ? cell.text.replace('.', ',')
        : cell.kind === 'date'
          ? cell.text.split('-').reverse().join('/')
          : cell.text;
  const fault = (why: string, expected: string): void => {
    report.faults.push({
      sheet: sheet.name,
      cell: address,
      seen: cell.text.slice(0, 80),
      why,
      expected
    });
  };
  const words =
    targetInWords(text) ?? (label.indicator.kind === 'title' ? titleInWords(text) : null);
  if (words === null || cell.kind === 'error')
    return fault(
      'không đọc được mục tiêu',
      'ví dụ “đạt 100% vào năm 2030”, “giữ từ 96% trở lên hằng năm”, “tăng bình quân 11% mỗi năm”'
    );
  const { indicator } = label;
  const written = leadingMeasure(words.behind) ?? label.measure;
  const factor = written === null ? 1 : measureOf(written, indicator.measure);
  const of = `theo ${indicator.measure}`;
  if (factor === null && words.value !== null)
    return fault(
      `đơn vị tính khác: “${written ?? ''}”, chỉ tiêu đo bằng ${indicator.measure}`,
      `mục tiêu ${of}`
    );
  const scaled = (value: number | null): number | null =>
    value === null ? null : Number((value * (factor ?? 1)).toPrecision(12));
  const [value, value_max] = [scaled(words.value), scaled(words.value_max)];
  for (const each of indicator.kind === 'title' ? [] : [value, value_max].filter(known)) {
    const isWhole = indicator.kind === 'count' && indicator.decimals === 0;
    if (
      (indicator.max !== null && each > indicator.max) ||
      (indicator.min !== null && each < indicator.min) ||
      (isWhole && !Number.isInteger(each))
    )
      return fault(
        `mục tiêu ${String(each).replace('.', ',')} ngoài khoảng có thể`,
        `${indicator.min ?? 'bất kỳ'} đến ${indicator.max ?? 'bất kỳ'}${isWhole ? ', số nguyên' : ''} ${of}`
      );
  }
  if (factor !== null && factor !== 1 && value !== null)
    report.note(`${where}: “${written ?? ''}” đổi sang ${indicator.measure}.`);
  const dueCell = dueColumn === null ? null : cellAt(sheet, label.row, dueColumn);
  const due =
    dueCell === null || dueCell.kind === 'empty'
      ? words.due
      : dueCell.kind === 'date'
        ? dueCell.text
        : dueOf(dueCell.text);
  const by = due ?? lastYearOf(context.period) ?? '2030';
  const year = Number(by.slice(0, 4));
  if (year < 2020 || year > 2045)
    return fault(`hạn ${by} ngoài nhiệm kỳ`, 'hạn từ năm 2025 đến 2030 và sau đó');
  const isTitle = label.indicator.kind === 'title';
  report.taken.push({
    table: 'targets',
    unit: unit.unit,
    indicator: label.indicator.indicator,
    period: by,
    value: isTitle ? 1 : value,
    ...(value_max === null ? {} : { value_max }),
    comparator: words.comparator,
    type: isTitle ? (/\b(?:hang|moi) nam\b/.test(keyOf(text)) ? 'B' : 'F') : words.type,
    ...(words.rule === null || isTitle ? {} : { rule: words.rule }),
    ...(words.change === null || isTitle ? {} : { change: words.change }),
    quote: cell.text,
    cell: where
  });
}
