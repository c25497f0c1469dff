import { MAX_CELL_LETTERS, MAX_COLUMNS, MAX_INFLATED_BYTES, MAX_ROWS, Refusal } from './refusal';
import { type Cell, EMPTY, type Workbook } from './sheet';
import { cleaned } from './text';

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number' || typeof value === 'bigint') {
    const number = Number(value);
    return Number.isFinite(number)
      ? { kind: 'number', text: String(number), number }
      : { kind: 'error', text: String(value) };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { kind: 'error', text: 'ngày không hợp lệ' }
      : { kind: 'date', text: value.toISOString().slice(0, 10) };
  const text = typeof value === 'string' ? cleaned(value).slice(0, MAX_CELL_LETTERS) : '';
  return text === '' ? EMPTY : { kind: 'text', text };
}

/** Reads a Parquet file as a sheet: names of columns in its first row. @throws Refusal where it cannot be read */
export async function readParquet(file: string, bytes: Uint8Array): Promise<Workbook> {
  const { openOtherParquet } = await import('../data/parquet-file');
  try {
    const { names, rows: count, bytes: size, read } = openOtherParquet(bytes);
    if (size > MAX_INFLATED_BYTES || count > MAX_ROWS)
      throw new Refusal(
        `Tệp Parquet quá lớn: hơn ${MAX_ROWS.toLocaleString('vi')} dòng. Tách thành nhiều tệp nhỏ hơn.`
      );
    if (names.length > MAX_COLUMNS)
      throw new Refusal(`Tệp Parquet có hơn ${MAX_COLUMNS} cột. Giữ lại các cột cần dùng.`);
    const rows = await read();
    return {
      file,
      sheets: [
        {
          name: file.replace(/\.[^.]+$/, ''),
          rows: [names.map(toCell), ...rows.map((row) => names.map((name) => toCell(row[name])))],
          merged: new Map(),
          hiddenRows: new Set(),
          hiddenColumns: new Set()
        }
      ],
      notes: []
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'Không đọc được tệp Parquet: tệp bị hỏng, hoặc nén theo kiểu không phải Snappy. Lưu lại với Snappy, hoặc xuất thành CSV.',
      { cause: error }
    );
  }
}
