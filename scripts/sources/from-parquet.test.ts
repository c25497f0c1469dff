import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataType, Table as ArrowTable, tableToIPC, vectorFromArray } from 'apache-arrow';
import {
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  TimestampMillisecond,
  Utf8
} from 'apache-arrow';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import {
  Compression,
  Table as WasmTable,
  writeParquet,
  WriterPropertiesBuilder,
  WriterVersion
} from 'parquet-wasm/node';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Native, openNative, type SqlRow } from '../../src/lib/server/native';
import { type ColumnKind, type Table, keptColumns } from '../../src/lib/tables';
import { problemsOfData } from '../data-set';
import { formatProblems } from '../checks/problem';
import { SET_FOLDER } from '../set-folder.mjs';
import { columnProblems, columnsOf, fromOf } from './from-parquet';
import { readSources, type Reading } from './read';
import { SOURCES } from './sources';
import { identifier, literal, stagedOf, stagingOfParquet } from './statement';

const TABLES = SOURCES.map(({ table }) => table);
let native: Native;
let folder: string;
let kept: Reading;

beforeAll(async () => {
  native = await openNative();
  folder = await mkdtemp(join(tmpdir(), 'from-parquet-'));
  kept = await readSources(native, SOURCES, SET_FOLDER, SET_FOLDER);
});
afterAll(async () => {
  native.close();
  await rm(folder, { recursive: true, force: true });
});

/** Cells as values, so that "0.50" and 0.5 are the same number; lines are left out. */
function valuesOf({ sheets }: Reading): Readonly<Record<string, readonly unknown[]>> {
  const cell = (kind: ColumnKind, text: string | null): unknown =>
    text !== null && (kind === 'DOUBLE' || kind === 'INTEGER') ? Number(text) : text;
  return Object.fromEntries(
    sheets.map(({ table, lines }) => [
      table.name,
      lines.map(({ cells }) =>
        keptColumns(table).map(({ name, kind }) => cell(kind, cells[name] ?? null))
      )
    ])
  );
}

async function typedRows(table: Table): Promise<readonly SqlRow[]> {
  const columns = keptColumns(table).map(
    ({ name, kind }) => `cast(${identifier(name)} as ${kind}) as ${identifier(name)}`
  );
  return native.rows(`select ${columns.join(', ')} from ${stagedOf(table)} order by line`);
}

const dayOf = (text: unknown): Date | null => (text === null ? null : new Date(String(text)));

/** Every table as one foreign writer writes it. */
type Writer = (table: Table, path: string) => Promise<void>;

const duckdb =
  (options: string, cast: (name: string, kind: ColumnKind) => string): Writer =>
  async (table, path) => {
    const columns = keptColumns(table).map(
      ({ name, kind }) => `${cast(identifier(name), kind)} as ${identifier(name)}`
    );
    await native.run(
      `copy (select ${columns.join(', ')} from ${stagedOf(table)} order by line)
        to ${literal(path)} (format parquet, ${options})`
    );
  };

const HYPARQUET: Readonly<Record<ColumnKind, ColumnSource['type']>> = {
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  VARCHAR: 'STRING',
  BOOLEAN: 'BOOLEAN',
  DATE: 'TIMESTAMP'
};

const hyparquet: Writer = async (table, path) => {
  const rows = await typedRows(table);
  const columnData = keptColumns(table).map(({ name, kind }) => ({
    name,
    type: HYPARQUET[kind],
    nullable: true,
    data: rows.map((row) => (kind === 'DATE' ? dayOf(row[name]) : (row[name] ?? null)))
  })) as ColumnSource[];
  await writeFile(path, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 50 })));
};

const ARROW: Readonly<Record<ColumnKind, () => DataType>> = {
  INTEGER: () => new Int32(),
  DOUBLE: () => new Float64(),
  VARCHAR: () => new Dictionary(new Utf8(), new Int32()),
  BOOLEAN: () => new Bool(),
  DATE: () => new DateDay()
};

/** By arrow-rs, through WebAssembly. */
const arrow =
  (compression: Compression, version: WriterVersion, day: () => DataType): Writer =>
  async (table, path) => {
    const rows = await typedRows(table);
    const columns = keptColumns(table).map(({ name, kind }) => {
      const values = rows.map((row) => (kind === 'DATE' ? dayOf(row[name]) : (row[name] ?? null)));
      return [name, vectorFromArray(values, kind === 'DATE' ? day() : ARROW[kind]())] as const;
    });
    const stream = tableToIPC(new ArrowTable(Object.fromEntries(columns)), 'stream');
    const properties = new WriterPropertiesBuilder()
      .setCompression(compression)
      .setWriterVersion(version)
      .setMaxRowGroupSize(64)
      .build();
    await writeFile(path, writeParquet(WasmTable.fromIPCStream(stream), properties));
  };

