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

/** Reads CSV or TSV, a file or what was pasted. @throws Refusal where a quote is never closed, or it is too large */
export function readDelimitedText(
  file: string,
  whole: string,
  notes: readonly string[] = []
): Workbook {
  const named = SEPARATOR.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: ['\t', ';', ',', '|'],
    skipEmptyLines: false,
    // One more than may be taken: the rest is not even split.
    preview: MAX_ROWS + 1
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined)
    throw new Refusal(
      `Dòng ${(open.row ?? 0) + 1} có dấu ngoặc kép mở mà không đóng, nên các dòng sau không tách được. Sửa dòng ấy, hoặc lưu lại thành .xlsx.`
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
