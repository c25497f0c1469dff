/** A delimited text, taken apart. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The decimal mark the delimiter tells: a comma between cells leaves the point; else not known. */
  readonly decimal: '.' | undefined;
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that stands most often in the first line; Excel writes ";" where the comma is decimal. */
function delimiterOf(first: string): string {
  return DELIMITERS.reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best
  );
}

/** Cells of every line; quoted cells may hold delimiters, line ends and doubled quotes. */
function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Reads CSV as this site writes it or as Excel saves it; composed letters (NFC). */
export function readSheet(text: string): Sheet {
  const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
  const delimiter = delimiterOf(clean.split('\n', 1)[0] ?? '');
  const [header = [], ...rows] = cellsOf(clean, delimiter);
  return {
    header: header.map((name) => name.trim()),
    rows,
    decimal: delimiter === ',' ? '.' : undefined
  };
}
