import type { Indicator } from '../domain/indicator';
import type { OwnSet } from '../domain/own-set';
import type {
  IntakeAnswers,
  IntakeMessage,
  IntakeReply,
  IntakeTask,
  PreviewTask,
  SetTask,
  TakeTask
} from './intake.worker';
import type { Preview } from './preview';
import { type ReadVerdict, readVerdictOf } from './read-verdict';
import { refusedVerdict } from './refused-verdict';

type Asked<Task> = Omit<Task, 'kind'>;

interface Waiting {
  readonly resolve: (answer: IntakeAnswers[keyof IntakeAnswers]) => void;
  /** What is answered where the worker breaks. */
  readonly failed: IntakeAnswers[keyof IntakeAnswers];
  readonly onshare: (share: number) => void;
}

/** Where files are handed in: reads and judges them in a worker, and keeps there what they hold. */
export class IntakeDesk {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  /** @param lists the catalogue as text of JSON: it is read where it is used */
  constructor(
    lists: string,
    start: () => Worker = () =>
      new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
  ) {
    this.#worker = start();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<IntakeReply>) => {
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

  /** Indicators that the reader made beside those of the catalogue, all of them. */
  know(made: readonly Indicator[]): void {
    this.#send({ made });
  }

  /**
   * The verdict of a file; one that breaks the reader is refused, never thrown. Null where it was stopped.
   *
   * @param onshare told again and again which share of the rows was gone through
   */
  take(asked: Asked<TakeTask>, onshare?: (share: number) => void): Promise<ReadVerdict | null> {
    const failed = readVerdictOf(refusedVerdict(asked.file, null), asked.today);
    const moved = asked.bytes === null ? [] : [asked.bytes];
    return this.#ask({ kind: 'take', ...asked }, failed, { onshare, moved });
  }

  /** The file that is being read is wanted no more. */
  stop(): void {
    for (const id of this.#waiting.keys()) this.#send({ stop: id });
  }

  /** The file back as a workbook with its faults and questions marked; null where it was never read. */
  mark(file: string): Promise<Uint8Array | null> {
    return this.#ask({ kind: 'mark', file }, null);
  }

  /** What files that were read would change; null where that cannot be said. */
  preview(asked: Asked<PreviewTask>): Promise<Preview | null> {
    return this.#ask({ kind: 'preview', ...asked }, null);
  }

  /** The set that files that were read make; null where it cannot be made. */
  set(asked: Asked<SetTask>): Promise<OwnSet | null> {
    return this.#ask({ kind: 'set', ...asked }, null);
  }

  close(): void {
    this.#worker.terminate();
    this.#fail();
  }

  #send(message: IntakeMessage, transfer: readonly Transferable[] = []): void {
    this.#worker.postMessage(message, { transfer: [...transfer] });
  }

  #ask<Kind extends IntakeTask['kind']>(
    task: Extract<IntakeTask, { kind: Kind }>,
    failed: IntakeAnswers[Kind],
    {
      onshare = () => undefined,
      moved = []
    }: {
      readonly onshare?: ((share: number) => void) | undefined;
      readonly moved?: readonly Transferable[];
    } = {}
  ): Promise<IntakeAnswers[Kind]> {
    const id = this.#next++;
    return new Promise((resolve) => {
      // A task is answered in its own kind.
      const answered = resolve as Waiting['resolve'];
      this.#waiting.set(id, { resolve: answered, failed, onshare });
      this.#send({ id, task }, moved);
    });
  }

  #fail(): void {
    for (const { resolve, failed } of this.#waiting.values()) resolve(failed);
    this.#waiting.clear();
  }
}