const WRITERS: readonly (readonly [string, Writer])[] = [
  [
    'DuckDB in the kinds of the contract, zstd',
    duckdb('compression zstd, row_group_size 2048', (name, kind) => `cast(${name} as ${kind})`)
  ],
  [
    'DuckDB with pages of the second version, gzip, all as text',
    duckdb('compression gzip, parquet_version v2', (name) => name)
  ],
  [
    'DuckDB with decimals, timestamps and wide integers, uncompressed',
    duckdb('compression uncompressed', (name, kind) =>
      kind === 'DOUBLE'
        ? `cast(${name} as DECIMAL(28, 9))`
        : kind === 'DATE'
          ? `cast(${name} as TIMESTAMP)`
          : kind === 'INTEGER'
            ? `cast(${name} as BIGINT)`
            : `cast(${name} as ${kind})`
    )
  ],
  [
    'DuckDB with texts as bytes',
    duckdb('compression snappy', (name, kind) =>
      kind === 'VARCHAR' ? `encode(${name})` : `cast(${name} as ${kind})`
    )
  ],
  ['hyparquet-writer, small row groups', hyparquet],
  [
    'arrow-rs, dictionaries, snappy',
    arrow(Compression.SNAPPY, WriterVersion.V1, () => new DateDay())
  ],
  [
    'arrow-rs, pages of the second version, zstd',
    arrow(Compression.ZSTD, WriterVersion.V2, () => new TimestampMillisecond())
  ]
];

async function written(
  writer: Writer,
  name: string,
  tables: readonly Table[] = TABLES
): Promise<string> {
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  for (const table of tables) await writer(table, join(place, `${table.name}.parquet`));
  return place;
}

describe('tables that another engine wrote', () => {
  it.each(WRITERS)('are the rows of the CSV: %s', async (name, writer) => {
    await readSources(native, SOURCES, SET_FOLDER, SET_FOLDER);
    const place = await written(writer, name.replace(/\W+/g, '-'));
    const read = await readSources(native, SOURCES, SET_FOLDER, SET_FOLDER, place);
    expect(formatProblems(read.problems)).toBe('');
    expect(read.sheets.every(({ file }) => file.endsWith('.parquet'))).toBe(true);
    expect(valuesOf(read)).toEqual(valuesOf(kept));
  });
});

it('reads what Polars wrote: categories, microseconds, wide integers, empty texts, columns left out', async () => {
  const [table] = TABLES.filter(({ name }) => name === 'observations');
  const files = ['tests/fixtures/parquet/polars-observations.parquet'];
  const columns = await columnsOf(native, files);
  expect(columnProblems(table!, 'x', columns)).toEqual([]);
  await native.run(stagingOfParquet(table!, files, columns));
  const rows = await native.rows(
    `select line, unit, indicator, period, as_of, value, value_max, comparator, numerator, quote
      from ${stagedOf(table!)} order by line`
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    [
      1,
      'moi-11086',
      'ho-ngheo',
      '2025',
      '2025-12-31',
      '0.35',
      null,
      '=',
      '32',
      'Tỷ lệ hộ nghèo còn 0,35%'
    ],
    [2, 'moi-11086', 'so-ho', '2025', null, '9001', null, '=', null, 'Có 9.001 hộ'],
    [3, 'moi-11617', 'giai-ngan', '2026-10', '2026-10-31', '71.25', null, '~', null, null]
  ]);
});

