import { parsePeriod } from '../domain/period';
import { appliesToOf } from '../domain/indicator';
import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import { answeredFigure, figureOf, type Reading, type Writing, writingOf } from './figure';
import type { IndicatorFinder } from './match-indicator';
import type { UnitFinder } from './match-unit';
import { measureOf } from './measure';
import { periodInWords } from './period-words';
import { addressOf, type Cell, cellAt, seenAt, type Sheet } from './sheet';
import type { Head, Meaning } from './table-head';
import { dueOf, targetInWords } from './target-words';
import { keyOf } from './text';
import type { Report, TakenRow } from './verdict';

type Value = Extract<Meaning, { role: 'value' }>;

/** What the table inherits from its title, sheet, file and the officer's answers. */
export interface TableContext {
  readonly unit: CatalogueUnit | null;
  readonly period: string | null;
  readonly indicator: CatalogueIndicator | null;
  /** First day after which no figure can be: the reader's day, `2026-11-30`. */
  readonly today: string;
  /** Only former units may stand here ("Đơn vị cũ"). */
  readonly formersOnly: boolean;
}

interface Deps {
  readonly indicators: IndicatorFinder;
  readonly units: UnitFinder;
  readonly report: Report;
}

const TOTAL =
  /^(?:tong|cong|tong cong|tong so|cong chung|toan (?:xa|phuong|thanh pho|tinh|dia ban|huyen|dac khu)|chung toan (?:xa|phuong|dia ban))$/;
const FOOT =
  /^(?:ghi chu|nguon|nguoi lap|lap bieu|t\s?m|kt chu tich|chu tich|noi nhan|thu truong|ke toan|ngay .* thang|luu y|chu thich)\b/;
const GROUP = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)]?$/u;
const EXAMPLE = /^(?:ví dụ|vd)\b/iu;

const known = <T>(value: T | null): value is T => value !== null;

/** Reads the rows of one table below its head, up to `end`, and writes what it finds into the report. */
export function takeTable(
  sheet: Sheet,
  head: Head,
  end: number,
  context: TableContext,
  deps: Deps
): void {
  const columnsOf = (role: Meaning['role']): number[] =>
    head.columns.flatMap((meaning, column) => (meaning.role === role ? [column] : []));
  const first = (role: Meaning['role']): number | null => columnsOf(role)[0] ?? null;
  const at = {
    indicator: first('indicator'),
    unit: first('unit'),
    measure: first('measure'),
    period: first('period'),
    part: first('part'),
    words: first('words'),
    note: first('note'),
    numerator: first('numerator'),
    denominator: first('denominator'),
    due: first('due'),
    standing: first('standing')
  };
  const labels = resolveLabels(sheet, head, end, at, context, deps);
  const values = head.columns.flatMap((meaning, column) =>
    meaning.role === 'value' ? [{ column, meaning }] : []
  );
  const writings = new Map(
    values.map(({ column }) => [
      column,
      writingOfColumn(sheet, column, labels, values.find((v) => v.column === column)?.meaning)
    ])
  );
  for (const label of labels) {
    for (const { column, meaning } of values)
      takeValue(sheet, label, column, meaning, writings.get(column) ?? NO_WRITING, context, deps);
    if (at.words !== null) takeWords(sheet, label, at.words, at.due, context, deps);
    if (values.length === 0 && at.numerator !== null)
      takeParts(sheet, label, at.numerator, at.denominator, deps);
  }
}

const NO_WRITING: Writing = { decimal: null, isPercent: false };

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
}

interface Columns {
  readonly indicator: number | null;
  readonly unit: number | null;
  readonly measure: number | null;
  readonly period: number | null;
  readonly part: number | null;
  readonly standing: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly words: number | null;
}

function rowTexts(sheet: Sheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map((cell) => cell.text.trim()).filter((text) => text !== '');
}

