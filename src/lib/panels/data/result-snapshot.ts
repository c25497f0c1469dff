import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { type SqlResult, tablesNamedIn } from '$lib/data/sql';
import { cleanText } from '$lib/format/clean-text';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import type { Locale } from '$lib/domain/text';
import type { TableCell } from '$lib/panels/table-cell';
import { writtenCell } from './written-cell';

type Row = SqlResult['rows'][number];
type Value = Row[number];

/** Names as the statement gives them; of columns named alike, which a kept table may not have, the later are counted. */
function namesOf({ columns }: SqlResult): readonly string[] {
  const taken = new Set<string>();
  const written = columns.map(({ name }) => cleanText(name));
  const given = new Set(written);
  return written.map((name) => {
    let own = name;
    for (let count = 2; taken.has(own) || (own !== name && given.has(own)); count++)
      own = `${name} (${count})`;
    taken.add(own);
    return own;
  });
}

/** A column is typed as numbers in files where every value is one; what no number can be is text as it came. */
function kindOf({ columns, rows }: SqlResult, at: number): 'number' | 'text' {
  const isNumber = columns[at]?.isNumber === true;
  const fits = (cell: Value | undefined): boolean =>
    cell === null || (typeof cell === 'number' && Number.isFinite(cell));
  return isNumber && rows.every((row) => fits(row[at])) ? 'number' : 'text';
}

const toCell = (value: Value | undefined, kind: 'number' | 'text'): string | number | null => {
  if (value === undefined || value === null) return null;
  return kind === 'number' && typeof value === 'number' ? value : cleanText(String(value));
};

/** More columns than a person reads are downloaded, not drawn. */
export const SHOWN_COLUMNS = 50;

/** The columns of an answer: files have every one of them, the page the first. */
export function resultColumns(result: SqlResult, locale: Locale): readonly ShownColumn<Row>[] {
  const names = namesOf(result);
  return result.columns.map((column, at): ShownColumn<Row> => {
    const kind = kindOf(result, at);
    const textOf = (row: Row): string =>
      writtenCell(row[at] ?? null, column, locale)?.text ?? m.data_missing();
    const drawn = (row: Row): TableCell => {
      const cell = writtenCell(row[at] ?? null, column, locale);
      if (cell === null) return { text: m.data_missing(), isAbsent: true };
      return { text: cell.text, hasLines: cell.hasLines };
    };
    return {
      key: `column-${at}`,
      name: names[at] ?? column.name,
      head: cleanText(column.name),
      isNameFixed: true,
      kind,
      ...(column.isNumber && { align: 'end' as const }),
      value: (row) => toCell(row[at], kind),
      shown: textOf,
      ...(at < SHOWN_COLUMNS && { cell: drawn })
    };
  });
}

/** The answer to the reader's own question, with the question. */
export function resultSnapshot(
  place: SnapshotPlace,
  result: SqlResult,
  sql: string
): FrozenSnapshot {
  const { locale } = place;
  const count = formatNumber(result.rows.length, locale);
  const sample = tablesNamedIn(sql).some((name) => name.startsWith('sample_'));
  const question = cleanText(sql).replaceAll(/\s+/g, ' ').trim();
  const short = question.length > 160 ? `${question.slice(0, 159)}…` : question;
  return tableSnapshot<Row>(place, {
    title: pick(locale, `Kết quả truy vấn: ${count} dòng`, `Answer to a question: ${count} rows`),
    subtitle: short,
    columns: resultColumns(result, locale),
    rows: result.rows,
    sourceLines: [
      pick(
        locale,
        `bảng ${tablesNamedIn(sql).join(', ')} ở trang Dữ liệu`,
        `tables ${tablesNamedIn(sql).join(', ')} of the page Data`
      )
    ],
    sample,
    notes: question.slice(0, 5000),
    sheetName: pick(locale, 'Kết quả', 'Answer'),
    fileParts: ['thước đo', pick(locale, 'kết quả truy vấn', 'answer')]
  });
}
