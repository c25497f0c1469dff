import type { Indicator } from '../domain/indicator';
import type { ReportAnswers, ReportMessage, ReportReply, ReportTask } from './report.worker';

interface Waiting {
  readonly resolve: (answer: ReportAnswers[keyof ReportAnswers]) => void;
  /** What is answered where the worker breaks. */
  readonly failed: ReportAnswers[keyof ReportAnswers];
  readonly onshare: (share: number) => void;
}

const FAILED: ReportAnswers = { read: { why: null }, mark: null, preview: null, set: null };

/** Where a document is handed in: read in a worker, which also says what the rows taken of it would change. */
export class ReportDesk {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  /** @param lists the catalogue as text of JSON: it is read where it is used */
  constructor(
    lists: string,
    start: () => Worker = () =>
      new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' })
  ) {
    this.#worker = start();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ReportReply>) => {
      const waiting = this.#waiting.get(data.id);
      if ('share' in data) {
        waiting?.onshare(data.share);
        return;
      }
      this.#waiting.delete(data.id);
      waiting?.resolve(data.answer);
    });
    this.#worker.addEventListener('error', () => this.#fail());
    this.#send({ lists });
  }

  /** Indicators made beside those of the catalogue, all of them. */
  know(made: readonly Indicator[]): void {
    this.#send({ made });
  }

  /** @param onshare told again and again which share of the document was gone through */
  ask<Kind extends ReportTask['kind']>(
    task: Extract<ReportTask, { kind: Kind }>,
    onshare: (share: number) => void = () => undefined
  ): Promise<ReportAnswers[Kind]> {
    const id = this.#next++;
    const asked: ReportTask = task;
    const moved = asked.kind === 'read' && asked.bytes !== null ? [asked.bytes] : [];
    return new Promise((resolve) => {
      // A task is answered in its own kind.
      const answered = resolve as Waiting['resolve'];
      this.#waiting.set(id, { resolve: answered, failed: FAILED[task.kind], onshare });
      this.#send({ id, task }, moved);
    });
  }

  /** Whatever is being read is wanted no more: a file is left in the middle, whichever library reads it. */
  close(): void {
    this.#worker.terminate();
    this.#fail();
  }

  #send(message: ReportMessage, transfer: readonly Transferable[] = []): void {
    this.#worker.postMessage(message, { transfer: [...transfer] });
  }

  #fail(): void {
    for (const { resolve, failed } of this.#waiting.values()) resolve(failed);
    this.#waiting.clear();
  }
}
