import { tableOf } from '$lib/tables';
import { type LoadCode, LoadError, type LoadFacts, messageOf } from './error';
import type { Cell } from './cell';
import { toCells } from './parquet-cells';

/** A table's file, already here, to be decoded: for the engine, or as plain cells where no engine is needed. */
export interface Task {
  readonly table: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly as?: 'arrow' | 'cells';
}

/** Plain values only: errors lose their class and facts on the way between threads. */
export type Done =
  | { readonly streams: readonly Uint8Array[] }
  | { readonly cells: readonly (readonly Cell[])[] }
  | { readonly failed: { readonly code: LoadCode; readonly facts: LoadFacts } };

/** A failure as an answer. */
export function failedOf({ table }: Pick<Task, 'table'>, error: unknown): Done {
  if (error instanceof LoadError) return { failed: { code: error.code, facts: error.facts } };
  const facts = { file: `${table}.parquet`, detail: messageOf(error) };
  return { failed: { code: 'unreadable', facts } };
}

/** Does a task; never rejects. */
export async function doneOf(task: Task): Promise<Done> {
  const { bytes, rows } = task;
  try {
    const table = tableOf(task.table);
    if (task.as === 'cells') return { cells: await toCells(bytes, table, rows) };
    // Arrow is four fifths of the program: who wants cells does not wait for it.
    const { toArrow } = await import('./parquet');
    return { streams: await toArrow(bytes, table, rows) };
  } catch (error) {
    return failedOf(task, error);
  }
}

/** Buffers to hand over instead of copying. */
export function buffersOf(done: Done): ArrayBuffer[] {
  return 'streams' in done ? done.streams.map(({ buffer }) => buffer as ArrayBuffer) : [];
}
