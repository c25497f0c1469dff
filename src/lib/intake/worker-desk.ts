import type { Indicator } from '../domain/indicator';

/** The lists as text of JSON, indicators the reader made beside them, a task, or word that a task is wanted no more. */
export type DeskMessage<Task> =
  | { readonly lists: string }
  | { readonly made: readonly Indicator[] }
  | { readonly id: number; readonly task: Task }
  | { readonly stop: number };

/** How far a task is, or its answer. */
export type DeskReply<Answers> =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: Answers[keyof Answers] };

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  /** What is answered where the worker breaks. */
  readonly failed: Answer;
  readonly onshare: (share: number) => void;
}

interface Asking {
  /** Told again and again which share of the task is done. */
  readonly onshare?: ((share: number) => void) | undefined;
  readonly moved?: readonly Transferable[];
}

/** Where files are handed in: a worker that was given the catalogue does tasks and answers each in its own kind. */
export class WorkerDesk<Task extends { readonly kind: keyof Answers }, Answers> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Answers[keyof Answers]>>();
  #next = 0;

  /** @param lists the catalogue as text of JSON: it is read where it is used */
  constructor(worker: Worker, lists: string) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<DeskReply<Answers>>) => {
      const waiting = this.#waiting.get(data.id);
      if ('share' in data) {
        waiting?.onshare(data.share);
        return;
      }
      this.#waiting.delete(data.id);
      waiting?.resolve(data.answer);
    });
    worker.addEventListener('error', () => this.#fail());
    this.#send({ lists });
  }

  /** Indicators that the reader made beside those of the catalogue, all of them. */
  know(made: readonly Indicator[]): void {
    this.#send({ made });
  }

  /** What is being done is wanted no more: the worker leaves it where it is, and answers. */
  stop(): void {
    for (const id of this.#waiting.keys()) this.#send({ stop: id });
  }

  /** Nothing is wanted any more: a file is left in the middle, whichever library reads it. */
  close(): void {
    this.#worker.terminate();
    this.#fail();
  }

  /** @param failed what is answered where the worker breaks */
  protected request<Kind extends Task['kind']>(
    task: Extract<Task, { kind: Kind }>,
    failed: Answers[Kind],
    { onshare = () => undefined, moved = [] }: Asking = {}
  ): Promise<Answers[Kind]> {
    const id = this.#next++;
    return new Promise((resolve) => {
      // A task is answered in its own kind.
      const answered = resolve as (answer: Answers[keyof Answers]) => void;
      this.#waiting.set(id, { resolve: answered, failed, onshare });
      this.#send({ id, task }, moved);
    });
  }

  #send(message: DeskMessage<Task>, transfer: readonly Transferable[] = []): void {
    this.#worker.postMessage(message, { transfer: [...transfer] });
  }

  #fail(): void {
    for (const { resolve, failed } of this.#waiting.values()) resolve(failed);
    this.#waiting.clear();
  }
}
