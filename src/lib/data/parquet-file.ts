import { type AsyncBuffer, type FileMetaData, parquetMetadata } from 'hyparquet';
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

export interface ParquetFile {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
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
  return { file: { byteLength, slice }, metadata };
}
