import { tableOf } from '$lib/tables';
import { type LoadCode, LoadError, type LoadFacts, messageOf } from './error';
import { type Expected, type Progress, fetchBytes, fileOf } from './fetch-bytes';
import type { Outside } from './outside';
import { toArrow } from './parquet';
import { unpacked } from './unpack';

/** A table's file, already here, to be turned into Arrow. */
export interface TableTask {
  readonly kind: 'table';
  readonly table: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The engine's program, to be fetched and unpacked: 42 MB that the page itself never has to touch. */
export interface EngineTask {
  readonly kind: 'engine';
  readonly url: string;
  readonly expected: Expected;
  /** Size once unpacked. */
  readonly unpacked: number;
}

export type Task = TableTask | EngineTask;

/** Plain values only: errors lose their class and facts on the way between threads. */
export type Done =
  | { readonly streams: readonly Uint8Array[] }
  | { readonly program: Blob }
  | { readonly failed: { readonly code: LoadCode; readonly facts: LoadFacts } };

type OnProgress = (progress: Progress) => void;

async function work(task: Task, outside: Outside, onProgress: OnProgress): Promise<Done> {
  if (task.kind === 'table')
    return { streams: await toArrow(task.bytes, tableOf(task.table), task.rows) };
  const { url, expected } = task;
  const bytes = await fetchBytes({ url, expected, onProgress }, outside);
  return { program: await unpacked(bytes, task.unpacked, fileOf(url)) };
}

/** A failure as an answer. */
export function failedOf(task: Task, error: unknown): Done {
  if (error instanceof LoadError) return { failed: { code: error.code, facts: error.facts } };
  const file = task.kind === 'engine' ? fileOf(task.url) : `${task.table}.parquet`;
  return { failed: { code: 'unreadable', facts: { file, detail: messageOf(error) } } };
}

/** Does a task; never rejects. */
export async function doneOf(
  task: Task,
  outside: Outside,
  onProgress: OnProgress = () => undefined
): Promise<Done> {
  try {
    return await work(task, outside, onProgress);
  } catch (error) {
    return failedOf(task, error);
  }
}

/** Buffers to hand over instead of copying. */
export function buffersOf(done: Done): ArrayBuffer[] {
  return 'streams' in done ? done.streams.map(({ buffer }) => buffer as ArrayBuffer) : [];
}
