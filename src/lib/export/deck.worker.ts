import type { Job, Progress } from './job';
import { loadFonts } from './load-fonts';
import { pngOf } from './png';
import { runJob } from './run-job';

/** What the page sends, and what comes back; `number` tells jobs apart. */
export interface Request {
  readonly number: number;
  readonly job: Job;
}

export type Answer =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly error: string };

const answer = (message: Answer, moved: Transferable[] = []): void => {
  self.postMessage(message, { transfer: moved });
};

async function work({ number, job }: Request): Promise<void> {
  try {
    const bytes = await runJob(job, {
      fonts: loadFonts,
      rasterise: pngOf,
      step: (progress) => answer({ number, progress })
    });
    const own = bytes.slice();
    answer({ number, bytes: own }, [own.buffer]);
  } catch (cause) {
    answer({ number, error: cause instanceof Error ? cause.message : String(cause) });
  }
}

self.onmessage = (event: MessageEvent<Request>): void => {
  void work(event.data);
};
