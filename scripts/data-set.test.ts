import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '../src/lib/server/native';
import { periodsAhead } from '../src/lib/domain/scope';
import { SAMPLE_TABLES, statusesOf, TABLES } from '../src/lib/tables';
import { buildDataSet, problemsOfData } from './data-set';
import type { Manifest } from './extracts';
import { isFresh } from './stamp';

const ALL = [...TABLES, ...SAMPLE_TABLES];

describe('the extracts', () => {
  let root: string;
  const csv = (table: string): string => join(root, 'data/hai-phong', `${table}.csv`);
  const manifestText = (): Promise<string> =>
    readFile(join(root, 'static/data/manifest.json'), 'utf8');
  const build = (): ReturnType<typeof buildDataSet> => buildDataSet(root, () => undefined);

  async function withCell(
    table: string,
    change: (text: string) => string
  ): Promise<() => Promise<void>> {
    const before = await readFile(csv(table), 'utf8');
    await writeFile(csv(table), change(before));
    return () => writeFile(csv(table), before);
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'data-set-'));
    await cp('data/hai-phong', join(root, 'data/hai-phong'), { recursive: true });
    expect(await build()).toEqual([]);
  }, 120_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('are the same bytes when they are built again', async () => {
    const before = await manifestText();
    expect(await build()).toEqual([]);
    expect(await manifestText()).toBe(before);
  }, 120_000);

  it('carry the date of the edition and every table', async () => {
    const manifest = JSON.parse(await manifestText()) as Manifest;
    expect(manifest.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const judged = periodsAhead(manifest.date).flatMap((period) => [
      statusesOf(period, false),
      statusesOf(period, true)
    ]);
    expect(Object.keys(manifest.tables).sort()).toEqual(
      [...ALL, ...judged].map(({ name }) => name).sort()
    );
  });

  it.each(ALL.map((table) => [table.name, table] as const))(
    'hold %s in the columns of the contract, sorted by its key',
    async (name, table) => {
      const native = await openNative();
      const path = join(root, 'static/data', `${name}.parquet`);
      const columns = await native.rows(`describe select * from read_parquet(?)`, [path]);
      const key = table.key.map((column) => `"${column}"`).join(', ');
      const [first] = await native.rows(
        `select bool_and(place = sorted) as same from (select row_number() over () as place,
           row_number() over (order by ${key}) as sorted from read_parquet(?))`,
        [path]
      );
      native.close();
      expect(columns.map((row) => [row['column_name'], row['column_type']])).toEqual(
        table.columns.map((column) => [column.name, column.kind])
      );
      expect(first?.['same']).toBe(true);
    }
  );

  it('are fresh until an input changes', async () => {
    expect(await isFresh(root)).toBe(true);
    const restore = await withCell('edition', (text) => `${text}\n`);
    expect(await isFresh(root)).toBe(false);
    await restore();
    expect(await isFresh(root)).toBe(true);
  });

  it('are not fresh when one of them was damaged', async () => {
    const path = join(root, 'static/data/units.parquet');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, 100));
    expect(await isFresh(root)).toBe(false);
    await writeFile(path, bytes);
  });

  it.each([
    ['a wrong number', 'lineage', (t: string) => t.replace(',false,', ',maybe,'), 2, 'remainder'],
    [
      'a column too many',
      'lineage',
      (t: string) => t.replace('\n', '\nx,x,x,x,x,x,x,x,x,x\n'),
      2,
      null
    ],
    ['a wrong header', 'units', (t: string) => t.replace('lon', 'lng'), 1, 'lon'],
    ['an open quote', 'lineage', (t: string) => t.replace(',all,', ',"all,'), null, null],
    ['a wrong edition', 'edition', (t: string) => t.replace('date', 'day'), 0, ''],
    [
      'a lost row',
      'lineage',
      (t: string) => t.split('\n').slice(0, -2).join('\n') + '\n',
      null,
      null
    ]
  ])('stay as they were after %s', async (_, table, change, line, column) => {
    const before = await manifestText();
    const restore = await withCell(table, change);
    const problems = await build();
    expect(problems.length).toBeGreaterThan(0);
    expect(await problemsOfData(root)).toEqual(problems);
    expect(problems[0]?.file).toContain('data/hai-phong/');
    if (line !== null) expect(problems[0]?.line).toBe(line);
    if (column !== null) expect(problems[0]?.column).toBe(column);
    expect(await manifestText()).toBe(before);
    await restore();
  });

  it('keep the line numbers of the file', async () => {
    const restore = await withCell('units', (text) => {
      const lines = text.split('\n');
      lines[299] = lines[299]!.replace('cu-', 'cũ-');
      return lines.join('\n');
    });
    const problems = await problemsOfData(root);
    await restore();
    expect(problems.some(({ line, column }) => line === 300 && column === 'unit')).toBe(true);
  });
});
