import {
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  type Table as ArrowTable,
  Type,
  Utf8,
  makeData,
  tableFromIPC,
  tableToIPC,
  Table as TableOfBatches
} from 'apache-arrow';
import type { ColumnKind } from '$lib/tables';
import type { Cell } from './cell';

/** A column in Arrow's own layout: `valid` has a bit a row (1 = there), least significant first. */
export interface Filled {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly valid: Uint8Array;
  readonly missing: number;
  /** Numbers, day numbers, bits of booleans, or the UTF-8 of all texts one after another. */
  readonly data: Int32Array | Float64Array | Uint8Array;
  /** Where each text starts, and the end of the last; texts only. */
  readonly offsets?: Int32Array;
}

function typeOf(kind: ColumnKind): DataType {
  if (kind === 'INTEGER') return new Int32();
  if (kind === 'DOUBLE') return new Float64();
  if (kind === 'BOOLEAN') return new Bool();
  return kind === 'DATE' ? new DateDay() : new Utf8();
}

/** Rows of one stream: the engine copies a whole stream beside what it holds, and never gives memory back. */
const STREAM_ROWS = 16_384;

/** Columns as Arrow IPC streams of a size the engine takes lightly; none for zero rows, which it would not survive. */
export function toIpc(columns: readonly Filled[], rows: number): readonly Uint8Array[] {
  const fields = columns.map(({ name, kind }) => new Field(name, typeOf(kind), true));
  const children = columns.map(({ kind, valid, missing, data, offsets }) =>
    makeData({
      type: typeOf(kind),
      length: rows,
      nullCount: missing,
      nullBitmap: missing === 0 ? undefined : valid,
      data,
      valueOffsets: offsets
    } as Parameters<typeof makeData>[0])
  );
  const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
  const batch = new RecordBatch(new Schema(fields), struct);
  const starts = Array.from({ length: Math.ceil(rows / STREAM_ROWS) }, (_, i) => i * STREAM_ROWS);
  return starts.map((start) =>
    tableToIPC(new TableOfBatches([batch.slice(start, start + STREAM_ROWS)]), 'stream')
  );
}

/** A column of a result: name, the engine's own type in words, and its cells one by one. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
  cell(row: number): Cell;
}

export interface ResultColumns {
  readonly rows: number;
  readonly columns: readonly ResultColumn[];
}

const DAY_MS = 86_400_000;

function isoOf(ms: number, length: number): string {
  return new Date(ms).toISOString().slice(0, length);
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Array.from(value, (b) => b.toString(16)).join(' ');
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
  return textOf(value);
}

function readerOf(type: DataType): (value: unknown) => Cell {
  // Arrow gives days and timestamps as milliseconds since 1970 in UTC.
  if (type.typeId === Type.Date) {
    const isDay = (type as DateDay).unit === 0;
    return (value) =>
      value === null
        ? null
        : isoOf(Number(value), isDay ? 10 : Number(value) % DAY_MS === 0 ? 10 : 19);
  }
  return plain;
}

/** Opens an Arrow IPC stream; cells are read only when asked for. */
export function fromIpc(bytes: Uint8Array): ResultColumns {
  const table: ArrowTable = tableFromIPC(bytes);
  const columns = table.schema.fields.map(({ name, type }, at): ResultColumn => {
    const vector = table.getChildAt(at);
    // The fields of two columns of one name get mixed up; their vectors do not.
    const own = vector?.type ?? type;
    const read = readerOf(own);
    return { name, type: String(own), cell: (row) => read(vector?.get(row) ?? null) };
  });
  return { rows: table.numRows, columns };
}
