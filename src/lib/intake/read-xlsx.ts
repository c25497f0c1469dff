import type {
  Cell as ReadCell,
  CellValue,
  Sheet as ReadSheet,
  Workbook as ReadWorkbook
} from 'hucre';
import { type Cell, EMPTY, type Sheet, type Workbook } from './sheet';
import { MAX_CELL_LETTERS, MAX_COLUMNS, MAX_ROWS, Refusal } from './refusal';
import { cleaned } from './text';

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/;

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function toCell(value: CellValue, detail: ReadCell | undefined): Cell {
  const format = detail?.style?.numFmt;
  const more = {
    ...(format === undefined ? {} : { format }),
    ...(detail?.style?.font?.strikethrough === true ? { struck: true } : {}),
    ...(detail?.formula === undefined ? {} : { formula: true })
  };
  if (value === null || value === undefined || value === '')
    return detail?.formula === undefined ? EMPTY : { kind: 'error', text: '', ...more };
  if (detail?.type === 'error' || (typeof value === 'string' && ERROR.test(value)))
    return { kind: 'error', text: String(value), ...more };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { kind: 'number', text: String(value), number: value, ...more }
      : { kind: 'error', text: String(value), ...more };
  if (typeof value === 'boolean')
    return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', ...more };
  if (value instanceof Date) {
    const day = isoDay(value);
    return day === ''
      ? { kind: 'error', text: 'ngày không hợp lệ', ...more }
      : { kind: 'date', text: day, ...more };
  }
  const text = textOf(value, detail);
  return text === '' ? EMPTY : { kind: 'text', text, ...more };
}

/** Raised letters are marks of footnotes, not part of the figure: "5" with a raised "(1)" is 5. */
function textOf(value: CellValue, detail: ReadCell | undefined): string {
  const runs = detail?.richText;
  const kept = runs
    ?.filter((run) => (run.font as { vertAlign?: string } | undefined)?.vertAlign !== 'superscript')
    .map(({ text }) => text)
    .join('');
  return cleaned(kept === undefined || kept.trim() === '' ? String(value) : kept).slice(
    0,
    MAX_CELL_LETTERS
  );
}

function mergedOf(sheet: ReadSheet): ReadonlyMap<string, readonly [number, number]> {
  const merged = new Map<string, readonly [number, number]>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    for (let row = startRow; row <= Math.min(endRow, startRow + MAX_ROWS); row += 1)
      for (let column = startCol; column <= Math.min(endCol, MAX_COLUMNS); column += 1)
        if (row !== startRow || column !== startCol)
          merged.set(`${row},${column}`, [startRow, startCol]);
  return merged;
}

function toSheet(sheet: ReadSheet): Sheet {
  const width = sheet.rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  if (sheet.rows.length > MAX_ROWS)
    throw new Refusal(
      `Trang tính “${sheet.name}” có hơn ${MAX_ROWS.toLocaleString('vi')} dòng. Tách thành nhiều tệp nhỏ hơn.`
    );
  if (width > MAX_COLUMNS)
    throw new Refusal(
      `Trang tính “${sheet.name}” có hơn ${MAX_COLUMNS} cột. Giữ lại các cột cần dùng rồi lưu thành tệp mới.`
    );
  return {
    name: cleaned(sheet.name),
    rows: sheet.rows.map((row, r) =>
      row.slice(0, width).map((value, c) => toCell(value, sheet.cells?.get(`${r},${c}`)))
    ),
    merged: mergedOf(sheet),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row)
    ),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : []))
    )
  };
}

function lastFilled(row: readonly CellValue[]): number {
  for (let at = row.length - 1; at >= 0; at -= 1)
    if (row[at] !== null && row[at] !== undefined && row[at] !== '') return at + 1;
  return 0;
}

function toWorkbook(file: string, read: ReadWorkbook): Workbook {
  const hidden = read.sheets.filter((sheet) => sheet.hidden === true || sheet.veryHidden === true);
  const shown = read.sheets.filter((sheet) => !hidden.includes(sheet));
  if (shown.length === 0)
    throw new Refusal(
      'Tệp không có trang tính nào đang hiện. Bỏ ẩn trang tính có số liệu rồi lưu lại.'
    );
  return {
    file,
    sheets: shown.map(toSheet),
    notes: hidden.map(({ name }) => `Trang tính ẩn “${cleaned(name)}” không được đọc.`)
  };
}

/** Reads a workbook of Excel or LibreOffice; call `assertSafeZip` first. @throws Refusal when it is damaged */
export async function readSpreadsheet(
  file: string,
  bytes: Uint8Array,
  format: 'xlsx' | 'ods'
): Promise<Workbook> {
  try {
    const read =
      format === 'xlsx'
        ? await (await import('hucre/xlsx')).readXlsx(bytes, { readStyles: true })
        : await (await import('hucre/ods')).readOds(bytes, { readStyles: true });
    return toWorkbook(file, read);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'Không đọc được tệp: không phải sổ làm việc Excel hợp lệ hoặc tệp bị hỏng. Mở trong Excel rồi lưu lại thành .xlsx.',
      { cause: error }
    );
  }
}
