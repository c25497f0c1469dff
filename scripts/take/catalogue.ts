import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Target } from '../../src/lib/domain/target';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { tableOf } from '../../src/lib/tables';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of one table of the set as text; an empty cell is empty text. */
export async function readCsv(folder: string, table: string): Promise<CsvRow[]> {
  const text = await readFile(join(folder, `${table}.csv`), 'utf8');
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** A row in the kinds of the contract: numbers as numbers, empty as null. */
function typed(table: string, row: CsvRow): Record<string, unknown> {
  return Object.fromEntries(
    tableOf(table).columns.map(({ name, kind }) => {
      const text = row[name] ?? '';
      if (text === '') return [name, null];
      return [
        name,
        kind === 'INTEGER' || kind === 'DOUBLE'
          ? Number(text)
          : kind === 'BOOLEAN'
            ? text === 'true'
            : text
      ];
    })
  );
}

async function rowsOf<T>(folder: string, table: string): Promise<readonly T[]> {
  return (await readCsv(folder, table)).map((row) => typed(table, row) as T);
}

/** The importer's lists, from the set's own CSV. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const [indicators, names, units, lineage, figures] = await Promise.all([
    rowsOf<Catalogue['indicators'][number]>(folder, 'indicators'),
    rowsOf<Catalogue['names'][number]>(folder, 'indicator_names'),
    rowsOf<Catalogue['units'][number]>(folder, 'units'),
    rowsOf<Catalogue['lineage'][number]>(folder, 'lineage'),
    rowsOf<Catalogue['figures'][number]>(folder, 'observations')
  ]);
  return { indicators, names, units, lineage, figures };
}

/** The targets the set holds, which workbooks of units repeat. */
export function readTargets(folder: string): Promise<readonly Target[]> {
  return rowsOf<Target>(folder, 'targets');
}
