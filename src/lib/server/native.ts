import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR
} from '@duckdb/node-api';

/** What a cell or a parameter can be: a DATE is its ISO day, a BIGINT or DECIMAL a plain number. */
export type SqlValue = string | number | boolean | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The native engine, in memory. Statements run one after another on one connection. */
export interface Native {
  /**
   * Runs one statement with `?` (or `$1`) parameters and returns its rows in order.
   * @throws Error of the engine for a statement it refuses; TypeError for a column kind outside the contract
   */
  rows(sql: string, params?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>;
  close(): void;
}

// No statement may reach for the network, and one thread keeps the order of rows and bytes the same.
const SETTINGS = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  threads: '1'
};

function toPlain(value: DuckDBValue): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  throw new TypeError(`no plain value for ${String(value)}: cast the column in the statement`);
}

function typeOf(value: SqlValue): DuckDBType {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BIGINT : DOUBLE;
  return VARCHAR;
}

function toBound(value: SqlValue): DuckDBValue {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}

/** Opens an in-memory engine that never loads an extension; close it when done. */
export async function openNative(): Promise<Native> {
  const instance = await DuckDBInstance.create(':memory:', SETTINGS);
  const connection = await instance.connect();
  return {
    async rows(sql, params = []) {
      const reader = await connection.runAndReadAll(sql, params.map(toBound), params.map(typeOf));
      const names = reader.deduplicatedColumnNames();
      return reader
        .getRows()
        .map((cells) =>
          Object.fromEntries(names.map((name, at) => [name, toPlain(cells[at] ?? null)]))
        );
    },
    async run(sql) {
      await connection.run(sql);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
