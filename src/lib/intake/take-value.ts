import { appliesToOf } from '../domain/indicator';
import { parsePeriod } from '../domain/period';
import type { CatalogueIndicator, CatalogueUnit } from './catalogue';
import { answeredFigure, figureOf, type Reading, type Writing } from './figure';
import { measureOf } from './measure';
import { periodInWords, periodParts } from './period-words';
import { askUnit, type Deps, type Label, type TableContext } from './row-labels';
import { plainNumber } from './share-writing';
import { addressOf, type Cell, cellAt, type Sheet } from './sheet';
import type { Meaning } from './table-head';
import { takeWords } from './take-words';
import { targetInWords } from './target-words';
import type { Report, TakenRow } from './verdict';

/** What a column of figures is of. */
export type Value = Extract<Meaning, { role: 'value' }>;

/** Of a cell whose column says nothing of how its figures are written. */
export const NO_WRITING: Writing = { decimal: null, isPercent: false };

/** One cell of figures: taken, asked about, or named as a fault. */
export function takeValue(
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
  if (reading.kind === 'fault') {
    // A column of plans may hold commitments in words: "tăng trên 10%/năm".
    const isCommitment =
      meaning.kind === 'target' && cell.kind === 'text' && targetInWords(cell.text) !== null;
    if (!isCommitment) return fault(reading.why, reading.expected);
    const none = { due: null, from: null, comparator: null };
    return takeWords(
      sheet,
      { ...label, indicator, unit },
      column,
      none,
      { ...context, period },
      deps
    );
  }
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
  const { value, value_max, numerator, denominator } = reading.figure;
  const comparator =
    reading.figure.comparator === '='
      ? (label.comparator ?? reading.figure.comparator)
      : reading.figure.comparator;
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
  if (numerator === null || denominator === null || denominator === 0) return row;
  return { ...row, numerator, denominator };
}

/** A row that has counts and no rate: the rate follows. */
export function takeParts(
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
  if (numerator === null || denominator === null || denominator === 0 || indicator.measure !== '%')
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
