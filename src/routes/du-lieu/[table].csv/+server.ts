import { error } from '@sveltejs/kit';
import { tableRows } from '$lib/data/table-rows';
import { formatCsv } from '$lib/export/csv';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import { TABLES } from '$lib/tables';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Sourced tables only: the sample series is generated, not published as data. */
const published = (): readonly string[] =>
  TABLES.map(({ name }) => name).filter(
    (name) => !name.startsWith('sample_') && manifestOf().tables[name] !== undefined
  );

export const entries: EntryGenerator = () => published().map((table) => ({ table }));

export const GET: RequestHandler = async ({ params }) => {
  const table = TABLES.find(({ name }) => name === params.table);
  if (table === undefined || !published().includes(table.name)) error(404);
  const rows = await runNative(
    tableRows<Record<string, string | number | boolean | null>>({
      table: table.name,
      withDerived: true
    })
  );
  const names = table.columns.map((column) => column.name);
  return new Response(
    formatCsv(
      names,
      rows.map((row) => names.map((name) => row[name] ?? null))
    ),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' }
    }
  );
};
