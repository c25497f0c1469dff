import type { Cell } from './cell';
import type { Done, Task } from './decode-task';
import { LoadError } from './error';
import { startError } from './policy';

/** What we use of a worker; a test passes its own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Result = Exclude<Done, { readonly failed: unknown }>;

/** Decodes a table's file away from the page: its bytes are handed over. @throws LoadError */
export interface Decoder {
  /** As Arrow IPC streams, to be filled into the engine. */
  streams(task: Task): Promise<readonly Uint8Array[]>;
  /** As plain cells, column by column. */
  cells(task: Task): Promise<readonly (readonly Cell[])[]>;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** The worker of this site; its script is built beside the page's own. */
function decodeWorker(): WorkerPort {
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
    const error = startError('worker', { file: 'decode.worker', detail });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    stop();
  };
  const hear = ({ id, done }: { readonly id: number; readonly done: Done }): void => {
    waiting.get(id)?.resolve(done);
    waiting.delete(id);
    if (waiting.size === 0) stop();
  };
  const started = (): WorkerPort => {
    const port = start();
    port.addEventListener('message', (event) => hear(event.data as Parameters<typeof hear>[0]));
    port.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message ?? 'did not start');
    });
    port.addEventListener('messageerror', () => fail('message could not be read'));
    return port;
  };

  const run = async (task: Task): Promise<Result> => {
    const done = await new Promise<Done>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker ??= started();
      worker.postMessage({ id, task }, [task.bytes.buffer]);
    });
    if ('failed' in done) throw new LoadError(done.failed.code, done.failed.facts);
    return done;
  };
  return {
    async streams(task) {
      const done = await run({ ...task, as: 'arrow' });
      return 'streams' in done ? done.streams : [];
    },
    async cells(task) {
      const done = await run({ ...task, as: 'cells' });
      return 'cells' in done ? done.cells : [];
    }
  };
}
