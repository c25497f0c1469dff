import type { Done, EngineTask, TableTask, Task } from './decode-task';
import { LoadError } from './error';
import type { Progress } from './fetch-bytes';

/** What we use of a worker; a test passes its own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Work on bytes away from the page. */
export interface Decoder {
  /** A table's file as Arrow IPC streams. Its bytes are handed over. @throws LoadError */
  table(task: Omit<TableTask, 'kind'>): Promise<readonly Uint8Array[]>;
  /** The engine's program, fetched, checked and unpacked. @throws LoadError */
  engine(task: Omit<EngineTask, 'kind'>, onProgress?: (progress: Progress) => void): Promise<Blob>;
}

/** What a worker says about the task of that number: how far it is, or what came of it. */
interface Message {
  readonly id: number;
  readonly progress?: Progress;
  readonly done?: Done;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
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
  const hear = ({ id, progress, done }: Message): void => {
    if (progress !== undefined) waiting.get(id)?.onProgress?.(progress);
    if (done === undefined) return;
    waiting.get(id)?.resolve(done);
    waiting.delete(id);
    if (waiting.size === 0) stop();
  };
  const started = (): WorkerPort => {
    const port = start();
    port.addEventListener('message', (event) => hear(event.data as Message));
    port.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message ?? 'did not start');
    });
    port.addEventListener('messageerror', () => fail('message could not be read'));
    return port;
  };
  const done = async (task: Task, onProgress?: (progress: Progress) => void) => {
    const result = await new Promise<Done>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject, onProgress });
      worker ??= started();
      worker.postMessage({ id, task }, task.kind === 'table' ? [task.bytes.buffer] : []);
    });
    if ('failed' in result) throw new LoadError(result.failed.code, result.failed.facts);
    return result;
  };

  return {
    async table(task) {
      const result = await done({ kind: 'table', ...task });
      return 'streams' in result ? result.streams : [];
    },
    async engine(task, onProgress) {
      const result = await done({ kind: 'engine', ...task }, onProgress);
      return 'program' in result ? result.program : new Blob();
    }
  };
}
