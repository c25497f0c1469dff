import { tableOf } from '$lib/tables';
import { type LoadCode, LoadError, type LoadFacts, messageOf } from './error';
import { toArrow } from './parquet';

/** A table's file, already here, to be turned into Arrow. */
export interface Task {
  readonly table: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Plain values only: errors lose their class and facts on the way between threads. */
export type Done =
  | { readonly streams: readonly Uint8Array[] }
  | { readonly failed: { readonly code: LoadCode; readonly facts: LoadFacts } };

/** A failure as an answer. */
export function failedOf({ table }: Pick<Task, 'table'>, error: unknown): Done {
  if (error instanceof LoadError) return { failed: { code: error.code, facts: error.facts } };
  const facts = { file: `${table}.parquet`, detail: messageOf(error) };
  return { failed: { code: 'unreadable', facts } };
}

/** Does a task; never rejects. */
export async function doneOf(task: Task): Promise<Done> {
  try {
    return { streams: await toArrow(task.bytes, tableOf(task.table), task.rows) };
  } catch (error) {
    return failedOf(task, error);
  }
}

/** Buffers to hand over instead of copying. */
export function buffersOf(done: Done): ArrayBuffer[] {
  return 'streams' in done ? done.streams.map(({ buffer }) => buffer as ArrayBuffer) : [];
}
