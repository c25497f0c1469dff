/** Text a spreadsheet would run as a formula when it is pasted; a number below zero is none. */
const FORMULA = /^(?:[=+@＝＋－＠]|-(?![\d.,]+$))./s;

/** Rows as a spreadsheet takes them from the clipboard: tab between cells, one line a row. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const flat = text.replaceAll(/[\t\r\n]+/g, ' ');
    return FORMULA.test(flat) ? `'${flat}` : flat;
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}
