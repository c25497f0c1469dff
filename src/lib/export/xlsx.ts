import writeExcelFile, {
  type CellObject,
  type Sheet as LibrarySheet
} from 'write-excel-file/universal';
import { repacked } from './office-package';
import { sheetNames, type CellLook, type Sheet, type SheetCell } from './sheet';
import { cleanBeginning } from '../format/clean-text';
import { WORDS } from './words';
import { finishedPart } from './xlsx-parts';

const FONT = 'Times New Roman';
const SIZE = 12;

const BORDER = { borderStyle: 'thin', borderColor: '#8795a6' } as const;

const LOOKS: Readonly<Record<CellLook, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14, wrap: true, alignVertical: 'center' },
  caps: { fontWeight: 'bold', fontSize: 13, wrap: true, alignVertical: 'center' },
  note: { fontStyle: 'italic', wrap: true, alignVertical: 'top' },
  head: {
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#e9f0f9',
    ...BORDER
  },
  group: { fontWeight: 'bold', alignVertical: 'center', ...BORDER },
  body: { wrap: true, alignVertical: 'center', ...BORDER },
  plain: { wrap: true, alignVertical: 'top' },
  warning: { fontWeight: 'bold', textColor: '#7a5a00', wrap: true }
};

function digitsOf({ kind, decimals }: SheetCell): string {
  const places = decimals === undefined ? '' : decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (kind === 'year') return '0';
  if (kind === 'percent') return decimals === undefined ? '0.0##%' : `0${places}%`;
  return decimals === undefined ? '#,##0.####' : `#,##0${places}`;
}

function numberFormat(cell: SheetCell): string {
  const { behind = '' } = cell;
  return behind === '' ? digitsOf(cell) : `${digitsOf(cell)}"${behind.replaceAll('"', '')}"`;
}

/** Percent points as the fraction a spreadsheet counts with, without the noise of binary fractions. */
const toFraction = (points: number): number => Number((points / 100).toPrecision(12));

/** Longest text a cell of Excel holds. */
const MOST_IN_CELL = 32_767;

/** How a workbook writes a character it cannot hold; a text that looks so would be read as that character. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** A text that is too long is cut where the cell ends, and says so there. */
function cellText(whole: string): string {
  const text = whole.replaceAll(ESCAPE, '_x005F_');
  if (text.length <= MOST_IN_CELL) return text;
  const note = ` … [${WORDS.cellCut.vi} / ${WORDS.cellCut.en}]`;
  return cleanBeginning(text, MOST_IN_CELL - note.length) + note;
}

/** Days before it a spreadsheet cannot count; they are written as text. */
const FIRST_DAY = '1900-03-01';

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime());
}

function typed(cell: SheetCell): Partial<CellObject> {
  const { value, kind } = cell;
  if (value === null || value === '') return {};
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { type: String, value: String(value) };
    const number = kind === 'percent' ? toFraction(value) : value;
    return { type: Number, value: number, format: numberFormat(cell) };
  }
  if (kind === 'date' && value >= FIRST_DAY && isDay(value)) {
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd/mm/yyyy' };
  }
  return { type: String, value: cellText(value) };
}

function cellOf(cell: SheetCell): CellObject {
  const { align, span, link, look, kind } = cell;
  // Words keep a little away from the line of their cell.
  const inset = kind === 'text' && (look === 'body' || look === 'group');
  return {
    ...LOOKS[look],
    ...typed(cell),
    ...(align === undefined ? (inset ? { align: 'left', indent: 1 } : {}) : { align }),
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(link === undefined ? {} : { textColor: '#10458c', textDecoration: { underline: true } })
  };
}

/** Points of a line of text at 12 pt, and of one at the size of a title. */
const LINE = 16;
const TITLE_LINE = 20;
/** Letters that stand in the width of one digit, on the safe side. */
const LETTERS = 1.08;

/** Lines a text takes in a column so many characters wide. */
function linesIn(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = word.length;
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    lines += Math.ceil(length / width) - 1;
    used += (used > 0 ? 1 : 0) + Math.min(length, width);
  }
  return lines;
}

/** Height of a row by its longest cell: a program that did not fill a row leaves it at one line. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  let at = 0;
  const heights = row.map(({ value, span = 1, look }) => {
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    at += span;
    const lines = typeof value === 'string' ? linesIn(value, Math.max(4, width * LETTERS)) : 1;
    return lines * (look === 'title' ? TITLE_LINE : LINE);
  });
  return Math.max(LINE, ...heights) + 3;
}

/** A spanning cell stands for several; the places it covers must be there, empty. */
function spread(row: readonly SheetCell[], widths: readonly number[]): (CellObject | null)[] {
  const height = heightOf(row, widths);
  return row.flatMap((cell) => [
    { ...cellOf(cell), height },
    ...Array.from({ length: (cell.span ?? 1) - 1 }, (): null => null)
  ]);
}

/**
 * A workbook of typed cells: numbers, percentages and days can be counted with. A4, office margins,
 * header row frozen and repeated in print, links to click.
 *
 * @param date ISO day; dates the file, so that the same data gives the same bytes
 */
export async function xlsxOf(sheets: readonly Sheet[], date: string): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const named = sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  const library = named.map(({ name, rows, widths, headRow, landscape }) => ({
    sheet: name,
    data: rows.map((row) => spread(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headRow,
    orientation: landscape ? 'landscape' : 'portrait',
    showGridLines: false
  }));
  const blob = await writeExcelFile(library as LibrarySheet<Blob>[], {
    fontFamily: FONT,
    fontSize: SIZE
  }).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return repacked(bytes, date, { text: (text, path) => finishedPart(text, path, named) });
}
