import { tableOf } from '$lib/tables';
import { type LoadCode, LoadError, type LoadFacts, messageOf } from './error';
import { toArrow } from './parquet';
import { unpacked } from './unpack';

/** Work for the decode worker: a table's file to Arrow, or the engine's program unpacked. */
export type Task =
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly rows: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly kind: 'engine';
      readonly file: string;
      readonly unpacked: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

/** Plain values only: errors lose their class and facts on the way between threads. */
export type Done =
  | { readonly streams: readonly Uint8Array[] }
  | { readonly program: Blob }
  | { readonly failed: { readonly code: LoadCode; readonly facts: LoadFacts } };

async function work(task: Task): Promise<Done> {
  if (task.kind === 'engine')
    return { program: await unpacked(task.bytes, task.unpacked, task.file) };
  return { streams: await toArrow(task.bytes, tableOf(task.table), task.rows) };
}

/** Does a task; a failure is an answer too. */
export async function doneOf(task: Task): Promise<Done> {
  try {
    return await work(task);
  } catch (error) {
    if (error instanceof LoadError) return { failed: { code: error.code, facts: error.facts } };
    const file = task.kind === 'engine' ? task.file : `${task.table}.parquet`;
    return { failed: { code: 'unreadable', facts: { file, detail: messageOf(error) } } };
  }
}

/** Buffers to hand over instead of copying. */
export function buffersOf(done: Done): ArrayBuffer[] {
  return 'streams' in done ? done.streams.map(({ buffer }) => buffer as ArrayBuffer) : [];
}
