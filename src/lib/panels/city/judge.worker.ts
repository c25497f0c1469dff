import { BROWSER } from '$lib/data/outside';
import { loader, type Loader } from '$lib/data/load';
import { LoadError, type LoadCode, type LoadFacts, messageOf } from '$lib/data/error';
import type { Progress } from '$lib/data/fetch-bytes';
import { toCells } from '$lib/data/parquet-cells';
import { rowsOfCells } from '$lib/data/rows-of-cells';
import type { BoardRow } from '$lib/domain/board';
import { tableOf } from '$lib/tables';
import {
  type Anew,
  judgedAnew,
  type Published,
  type PublishedTable,
  tablesToJudge
} from './judged-anew';

export interface JudgeTask extends Anew {
  readonly base: string;
  readonly isSample: boolean;
}

/** Plain values only: errors lose their class and facts on the way between threads. */
export type Judged =
  | { readonly rows: readonly BoardRow[] }
  | { readonly failed: { readonly code: LoadCode; readonly facts: LoadFacts } };

let files: Loader | null = null;
/** Decoded once: another period only judges them anew. */
const kept = new Map<PublishedTable, Promise<readonly unknown[]>>();

async function read(base: string, name: PublishedTable): Promise<readonly unknown[]> {
  files ??= loader(base, BROWSER, (progress: Progress) => postMessage({ progress }));
  const { bytes, extract } = await files.file(name);
  const table = tableOf(name);
  return rowsOfCells(table, await toCells(bytes, table, extract.rows), extract.rows);
}

async function published({ base, isSample }: JudgeTask): Promise<Published> {
  const names = tablesToJudge(isSample);
  const tables = names.map(async (name) => {
    const rows = kept.get(name) ?? read(base, name);
    kept.set(name, rows);
    return [name, await rows] as const;
  });
  try {
    return Object.fromEntries(await Promise.all(tables)) as unknown as Published;
  } catch (error) {
    kept.clear();
    files?.forget();
    throw error;
  }
}

async function answer(task: JudgeTask): Promise<Judged> {
  try {
    return { rows: judgedAnew(await published(task), task) };
  } catch (error) {
    if (error instanceof LoadError) return { failed: { code: error.code, facts: error.facts } };
    const facts = { file: 'judge.worker', detail: messageOf(error) };
    return { failed: { code: 'worker', facts } };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly id: number; readonly task: JudgeTask }>) => {
    void answer(data.task).then((judged) => postMessage({ id: data.id, judged }));
  }
);
