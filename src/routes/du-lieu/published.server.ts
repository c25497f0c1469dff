import { tableRows } from '$lib/data/table-rows';
import type { CsvCell } from '$lib/export/csv';
import type { PublishedTable } from '$lib/panels/data/table-sheet';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import { TABLES } from '$lib/tables';

/** Names of the sourced tables: the sample series is generated, not published as data. */
export const publishedNames = (): readonly string[] =>
  TABLES.map(({ name }) => name).filter(
    (name) => !name.startsWith('sample_') && manifestOf().tables[name] !== undefined
  );

/** Every row of a published table; null where none of that name is. */
export async function publishedTable(name: string): Promise<PublishedTable | null> {
  const table = TABLES.find((each) => each.name === name);
  if (table === undefined || !publishedNames().includes(name)) return null;
  const rows = await runNative(
    tableRows<Record<string, CsvCell>>({ table: name, withDerived: true })
  );
  const columns = table.columns.map((column) => column.name);
  return { name, columns, rows: rows.map((row) => columns.map((key) => row[key] ?? null)) };
}
