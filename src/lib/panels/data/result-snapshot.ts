import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { type SqlResult, tablesNamedIn } from '$lib/data/sql';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { writtenCell } from './written-cell';

type Row = SqlResult['rows'][number];
type Value = Row[number];

/** Names as the statement gives them; of columns named alike, which a kept table may not have, the later are counted. */
function namesOf({ columns }: SqlResult): readonly string[] {
  const taken = new Set<string>();
  const given = new Set(columns.map(({ name }) => name));
  return columns.map(({ name }) => {
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
  return kind === 'number' && typeof value === 'number' ? value : String(value);
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
  const names = namesOf(result);
  const columns = result.columns.map((column, at): ShownColumn<Row> => {
    const kind = kindOf(result, at);
    return {
      name: names[at] ?? column.name,
      isNameFixed: true,
      kind,
      value: (row) => toCell(row[at], kind),
      shown: (row) => writtenCell(row[at] ?? null, column, locale)?.text ?? m.data_missing()
    };
  });
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
