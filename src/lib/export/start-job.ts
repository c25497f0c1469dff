import type { Answer, Request } from './deck.worker';
import type { Job, Progress } from './job';

/** Thrown where the reader stopped a job. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

export interface RunningJob {
  readonly result: Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the work at once; `result` rejects with `JobStopped`. */
  readonly stop: () => void;
}

let worker: Worker | null = null;
let last = 0;

function workerOf(): Worker {
  worker ??= new Worker(new URL('./deck.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/** The next job starts afresh: a worker that failed or was stopped is not asked again. */
function endWorker(): void {
  worker?.terminate();
  worker = null;
}

/**
 * Makes a file in a worker, so that the page goes on answering. The worker stays for the next job, with
 * its fonts and libraries.
 *
 * @param onprogress called with how far it is
 */
export function startJob(
  job: Job,
  onprogress: (progress: Progress) => void = () => undefined
): RunningJob {
  const number = (last += 1);
  const own = workerOf();
  let stop: () => void = () => undefined;
  const result = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const end = (): void => {
      own.removeEventListener('message', hear);
      own.removeEventListener('error', fail);
    };
    const fail = (event: ErrorEvent): void => {
      end();
      endWorker();
      reject(new Error(event.message || 'the worker could not be started'));
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.number !== number) return;
      if ('progress' in data) return onprogress(data.progress);
      end();
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.error));
    };
    stop = (): void => {
      end();
      endWorker();
      reject(new JobStopped('stopped'));
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', fail);
    const request: Request = { number, job };
    own.postMessage(request);
  });
  return { result, stop: () => stop() };
}
