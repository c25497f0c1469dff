export type CsvCell = string | number | boolean | null;

/** A byte order mark: without it Excel reads Vietnamese as another code page. */
const MARK = '\uFEFF';
/** Text a spreadsheet would run as a formula, in wide letters too; a lone operator (a comparator) is harmless. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠].+/s;

function toField(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180): comma, CRLF, quotes where needed, UTF-8 with mark. Numbers have a point and
 * no grouping; null is an empty field. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function formatCsv(names: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return MARK + [names, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}
