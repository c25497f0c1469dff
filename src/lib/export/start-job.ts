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

/** A worker that has nothing to do, with its fonts and libraries; each job has a worker to itself. */
let idle: Worker | null = null;
let last = 0;

function workerOf(): Worker {
  const own = idle ?? new Worker(new URL('./deck.worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return own;
}

/** Keeps one worker for the next job. */
function giveBack(own: Worker): void {
  if (idle === null) idle = own;
  else own.terminate();
}

/**
 * Makes a file in a worker, so that the page goes on answering. The worker stays for the next job, with
 * its fonts and libraries; one that failed or was stopped is not asked again.
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
    let hasEnded = false;
    const end = (): void => {
      hasEnded = true;
      own.removeEventListener('message', hear);
      own.removeEventListener('error', fail);
    };
    const fail = (event: ErrorEvent): void => {
      end();
      own.terminate();
      reject(new Error(event.message || 'the worker could not be started'));
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.number !== number) return;
      if ('progress' in data) return onprogress(data.progress);
      end();
      giveBack(own);
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.error));
    };
    stop = (): void => {
      if (hasEnded) return;
      end();
      own.terminate();
      reject(new JobStopped('stopped'));
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', fail);
    const request: Request = { number, job };
    own.postMessage(request);
  });
  return { result, stop: () => stop() };
}
