import type { Done, Task } from './decode-task';
import { LoadError } from './error';

/** What we use of a worker; a test passes its own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Work on bytes away from the page. */
export interface Decoder {
  /** A table's file as Arrow IPC streams. The bytes are handed over. @throws LoadError */
  table(
    table: string,
    rows: number,
    bytes: Uint8Array<ArrayBuffer>
  ): Promise<readonly Uint8Array[]>;
  /** The engine's program. The bytes are handed over. @throws LoadError */
  engine(file: string, unpacked: number, bytes: Uint8Array<ArrayBuffer>): Promise<Blob>;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** The worker of this site; its script is built beside the page's own. */
export function decodeWorker(): WorkerPort {
  return new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker when there is work and ends it when there is none, so that its memory comes back. */
export function decoder(start: () => WorkerPort = decodeWorker): Decoder {
  let worker: WorkerPort | null = null;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const fail = (detail: string): void => {
    const error = new LoadError('worker', { file: 'decode.worker', detail });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    stop();
  };
  const started = (): WorkerPort => {
    const port = start();
    port.addEventListener('message', (event) => {
      const { id, done } = (event as MessageEvent<{ id: number; done: Done }>).data;
      waiting.get(id)?.resolve(done);
      waiting.delete(id);
      if (waiting.size === 0) stop();
    });
    port.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message ?? 'did not start');
    });
    port.addEventListener('messageerror', () => fail('message could not be read'));
    return port;
  };
  const done = (task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker ??= started();
      worker.postMessage({ id, task }, [task.bytes.buffer]);
    });
  const checked = async (task: Task): Promise<Exclude<Done, { failed: unknown }>> => {
    const result = await done(task);
    if ('failed' in result) throw new LoadError(result.failed.code, result.failed.facts);
    return result;
  };

  return {
    async table(table, rows, bytes) {
      const result = await checked({ kind: 'table', table, rows, bytes });
      return 'streams' in result ? result.streams : [];
    },
    async engine(file, unpacked, bytes) {
      const result = await checked({ kind: 'engine', file, unpacked, bytes });
      if (!('program' in result)) throw new LoadError('unreadable', { file });
      return result.program;
    }
  };
}
