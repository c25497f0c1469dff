import { error } from '@sveltejs/kit';
import { formatCsv } from '$lib/export/csv';
import { publishedNames, publishedTable } from '../published.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => publishedNames().map((table) => ({ table }));

export const GET: RequestHandler = async ({ params }) => {
  const table = await publishedTable(params.table);
  if (table === null) error(404);
  return new Response(formatCsv(table.columns, table.rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
