import { COMPARATORS } from '../domain/observation';
import { parsePeriod } from '../domain/period';
import { TARGET_RULES, TARGET_TYPES } from '../domain/target';
import { figureOf } from './figure';
import type { IndicatorFinder } from './match-indicator';
import type { UnitFinder } from './match-unit';
import { addressOf, type Cell, cellAt, type Sheet } from './sheet';
import { dueOf } from './target-words';
import type { Report, TakenRow } from './verdict';

type ContractTable = 'observations' | 'targets';

const COLUMNS: Readonly<Record<ContractTable, readonly string[]>> = {
  observations: ['unit', 'indicator', 'period', 'value'],
  targets: ['unit', 'indicator', 'type', 'comparator', 'due']
};

/** Which table of the contract a sheet is, by the names of its columns; null where it is none. */
function tableIn(sheet: Sheet): ContractTable | null {
  const heads = new Set((sheet.rows[0] ?? []).map(({ text }) => text.trim()));
  const named = (['targets', 'observations'] as const).find((table) =>
    COLUMNS[table].every((name) => heads.has(name))
  );
  return named ?? null;
}

/** Reads the cells of one row by the names of their columns. */
class ContractRow {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly columns: ReadonlyMap<string, number>,
    readonly report: Report
  ) {}

  cell(name: string): Cell | null {
    const column = this.columns.get(name);
    const cell = column === undefined ? null : cellAt(this.sheet, this.row, column);
    return cell === null || cell.kind === 'empty' ? null : cell;
  }

  text(name: string): string | null {
    return this.cell(name)?.text.trim() ?? null;
  }

  /** Null for an empty cell; undefined for one that holds no number, which is told. */
  number(name: string): number | null | undefined {
    const cell = this.cell(name);
    if (cell === null) return null;
    const number = cell.number ?? (/^-?\d/.test(cell.text) ? Number(cell.text) : Number.NaN);
    if (Number.isFinite(number)) return number;
    return this.fault(name, 'không phải số', 'một số, phần thập phân sau dấu chấm');
  }

  fault(name: string, why: string, expected: string): undefined {
    this.report.faults.push({
      sheet: this.sheet.name,
      cell: addressOf(this.row, this.columns.get(name) ?? 0),
      seen: (this.text(name) ?? '').slice(0, 80),
      why,
      expected
    });
  }
}

/** What every row of the contract says: of whom, of what, with which bound; undefined where that is wrong, and told. */
function subjectOf(
  row: ContractRow,
  indicators: IndicatorFinder,
  units: UnitFinder
):
  | (Pick<
      TakenRow,
      'unit' | 'indicator' | 'value' | 'value_max' | 'comparator' | 'cell' | 'quote'
    > & {
      readonly numerator: number | null;
      readonly denominator: number | null;
    })
  | undefined {
  const unit = units.byId(row.text('unit') ?? '');
  if (unit === null) return row.fault('unit', 'không có đơn vị mã này', 'mã như moi-11086');
  const indicator = indicators.byId(row.text('indicator') ?? '');
  if (indicator === null)
    return row.fault('indicator', 'không có chỉ tiêu mã này', 'mã trong danh mục chỉ tiêu');
  const sign = row.text('comparator') ?? '=';
  const comparator = COMPARATORS.find((known) => known === sign);
  if (comparator === undefined)
    return row.fault('comparator', 'dấu không rõ', COMPARATORS.join(' '));
  const [value, most] = [row.number('value'), row.number('value_max')];
  const [numerator, denominator] = [row.number('numerator'), row.number('denominator')];
  if (value === undefined || most === undefined) return undefined;
  if (numerator === undefined || denominator === undefined) return undefined;
  for (const [name, number] of [
    ['value', value],
    ['value_max', most]
  ] as const) {
    if (number === null || (indicator.kind === 'title' && name === 'value_max')) continue;
    const cell: Cell = { kind: 'number', text: String(number), number };
    const reading = figureOf(cell, indicator, 1, { decimal: null, isPercent: true });
    if (reading.kind === 'fault') return row.fault(name, reading.why, reading.expected);
  }
  const quote = row.text('quote');
  return {
    unit: unit.unit,
    indicator: indicator.indicator,
    value,
    ...(most === null ? {} : { value_max: most }),
    comparator,
    numerator,
    denominator,
    ...(quote === null ? {} : { quote }),
    cell: `${row.sheet.name}!${addressOf(row.row, row.columns.get('indicator') ?? 0)}`
  };
}

function takeFigure(row: ContractRow, indicators: IndicatorFinder, units: UnitFinder): void {
  if (row.text('provenance') === 'sample') {
    row.report.note(`Trang “${row.sheet.name}”: dòng số mẫu (sample) không nhận.`);
    return;
  }
  const subject = subjectOf(row, indicators, units);
  if (subject === undefined) return;
  const period = row.text('period') ?? '';
  if (parsePeriod(period) === null)
    return row.fault('period', 'không đọc được kỳ', '2025, 2025-H1, 2025-Q3, 2025-09, 2020/2025');
  const { numerator, denominator, ...said } = subject;
  if (said.value === null) return;
  const asOf = row.text('as_of');
  const note = row.text('note');
  row.report.taken.push({
    ...said,
    table: 'observations',
    period,
    ...(asOf === null ? {} : { as_of: asOf }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    standing: row.text('standing') === 'estimate' ? 'estimate' : 'final',
    ...(note === null ? {} : { note })
  });
}

function takeTarget(row: ContractRow, indicators: IndicatorFinder, units: UnitFinder): void {
  const subject = subjectOf(row, indicators, units);
  if (subject === undefined) return;
  const [typed, ruled] = [row.text('type'), row.text('rule')];
  const type = TARGET_TYPES.find((known) => known === typed);
  if (type === undefined)
    return row.fault('type', 'loại mục tiêu không rõ', TARGET_TYPES.join(' '));
  const rule = TARGET_RULES.find((known) => known === ruled);
  if (ruled !== null && rule === undefined)
    return row.fault('rule', 'quy tắc không rõ', TARGET_RULES.join(', '));
  const due = row.text('due') ?? '';
  if (due === '' ? type !== 'F' : dueOf(due.split('-').reverse().join('/')) === null)
    return row.fault('due', 'thiếu hạn', 'năm (2030) hoặc ngày (2030-12-31)');
  const change = row.number('change');
  if (change === undefined) return;
  const { numerator: _n, denominator: _d, ...said } = subject;
  const from = row.text('from');
  row.report.taken.push({
    ...said,
    table: 'targets',
    period: due,
    type,
    ...(rule === undefined ? {} : { rule }),
    ...(change === null ? {} : { change }),
    ...(from === null ? {} : { from })
  });
}

/**
 * Takes the rows of a sheet that has the contract's own columns, as the site hands tables out. False where the sheet
 * is none.
 */
export function takeContract(
  sheet: Sheet,
  {
    indicators,
    units,
    report
  }: { readonly indicators: IndicatorFinder; readonly units: UnitFinder; readonly report: Report }
): boolean {
  const table = tableIn(sheet);
  if (table === null) return false;
  const columns = new Map((sheet.rows[0] ?? []).map(({ text }, at) => [text.trim(), at]));
  const take = table === 'observations' ? takeFigure : takeTarget;
  for (let row = 1; row < sheet.rows.length; row += 1)
    if (sheet.rows[row]?.some(({ kind }) => kind !== 'empty') === true)
      take(new ContractRow(sheet, row, columns, report), indicators, units);
  return true;
}
