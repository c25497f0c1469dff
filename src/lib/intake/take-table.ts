import { writingOf, type Writing } from './figure';
import type { IndicatorFinder } from './match-indicator';
import {
  type Columns,
  type Deps,
  type Label,
  resolveLabels,
  ROWS_A_STEP,
  type TableContext
} from './row-labels';
import { middleShare, plainNumber, shareWriting } from './share-writing';
import { addressOf, cellAt, columnName, EMPTY, type Sheet } from './sheet';
import { unreadColumns } from './table-columns';
import type { Head, Meaning } from './table-head';
import { NO_WRITING, takeParts, takeValue, type Value } from './take-value';
import { takeWords } from './take-words';
import type { Report } from './verdict';

/**
 * Reads the rows of one table below its head, up to `end`, and writes what it finds into the report. Gives way every
 * some rows, with how many were gone through since.
 */
export function* takeTable(
  sheet: Sheet,
  head: Head,
  end: number,
  context: TableContext,
  deps: Deps
): Generator<number, void, undefined> {
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
    standing: first('standing'),
    comparator: first('comparator'),
    from: first('from'),
    note: first('note')
  };
  noteColumns(sheet, head, end, deps.report);
  const labels = yield* resolveLabels(sheet, head, end, at, context, deps);
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
  for (const [index, label] of labels.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield ROWS_A_STEP;
    const faults = deps.report.faults.length;
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
              writing,
              meaning.indicator === null && label.indicator !== null
                ? (deps.levels.get(label.indicator.indicator) ?? null)
                : null
            )
          : writing,
        counts.get(column) ?? null,
        context,
        deps
      );
    }
    if (at.words !== null) takeWords(sheet, label, at.words, at, context, deps);
    if (values.length === 0 && at.numerator !== null)
      takeParts(sheet, label, at.numerator, at.denominator, deps);
    if (label.unit !== null) deps.report.place(faults, label.unit.unit);
  }
}

/** How figures of a column are written shows within its first rows. */
const SAMPLED_ROWS = 500;

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
