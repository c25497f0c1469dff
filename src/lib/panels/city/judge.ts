import { LoadError } from '$lib/data/error';
import type { Progress } from '$lib/data/fetch-bytes';
import { until } from '$lib/data/until';
import type { BoardRow } from '$lib/domain/board';
import type { Judged, JudgeTask } from './judge.worker';

interface Waiting {
  readonly resolve: (judged: Judged) => void;
}

let worker: Worker | null = null;
let next = 0;
const waiting = new Map<number, Waiting>();

type Heard = { readonly progress: Progress } | { readonly id: number; readonly judged: Judged };

function fail(detail: string): void {
  const failed = { code: 'worker', facts: { file: 'judge.worker', detail } } as const;
  for (const { resolve } of waiting.values()) resolve({ failed });
  waiting.clear();
  worker?.terminate();
  worker = null;
}

function started(onProgress: (progress: Progress) => void): Worker {
  const port = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  port.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if ('progress' in data) return onProgress(data.progress);
    waiting.get(data.id)?.resolve(data.judged);
    waiting.delete(data.id);
  });
  port.addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.message || 'did not start');
  });
  return port;
}

/**
 * Judges units anew away from the page, from published tables and the reader's own.
 * @throws LoadError; the signal's reason when aborted
 */
export async function judge(
  task: JudgeTask,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal
): Promise<readonly BoardRow[]> {
  worker ??= started(onProgress);
  const port = worker;
  const id = next++;
  const answered = new Promise<Judged>((resolve) => {
    waiting.set(id, { resolve });
    port.postMessage({ id, task });
  });
  const judged = await until(answered, signal);
  if ('failed' in judged) throw new LoadError(judged.failed.code, judged.failed.facts);
  return judged.rows;
}
