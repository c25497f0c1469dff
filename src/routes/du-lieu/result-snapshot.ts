import { pick } from '$lib/components/export/finding-words';
import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import type { ShownColumn } from '$lib/components/export/shown-table';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import { tableSnapshot } from '$lib/components/export/table-snapshot';
import { type SqlResult, tablesNamedIn } from '$lib/data/sql';
import { formatNumber } from '$lib/format/number';

type Row = SqlResult['rows'][number];
type Value = Row[number];

/** Two columns may have the same name in an answer; in a table that is kept they may not. */
function namesOf({ columns }: SqlResult): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A column of numbers holds numbers only; everything else is text as it came. */
const toCell = (value: Value | undefined, isNumber: boolean): string | number | null => {
  if (value === undefined || value === null) return null;
  if (isNumber) return typeof value === 'number' ? value : null;
  return String(value);
};

/** The answer to the reader's own question, with the question. */
export function resultSnapshot(
  place: SnapshotPlace,
  result: SqlResult,
  sql: string
): FrozenSnapshot {
  const { locale } = place;
  const count = formatNumber(result.rows.length, locale);
  const sample = tablesNamedIn(sql).some((name) => name.startsWith('sample_'));
  const columns = namesOf(result).map((name, at): ShownColumn<Row> => ({
    name,
    kind: result.columns[at]?.isNumber === true ? 'number' : 'text',
    value: (row) => toCell(row[at], result.columns[at]?.isNumber === true)
  }));
  const question = sql.replaceAll(/\s+/g, ' ').trim();
  const short = question.length > 160 ? `${question.slice(0, 159)}…` : question;
  return tableSnapshot<Row>(place, {
    title: pick(locale, `Kết quả truy vấn: ${count} dòng`, `Answer to a question: ${count} rows`),
    subtitle: short,
    columns,
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
