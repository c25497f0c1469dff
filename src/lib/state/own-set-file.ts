import { base } from '$app/paths';
import type { OwnSet } from '$lib/domain/own-set';
import { formatCsv } from '$lib/export/csv';
import { fileName } from '$lib/export/filename';
import { MIME } from '$lib/export/job';
import { ownTables, type OwnTable } from '$lib/export/own-set-tables';
import type { Sheet, SheetCell } from '$lib/export/sheet';
import { startJob } from '$lib/export/start-job';
import { m } from '$lib/paraglide/messages';
import { SET } from '$lib/set/set';

/** What a set can be taken away as. */
export type SetFileKind = 'pack' | 'xlsx' | 'csv' | 'parquet' | 'folder';

export const SET_FILE_KINDS: readonly SetFileKind[] = ['pack', 'xlsx', 'csv', 'parquet', 'folder'];

/** A file made of a set. */
export interface SetFile {
  readonly name: string;
  readonly blob: Blob;
}

const ZIP = 'application/zip';

function sheetOf({ name, columns, rows }: OwnTable, names: ReadonlyMap<string, string>): Sheet {
  const units = columns.indexOf('unit');
  // Codes for the machine, names for the officer.
  const head = [...columns, ...(units < 0 ? [] : [m.own_unit()])];
  const written = rows.map((row) => [
    ...row,
    ...(units < 0 ? [] : [names.get(String(row[units])) ?? null])
  ]);
  const cells = written.map((row) =>
    row.map((value): SheetCell => ({
      value: typeof value === 'boolean' ? String(value) : value,
      kind: typeof value === 'number' ? 'number' : 'text',
      look: 'body'
    }))
  );
  return {
    name: name === 'observations' ? m.layer_figure() : name === 'targets' ? m.own_target() : name,
    widths: head.map((column) => Math.min(40, Math.max(11, column.length + 3))),
    rows: [head.map((value): SheetCell => ({ value, kind: 'text', look: 'head' })), ...cells],
    headRow: 1,
    landscape: true
  };
}

/** One file as it is, several in one archive. */
async function bundled(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  type: string,
  { base, ending, day }: { readonly base: string; readonly ending: string; readonly day: string }
): Promise<SetFile> {
  const [only, ...rest] = files;
  if (only !== undefined && rest.length === 0)
    return {
      name: fileName([base, only[0]], ending),
      blob: new Blob([only[1] as Uint8Array<ArrayBuffer>], { type })
    };
  const { toZip } = await import('$lib/export/zip');
  const bytes = toZip(
    Object.fromEntries(files.map(([name, own]) => [`${name}.${ending}`, own])),
    day
  );
  return {
    name: fileName([base, ending], 'zip'),
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: ZIP })
  };
}

/**
 * The tables of the data with the set's rows among them, to be laid over `data/`. @throws where the tables of the
 * site cannot be had
 */
export async function dataFolder(
  set: OwnSet,
  names: ReadonlyMap<string, string>,
  get: (address: string) => Promise<Response> = fetch
): Promise<readonly (readonly [path: string, text: string])[]> {
  const { FOLDED_TABLES, foldSet, keptRowsIn } = await import('$lib/intake/fold');
  const texts = await Promise.all(
    FOLDED_TABLES.map(async (table) => {
      const answer = await get(`${base}/du-lieu/${table}.csv`);
      if (!answer.ok) throw new Error(`${table}.csv: ${answer.status}`);
      return [table, keptRowsIn(await answer.text())] as const;
    })
  );
  const issuer = [...new Set(set.units.map(({ unit }) => names.get(unit) ?? unit))];
  const { tables } = foldSet(Object.fromEntries(texts) as Parameters<typeof foldSet>[0], set, {
    issuer: issuer.join(', ') || set.name
  });
  return Object.entries(tables).map(([table, text]) => [`data/${SET.set}/${table}.csv`, text]);
}

/**
 * A set as a file: a pack for a colleague, its tables as Excel, CSV or Parquet, or rows ready for `data/`.
 * @param names units by their key, as far as the page knows them
 * @param day today, ISO
 */
export async function setFile(
  set: OwnSet,
  kind: SetFileKind,
  names: ReadonlyMap<string, string>,
  day: string
): Promise<SetFile> {
  const title = set.name;
  const utf8 = new TextEncoder();
  const tables = ownTables(set);
  switch (kind) {
    case 'pack': {
      const { packOf } = await import('./own-pack');
      const blob = new Blob([packOf([set], day)], { type: 'application/json' });
      return { name: fileName(['goi', title], 'json', false, true), blob };
    }
    case 'xlsx': {
      const sheets = tables.map((table) => sheetOf(table, names));
      const bytes = await startJob({ kind, sheets, date: day }).result;
      return {
        name: fileName([title], 'xlsx', false, true),
        blob: new Blob([bytes], { type: MIME.xlsx })
      };
    }
    case 'csv':
      return bundled(
        tables.map(({ name, columns, rows }) => [name, utf8.encode(formatCsv(columns, rows))]),
        'text/csv;charset=utf-8',
        { base: title, ending: 'csv', day }
      );
    case 'parquet': {
      const { toParquet } = await import('$lib/data/write-parquet');
      const files: (readonly [string, Uint8Array])[] = [];
      if (set.observations.length > 0)
        files.push(['observations', toParquet('observations', set.observations)]);
      if (set.targets.length > 0) files.push(['targets', toParquet('targets', set.targets)]);
      return bundled(files, 'application/vnd.apache.parquet', {
        base: title,
        ending: 'parquet',
        day
      });
    }
    case 'folder': {
      const [{ toZip }, files] = await Promise.all([
        import('$lib/export/zip'),
        dataFolder(set, names)
      ]);
      const bytes = toZip(
        Object.fromEntries(files.map(([name, text]) => [name, utf8.encode(text)])),
        day
      );
      return {
        name: fileName([title, 'data'], 'zip'),
        blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: ZIP })
      };
    }
  }
}
