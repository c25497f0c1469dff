import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '$lib/data/memo';
import { type Query, identifier } from '$lib/data/query';
import { typedRows } from '$lib/data/typed-rows';
import { tableOf } from '$lib/tables';
import { openNative } from './native';

/** Queries answered at build time by the native engine, over the extracts the browser will load. */
export interface NativeDatabase {
  /** @throws QueryError when the result is not what the query promises; Error when an extract is missing */
  answer<Row>(query: Query<Row>): Promise<readonly Row[]>;
  close(): void;
}

/** Opens the extracts in a folder; each is read once, when a query first needs it. */
export async function openNativeDatabase(folder = 'static/data'): Promise<NativeDatabase> {
  const native = await openNative();
  const loaded = new Map<string, Promise<void>>();
  const load = (name: string): Promise<void> => {
    const path = join(folder, `${tableOf(name).name}.parquet`);
    if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run data\` first`);
    const from = `read_parquet('${path.replaceAll("'", "''")}')`;
    return native.run(`create table ${identifier(name)} as select * from ${from}`);
  };
  return {
    async answer<Row>(query: Query<Row>) {
      for (const table of query.tables) {
        const asked = loaded.get(table) ?? load(table);
        loaded.set(table, asked);
        await asked;
      }
      const rows = await native.rows(query.sql, query.params);
      const names = rows[0] === undefined ? Object.keys(query.columns) : Object.keys(rows[0]);
      const cell = (column: number, row: number) => rows[row]?.[names[column] ?? ''] ?? null;
      return [...typedRows(query, { names, count: rows.length, cell })];
    },
    close: () => native.close()
  };
}

const MANIFEST = 'static/data/manifest.json';

interface Build {
  readonly database: NativeDatabase;
  readonly answers: Map<string, Promise<readonly unknown[]>>;
}

let built: number | null = null;
const build = memo(async (): Promise<Build> => ({
  database: await openNativeDatabase(),
  answers: new Map()
}));

/**
 * The answer while pages are built: one engine for all of them, and one answer a question, for hundreds of
 * pages ask the same. Begins anew when the extracts were built again meanwhile.
 */
export async function runNative<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const at = statSync(MANIFEST).mtimeMs;
  if (built !== at) build.forget();
  built = at;
  const { database, answers } = await build.get();
  const key = JSON.stringify([query.name, query.sql, query.params]);
  const answer = answers.get(key) ?? database.answer(query);
  answers.set(key, answer);
  return answer as Promise<readonly Row[]>;
}
