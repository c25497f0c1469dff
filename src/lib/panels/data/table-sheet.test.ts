import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { xlsxOf } from '$lib/export/xlsx';
import { publishedNames, publishedTable } from '../../../routes/du-lieu/published.server';
import { tableSheet } from './table-sheet';

it('hands out whole tables as one workbook: a sheet each, every row, numbers as numbers', async () => {
  const names = publishedNames();
  expect(names.some((name) => name.startsWith('sample_'))).toBe(false);
  const tables = (await Promise.all(names.map(publishedTable))).filter((table) => table !== null);
  const bytes = await xlsxOf(tables.map(tableSheet), '2026-11-30');
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ rows }) => (rows?.length ?? 0) - 1)).toEqual(
    tables.map(({ rows }) => rows.length)
  );
  const at = names.indexOf('units');
  const population = tables[at]?.columns.indexOf('population') ?? -1;
  expect(sheets[at]?.rows?.[0]).toEqual(tables[at]?.columns);
  expect(sheets[at]?.rows?.[1]?.[population]).toBe(tables[at]?.rows[0]?.[population]);
  expect(await publishedTable('sample_observations')).toBeNull();
}, 60_000);