describe('a lake of several provinces', () => {
  const plain = duckdb('compression snappy', (name) => name);
  const targets = TABLES.filter(({ name }) => name === 'targets');
  const refresh = (): Promise<Reading> => readSources(native, SOURCES, SET_FOLDER, SET_FOLDER);

  it('gives the set its own partition, and every other table stays as the CSV has it', async () => {
    await refresh();
    const own = join('lake', `province=${SET_FOLDER.replace('data/', '')}`);
    const place = await written(plain, own, targets);
    await written(plain, join('lake', 'province=noi-khac'), targets);
    const read = await readSources(native, SOURCES, SET_FOLDER, SET_FOLDER, join(folder, 'lake'));
    expect(read.problems).toEqual([]);
    const files = new Map(read.sheets.map(({ table, file }) => [table.name, file]));
    expect(files.get('targets')).toBe(join(place, 'targets.parquet'));
    expect(files.get('units')).toBe(`${SET_FOLDER}/units.csv`);
    expect(valuesOf(read)).toEqual(valuesOf(kept));
  });

  it('takes the parts of a folder named after a table in the order of their names', async () => {
    await refresh();
    const [table] = targets;
    const parts = join(folder, 'parts', 'targets.parquet');
    await mkdir(parts, { recursive: true });
    for (const [at, where] of ['line <= 20', 'line > 20'].entries())
      await native.run(
        `copy (select * exclude line from ${stagedOf(table!)} where ${where} order by line)
          to ${literal(join(parts, `part-${at}.snappy.parquet`))} (format parquet)`
      );
    await writeFile(join(parts, '_SUCCESS'), '');
    const read = await readSources(
      native,
      SOURCES,
      SET_FOLDER,
      SET_FOLDER,
      join(folder, 'parts', '**', '*.parquet')
    );
    expect(read.problems).toEqual([]);
    expect(valuesOf(read)).toEqual(valuesOf(kept));
  });

  it.each([
    ['no file at all', 'khong-co', null, 'ít nhất một tệp Parquet'],
    [
      'a file of no table',
      'la',
      `copy (select 1 as a) to '%/bang-la.parquet'`,
      'tên tệp hoặc tên thư mục'
    ],
    [
      'a column that must be there',
      'thieu',
      `copy (select 'x' as target) to '%/targets.parquet'`,
      'cột “unit”'
    ],
    [
      'a column of nobody',
      'thua',
      `copy (select * exclude line, 1 as la from staged_targets) to '%/targets.parquet'`,
      'không có thêm cột nào'
    ],
    [
      'a list in a cell',
      'long',
      `copy (select * exclude (line, note), [note] as note from staged_targets) to '%/targets.parquet'`,
      'mỗi ô một giá trị đơn'
    ],
    [
      'a value that is none of its kind',
      'sai',
      `copy (select * exclude (line, value), 'mười' as value from staged_targets) to '%/targets.parquet'`,
      'mười'
    ],
    [
      'a unit nobody knows',
      'don-vi',
      `copy (select * exclude (line, unit), 'moi-0' as unit from staged_targets) to '%/targets.parquet'`,
      'moi-0'
    ]
  ])('refuses %s with the place and the reason', async (_, name, statement, said) => {
    await refresh();
    const place = join(folder, name);
    await mkdir(place, { recursive: true });
    if (statement !== null) await native.run(statement.replace('%', place.replaceAll("'", "''")));
    const problems = formatProblems(await problemsOfData(process.cwd(), place));
    expect(problems).toContain(said);
    expect(problems).toContain(name);
  });

  it('refuses a file that only says it is Parquet', async () => {
    const place = join(folder, 'gia');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'targets.parquet'), 'target,unit\n');
    expect(formatProblems(await problemsOfData(process.cwd(), place))).toContain(
      'tệp Parquet đọc được'
    );
  });
});

it('has every table of the contract in docs/extracts.md; UPDATE_DOCS=1 writes them', async () => {
  const rows = TABLES.map(({ name, grain, key, columns }) => {
    const kinds = columns
      .filter(({ derived }) => derived !== true)
      .map((column) => {
        const kind = column.kind === 'VARCHAR' ? '' : ` ${column.kind}`;
        return `\`${column.name}\`${kind}${column.optional ? '?' : ''}`;
      });
    return `### \`${name}\`\n\nOne row: ${grain}. Key and order: ${key.map((each) => `\`${each}\``).join(', ')}.\n\n${kinds.join(', ')}\n`;
  });
  const path = 'docs/extracts.md';
  const text = await readFile(path, 'utf8');
  const [head = '', rest = ''] = text.split('<!-- tables -->');
  const tail = rest.slice(rest.indexOf('\n## '));
  const options = await resolveConfig(path);
  const wanted = await format(
    `${head}<!-- tables -->\n\nText where no kind is said.\n\n${rows.join('\n')}${tail}`,
    { ...options, parser: 'markdown' }
  );
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(path, wanted);
  expect(await readFile(path, 'utf8')).toBe(wanted);
});

it.each([
  [['--from', 'lake'], {}, 'lake'],
  [[], { DATA_FROM: 'lake/**/*.parquet' }, 'lake/**/*.parquet'],
  [['--from', 'a'], { DATA_FROM: 'b' }, 'a'],
  [['--force'], {}, null],
  [[], { DATA_FROM: '' }, null]
])('takes tables from where %j and %j say: %s', (argv, env, expected) => {
  expect(fromOf(argv, env)).toBe(expected);
});
