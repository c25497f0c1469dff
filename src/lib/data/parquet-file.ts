import { type FileMetaData, parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet';
import type { ColumnKind, Table } from '$lib/tables';

/** Physical types a column of the contract may be stored in. */
const STORED: Readonly<Record<ColumnKind, string>> = {
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  VARCHAR: 'BYTE_ARRAY',
  BOOLEAN: 'BOOLEAN',
  DATE: 'INT32'
};

function checkSchema(metadata: FileMetaData, table: Table): void {
  const stored = metadata.schema.slice(1);
  const got = stored.map(({ name, type }) => `${name}:${type ?? 'group'}`).join(' ');
  const wanted = table.columns.map(({ name, kind }) => `${name}:${STORED[kind]}`).join(' ');
  if (got !== wanted) throw new TypeError(`columns are ${got}, not ${wanted}`);
}

/** A stretch of one column: its values, and the row of the table the first of them stands in. */
export interface Chunk {
  readonly columnName: string;
  readonly columnData: ArrayLike<unknown>;
  readonly rowStart: number;
}

/** How texts and days come out. */
export interface Parsers {
  readonly stringFromBytes: (bytes: Uint8Array) => unknown;
  readonly dateFromDays: (days: number) => unknown;
}

export interface ParquetFile {
  /** Rows of each group of rows, in order. */
  readonly groups: readonly number[];
  /** Hands over the columns of some rows, stretch by stretch. */
  read(
    rows: { readonly from: number; readonly to: number },
    parsers: Parsers,
    onChunk: (chunk: Chunk) => void
  ): Promise<void>;
}

/**
 * A table's Parquet file, not yet decoded.
 * @throws Error when the bytes are no Parquet; TypeError for other columns, RangeError for another number of rows
 */
export function openParquet(
  bytes: Uint8Array<ArrayBuffer>,
  table: Table,
  expected: number
): ParquetFile {
  const { buffer, byteOffset, byteLength } = bytes;
  const slice = (start: number, end = byteLength): ArrayBuffer =>
    buffer.slice(byteOffset + start, byteOffset + end);
  const metadata = parquetMetadata(slice(0));
  checkSchema(metadata, table);
  const got = Number(metadata.num_rows);
  if (got !== expected) throw new RangeError(`${got} rows, not ${expected}`);
  return {
    groups: metadata.row_groups.map((group) => Number(group.num_rows)),
    read: ({ from, to }, parsers, onChunk) =>
      parquetRead({
        file: { byteLength, slice },
        metadata,
        parsers,
        rowStart: from,
        rowEnd: to,
        onChunk
      })
  };
}

/** A Parquet file that nobody vouches for, before any of its rows is unpacked. */
interface OtherParquet {
  readonly names: readonly string[];
  readonly rows: number;
  /** Bytes of its rows once they are unpacked, as the file says. */
  readonly bytes: number;
  readonly read: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** @throws where the bytes are no Parquet; `read` also where they are packed in a way nobody here unpacks */
export function openOtherParquet(bytes: Uint8Array): OtherParquet {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  return {
    names: metadata.schema
      .filter(({ num_children: children }) => children === undefined)
      .map(({ name }) => name),
    rows: Number(metadata.num_rows),
    bytes: metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0),
    read: () => parquetReadObjects({ file, metadata })
  };
}
