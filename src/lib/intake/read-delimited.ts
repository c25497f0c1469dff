import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { MAX_CELL_LETTERS, MAX_COLUMNS, MAX_ROWS, Refusal } from './refusal';
import { type Cell, EMPTY, type Workbook } from './sheet';
import { cleaned } from './text';

/** The same texts stand in thousands of rows: each is cleaned once. */
function cellMaker(): (text: string) => Cell {
  const made = new Map<string, Cell>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    // An apostrophe that keeps a spreadsheet from running a text is none of the text.
    const kept = cleaned(text)
      .replace(/^'(?=[=+\-@])/, '')
      .slice(0, MAX_CELL_LETTERS);
    const cell: Cell = kept === '' ? EMPTY : { kind: 'text', text: kept };
    made.set(text, cell);
    return cell;
  };
}

/** "sep=;" in the first line is Excel's own way to name the separator. */
const SEPARATOR = /^sep=(.)\r?\n?/i;

/** In the order that decides between equals: a comma stands in numbers and words, a tab hardly ever. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Rows that tell the delimiter. */
const TELLING_ROWS = 200;

/**
 * What splits most rows into the same number of cells. A title above, empty lines and figures with a decimal comma
 * split into another number, or not at all.
 */
function delimiterOf(text: string): string {
  const alikeBy = (delimiter: string): number => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      skipEmptyLines: 'greedy',
      preview: TELLING_ROWS
    });
    const counts = new Map<number, number>();
    for (const { length } of data)
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  };
  return DELIMITERS.map((delimiter) => ({ delimiter, alike: alikeBy(delimiter) })).reduce(
    (best, each) => (each.alike > best.alike ? each : best)
  ).delimiter;
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;
const YEAR = /^(?:19|20)\d\d$/;
const WHOLE = /^[+-]?\d+$/;
const DECIMALS = /^\d{1,4}%?$/;

const filledWidth = (row: readonly string[]): number =>
  row.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * The first row, from 0, with more cells than any row of names has, two of them the halves of a figure whose
 * decimal comma took it apart: "1,5" became "1" and "5". Null where there is none.
 */
function rowTakenApart(rows: readonly (readonly string[])[]): number | null {
  const isFigure = (cell: string): boolean => NUMBER.test(cell.trim()) && !YEAR.test(cell.trim());
  const heads = rows.filter((row) => filledWidth(row) > 1 && !row.some(isFigure));
  const most = Math.max(0, ...heads.map(filledWidth));
  if (most === 0) return null;
  const at = rows.findIndex(
    (row) =>
      filledWidth(row) > most &&
      row.some(
        (cell, place) => WHOLE.test(cell.trim()) && DECIMALS.test(row[place + 1]?.trim() ?? '')
      )
  );
  return at < 0 ? null : at;
}

/** Reads CSV or TSV, a file or what was pasted. @throws Refusal where a quote is never closed, or it is too large */
export function readDelimitedText(
  file: string,
  whole: string,
  notes: readonly string[] = []
): Workbook {
  const named = SEPARATOR.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    // One more than may be taken: the rest is not even split.
    preview: MAX_ROWS + 1
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined)
    throw new Refusal(
      `Dòng ${(open.row ?? 0) + 1} có dấu ngoặc kép mở mà không đóng, nên các dòng sau không tách được. Sửa dòng ấy, hoặc lưu lại thành .xlsx.`
    );
  const apart = delimiter === ',' ? rowTakenApart(data) : null;
  if (apart !== null)
    throw new Refusal(
      `Dòng ${apart + 1} có nhiều ô hơn dòng tên cột: dấu phẩy vừa ngăn ô vừa nằm trong số (1,5). Lưu tệp với dấu chấm phẩy giữa các ô, hoặc lưu lại thành .xlsx.`
    );
  if (data.length > MAX_ROWS)
    throw new Refusal(
      `Tệp có hơn ${MAX_ROWS.toLocaleString('vi')} dòng. Tách thành nhiều tệp nhỏ hơn.`
    );
  if (data.some((row) => row.length > MAX_COLUMNS))
    throw new Refusal(`Tệp có hơn ${MAX_COLUMNS} cột. Giữ lại các cột cần dùng.`);
  if (data.every((row) => row.every((cell) => cell.trim() === '')))
    throw new Refusal('Tệp trống: không có ô nào ghi nội dung.');
  const toCell = cellMaker();
  return {
    file,
    sheets: [
      {
        name: file.replace(/\.[^.]+$/, ''),
        rows: data.map((row) => row.map((text) => toCell(text))),
        merged: new Map(),
        hiddenRows: new Set(),
        hiddenColumns: new Set()
      }
    ],
    notes
  };
}

/** A text file: is it a table at all? @throws Refusal for one that holds bytes no text has */
export function readDelimited(file: string, bytes: Uint8Array): Workbook {
  const { text, note } = decodeText(bytes);
  const odd = (text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g) ?? []).length;
  if (odd > 20)
    throw new Refusal('Không nhận ra loại tệp. Cần Excel (.xlsx), ODS, CSV hoặc dán từ Excel.');
  return readDelimitedText(file, text, note === null ? [] : [note]);
}
