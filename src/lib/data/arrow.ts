import {
  Bool,
  type Data,
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
  Vector,
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
  /** As Arrow gives it, for who knows more of its type than Arrow does. */
  value(row: number): unknown;
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

/** Texts of one part by row. In ordered rows most are like the one before, which is not decoded again. */
function textsOf(data: Data<Utf8>): (row: number) => unknown {
  const vector = new Vector([data]);
  const { values, valueOffsets } = data;
  let [from, to] = [0, 0];
  let last: unknown = null;
  const isLast = (start: number, end: number): boolean => {
    if (end - start !== to - from) return false;
    for (let at = start; at < end; at += 1)
      if (values[at] !== values[at - start + from]) return false;
    return true;
  };
  return (row) => {
    if (!vector.isValid(row)) return null;
    const [start, end] = [valueOffsets[row] ?? 0, valueOffsets[row + 1] ?? 0];
    if (last !== null && isLast(start, end)) return last;
    [from, to, last] = [start, end, vector.get(row)];
    return last;
  };
}

/** A vector's values by row. Arrow looks anew for the part each row lies in; rows come one after another. */
function valuesOf(vector: Vector): (row: number) => unknown {
  if (vector.nullCount === vector.length) return () => null;
  const parts = vector.data.map((data) => {
    const own = new Vector([data]);
    const isText = data.type.typeId === Type.Utf8;
    const get = isText ? textsOf(data as Data<Utf8>) : (row: number): unknown => own.get(row);
    return { length: data.length, get };
  });
  let [at, start] = [0, 0];
  return (row) => {
    if (row < start) [at, start] = [0, 0];
    for (let part = parts[at]; part !== undefined; part = parts[++at]) {
      if (row < start + part.length) return part.get(row - start);
      start += part.length;
    }
    return null;
  };
}

/** Opens an Arrow IPC stream; cells are read only when asked for. */
export function fromIpc(bytes: Uint8Array): ResultColumns {
  const table: ArrowTable = tableFromIPC(bytes);
  const columns = table.schema.fields.map(({ name, type }, at): ResultColumn => {
    const vector = table.getChildAt(at);
    // The fields of two columns of one name get mixed up; their vectors do not.
    const own = vector?.type ?? type;
    const read = readerOf(own);
    const value: (row: number) => unknown = vector === null ? () => null : valuesOf(vector);
    return { name, type: String(own), cell: (row) => read(value(row) ?? null), value };
  });
  return { rows: table.numRows, columns };
}
