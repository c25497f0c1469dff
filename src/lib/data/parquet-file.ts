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
    read: async ({ from, to }, parsers, onChunk) => {
      for (const { name } of table.columns)
        await parquetRead({
          file: { byteLength, slice },
          metadata,
          parsers,
          // One after the other: of several that fail at once the library lets all but the first go unheard.
          columns: [name],
          rowStart: from,
          rowEnd: to,
          onChunk
        });
    }
  };
}

/** The column of the table that a stored column belongs to. */
const columnOf = ({
  meta_data: data
}: FileMetaData['row_groups'][number]['columns'][number]): string => data?.path_in_schema[0] ?? '';

/** A Parquet file that nobody vouches for, before any of its rows is unpacked. */
interface OtherParquet {
  readonly names: readonly string[];
  readonly rows: number;
  /** Bytes of its rows once they are unpacked, as the file says. */
  readonly bytes: number;
  readonly read: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * @throws where the bytes are no Parquet; `read` also where they are packed in a way nobody here unpacks, or hold
 *   another number of rows than they say
 */
export function openOtherParquet(bytes: Uint8Array): OtherParquet {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const names = metadata.schema
    .filter(({ num_children: children }) => children === undefined)
    .map(({ name }) => name);
  const columns = [...new Set(metadata.row_groups.flatMap((group) => group.columns.map(columnOf)))];
  const read = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const rows: Record<string, unknown>[] = [];
    for (const { num_rows: count } of metadata.row_groups) {
      const [rowStart, rowEnd] = [rows.length, rows.length + Number(count)];
      const group: Record<string, unknown>[] = [];
      // One after the other: of several that fail at once the library lets all but the first go unheard.
      for (const name of columns) {
        const part = await parquetReadObjects({
          file,
          metadata,
          columns: [name],
          rowStart,
          rowEnd
        });
        if (part.length !== Number(count))
          throw new RangeError(`${part.length} rows of ${name}, not ${count}`);
        for (const [at, row] of part.entries()) (group[at] ??= {})[name] = row[name];
      }
      for (const row of group) rows.push(row);
    }
    return rows;
  };
  return {
    names,
    rows: Number(metadata.num_rows),
    bytes: metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0),
    read
  };
}
