import type { Done, Task } from './decode-task';
import { LoadError } from './error';

/** What we use of a worker; a test passes its own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A table's file as Arrow IPC streams, away from the page. Its bytes are handed over. @throws LoadError */
export type Decoder = (task: Task) => Promise<readonly Uint8Array[]>;

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
    const error = new LoadError('worker', { file: 'decode.worker', detail });
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

  return async (task) => {
    const done = await new Promise<Done>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker ??= started();
      worker.postMessage({ id, task }, [task.bytes.buffer]);
    });
    if ('failed' in done) throw new LoadError(done.failed.code, done.failed.facts);
    return done.streams;
  };
}