/** Rows that carry figures, each with what it is of; groups, totals, footnotes and empty rows are left out. */
function resolveLabels(
  sheet: Sheet,
  head: Head,
  end: number,
  at: Columns,
  context: TableContext,
  deps: Deps
): readonly Label[] {
  const { indicators, units, report } = deps;
  const labels: Label[] = [];
  const hasFigures = (row: number): boolean =>
    head.columns.some(
      (meaning, column) =>
        ['value', 'words', 'numerator', 'denominator'].includes(meaning.role) &&
        cellAt(sheet, row, column).kind !== 'empty'
    );
  for (let row = head.last + 1; row < end; row += 1) {
    const texts = rowTexts(sheet, row);
    if (texts.length === 0) continue;
    if (FOOT.test(keyOf(texts[0] ?? '')) && texts.length <= 3) continue;
    if (texts.some((text) => EXAMPLE.test(text))) {
      if (hasFigures(row))
        report.faults.push({
          sheet: sheet.name,
          cell: addressOf(row, 0),
          seen: texts.join(' · ').slice(0, 80),
          why: 'dòng ví dụ của mẫu còn để lại',
          expected: 'xóa dòng ví dụ, hoặc thay bằng số của đơn vị'
        });
      continue;
    }
    if (!hasFigures(row)) continue;
    if (sheet.hiddenRows.has(row))
      report.note(`Dòng ẩn ${row + 1} của trang “${sheet.name}” vẫn được đọc.`);
    const measure = at.measure === null ? null : seenAt(sheet, row, at.measure).text.trim() || null;
    const labelText = at.indicator === null ? '' : seenAt(sheet, row, at.indicator).text.trim();
    let unit = context.unit;
    if (at.unit !== null) {
      const text = seenAt(sheet, row, at.unit).text.trim();
      if (text === '' || TOTAL.test(keyOf(text))) {
        if (!/^toan (?:xa|phuong|dac khu|dia ban)/.test(keyOf(text))) continue;
      } else {
        const match = units.find(text, context.unit?.unit ?? null);
        const cell = `${sheet.name}!${addressOf(row, at.unit)}`;
        if (match.kind === 'some') {
          const answer = report.ask(
            {
              kind: 'unit',
              cell,
              text: `“${text}” là đơn vị nào?`,
              choices: match.items.map((item) => item.unit)
            },
            text
          );
          unit = answer === null ? null : units.byId(answer);
          if (unit === null) continue;
        } else if (match.kind === 'none') {
          if (GROUP.test(text)) continue;
          report.faults.push({
            sheet: sheet.name,
            cell: addressOf(row, at.unit),
            seen: text.slice(0, 80),
            why: 'không nhận ra đơn vị',
            expected:
              'tên xã, phường, đặc khu của thành phố; đơn vị cũ thêm “(cũ)” và huyện, quận cũ'
          });
          continue;
        } else unit = match.item;
      }
    }
    let indicator = context.indicator;
    let part: Label['part'] = 'value';
    const isByColumn = head.columns.some(
      (meaning) => meaning.role === 'value' && meaning.indicator !== null
    );
    if (at.part !== null) {
      const key = keyOf(seenAt(sheet, row, at.part).text);
      part = /^(?:tu so|tu)$/.test(key)
        ? 'numerator'
        : /^(?:mau so|mau)$/.test(key)
          ? 'denominator'
          : 'value';
    }
    if (at.indicator !== null) {
      if (labelText === '' || GROUP.test(labelText)) continue;
      if (TOTAL.test(keyOf(labelText))) continue;
      const found = indicators.find(labelText, part === 'value' ? measure : null);
      const cell = `${sheet.name}!${addressOf(row, at.indicator)}`;
      if (found.kind === 'one') indicator = found.item;
      else {
        const named = `“${labelText.slice(0, 120)}”${measure === null ? '' : ` (${measure})`}`;
        const answer = report.ask(
          {
            kind: 'indicator',
            cell,
            text:
              found.kind === 'some'
                ? `${named} là chỉ tiêu nào?`
                : `Không nhận ra chỉ tiêu ${named}. Đây là chỉ tiêu nào, hay là chỉ tiêu mới?`,
            choices: found.kind === 'some' ? found.items.map((item) => item.indicator) : []
          },
          `${labelText} ${measure ?? ''}`
        );
        indicator = answer === null ? null : indicators.byId(answer);
        if (indicator === null) continue;
      }
    } else if (indicator === null && !isByColumn) {
      continue;
    }
    let period = context.period;
    if (at.period !== null) {
      const cell = seenAt(sheet, row, at.period);
      const text = cell.kind === 'date' ? cell.text.slice(0, 7) : cell.text;
      period = periodInWords(text, context.period);
      if (period === null) {
        report.faults.push({
          sheet: sheet.name,
          cell: addressOf(row, at.period),
          seen: text.slice(0, 80),
          why: 'không đọc được kỳ',
          expected: 'năm (2026), quý (Q3/2026), tháng (9/2026) hoặc “6 tháng đầu năm 2026”'
        });
        continue;
      }
    }
    const standing =
      at.standing === null
        ? null
        : /uoc|du kien/.test(keyOf(seenAt(sheet, row, at.standing).text))
          ? 'estimate'
          : 'final';
    labels.push({
      row,
      indicator,
      measure,
      unit,
      period,
      standing,
      part,
      numeratorColumn: at.numerator,
      denominatorColumn: at.denominator
    });
  }
  return labels;
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

/** The period of the contract for an indicator; null where the contract has none for it. */
function contractPeriod(period: string, indicator: CatalogueIndicator): string | null {
  if (!period.endsWith('-9M')) return period;
  const isRunning = indicator.frequency === 'month' || /lũy kế/iu.test(indicator.numerator ?? '');
  return isRunning ? `${period.slice(0, 4)}-09` : null;
}

function takeValue(
  sheet: Sheet,
  label: Label,
  column: number,
  meaning: Value,
  writing: Writing,
  context: TableContext,
  deps: Deps
): void {
  const { report } = deps;
  const cell = cellAt(sheet, label.row, column);
  if (cell.kind === 'empty') return;
  const indicator = meaning.indicator ?? label.indicator;
  if (indicator === null) return;
  let unit = meaning.unit ?? label.unit;
  const address = addressOf(label.row, column);
  const where = `${sheet.name}!${address}`;
  const fault = (why: string, expected: string): void => {
    report.faults.push({
      sheet: sheet.name,
      cell: address,
      seen: cell.text.slice(0, 80),
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
  if (cell.struck === true) {
    const answer = report.ask({
      kind: 'struck',
      cell: where,
      text: `Ô ${address} ghi “${cell.text}” nhưng bị gạch ngang. Có dùng số này không?`,
      choices: ['dùng', 'bỏ']
    });
    if (answer !== 'dùng') return;
  }
  const period = contractPeriod(named, indicator);
  if (period === null) return fault('số của 9 tháng', 'kỳ là năm, 6 tháng, quý hoặc tháng');
  const written = meaning.measure ?? label.measure;
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
  let reading: Reading = figureOf(cell, wanted, factor, writing);
  if (reading.kind === 'question') {
    const answer = report.ask(
      { kind: reading.about, cell: where, text: reading.text, choices: reading.choices },
      reading.about === 'decimal' || reading.about === 'fraction'
        ? `${sheet.name} ${column}`
        : where
    );
    if (answer === null) return;
    reading = answeredFigure(cell, wanted, factor, writing, reading, answer);
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
    value,
    ...(value_max === null ? {} : { value_max }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    comparator,
    ...(meaning.kind === 'target' ? planOf(indicator, value_max, parsed.year) : { standing }),
    cell: where
  };
  report.taken.push(withPartsOfRow(sheet, label, row, indicator));
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
  indicator: CatalogueIndicator
): TakenRow {
  if (
    label.numeratorColumn === null ||
    label.denominatorColumn === null ||
    indicator.measure !== '%'
  )
    return row;
  const numerator = wholeIn(cellAt(sheet, label.row, label.numeratorColumn));
  const denominator = wholeIn(cellAt(sheet, label.row, label.denominatorColumn));
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
        : cell.text;
  const words = targetInWords(text);
  if (words === null || cell.kind === 'error') {
    report.faults.push({
      sheet: sheet.name,
      cell: address,
      seen: cell.text.slice(0, 80),
      why: 'không đọc được mục tiêu',
      expected:
        'ví dụ “đạt 100% vào năm 2030”, “giữ từ 96% trở lên hằng năm”, “tăng bình quân 11% mỗi năm”'
    });
    return;
  }
  const dueCell = dueColumn === null ? null : cellAt(sheet, label.row, dueColumn);
  const due =
    dueCell === null || dueCell.kind === 'empty'
      ? words.due
      : dueCell.kind === 'date'
        ? dueCell.text
        : dueOf(dueCell.text);
  const isTitle = label.indicator.kind === 'title';
  report.taken.push({
    table: 'targets',
    unit: unit.unit,
    indicator: label.indicator.indicator,
    period: due ?? context.period ?? '2030',
    value: isTitle ? null : words.value,
    ...(words.value_max === null ? {} : { value_max: words.value_max }),
    comparator: words.comparator,
    type: isTitle ? 'F' : words.type,
    ...(words.rule === null || isTitle ? {} : { rule: words.rule }),
    ...(words.change === null || isTitle ? {} : { change: words.change }),
    quote: cell.text,
    cell: where
  });
}
