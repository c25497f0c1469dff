import { error } from '@sveltejs/kit';
import { MIME } from '$lib/export/job';
import type { Sheet } from '$lib/export/sheet';
import { xlsxOf } from '$lib/export/xlsx';
import { manifestOf } from '$lib/server/manifest';
import { publishedNames, publishedTable } from '../published.server';
import { ALL_TABLES, tableSheet } from '$lib/panels/data/table-sheet';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...publishedNames(), ALL_TABLES].map((table) => ({ table }));

/** A table as a workbook, or all of them, a sheet each. */
export const GET: RequestHandler = async ({ params }) => {
  const names = params.table === ALL_TABLES ? publishedNames() : [params.table];
  const sheets: Sheet[] = [];
  for (const name of names) {
    const table = await publishedTable(name);
    if (table === null) error(404);
    sheets.push(tableSheet(table));
  }
  const bytes = await xlsxOf(sheets, manifestOf().date);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': MIME.xlsx } });
};
