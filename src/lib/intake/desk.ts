import type { Catalogue } from './catalogue';
import type { IntakeTask } from './intake.worker';
import { refusedVerdict } from './take';
import type { Verdict } from './verdict';

type Asked = Omit<IntakeTask, 'id'>;

/** Where files are handed in: reads them in a worker, one after the other. */
export class IntakeDesk {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { readonly file: string; readonly resolve: (verdict: Verdict) => void }
  >();
  readonly #marking = new Map<number, (workbook: Uint8Array | null) => void>();
  #next = 0;

  constructor(
    catalogue: Catalogue,
    start: () => Worker = () =>
      new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
  ) {
    this.#worker = start();
    this.#worker.addEventListener(
      'message',
      ({
        data
      }: MessageEvent<
        { id: number; verdict: Verdict } | { id: number; workbook: Uint8Array | null }
      >) => {
        if ('workbook' in data) {
          this.#marking.get(data.id)?.(data.workbook);
          this.#marking.delete(data.id);
          return;
        }
        this.#waiting.get(data.id)?.resolve(data.verdict);
        this.#waiting.delete(data.id);
      }
    );
    this.#worker.addEventListener('error', () => this.#fail());
    this.#worker.postMessage({ catalogue });
  }

  /** The verdict of a file; one that breaks the reader is refused, never thrown. */
  take(asked: Asked): Promise<Verdict> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, { file: asked.file, resolve });
      this.#worker.postMessage(
        { id, ...asked },
        { transfer: asked.bytes === null ? [] : [asked.bytes] }
      );
    });
  }

  /** The file back as a workbook with its faults and questions marked; null where it was never read. */
  mark(file: string): Promise<Uint8Array | null> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#marking.set(id, resolve);
      this.#worker.postMessage({ id, mark: file });
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#fail();
  }

  #fail(): void {
    for (const { file, resolve } of this.#waiting.values()) resolve(refusedVerdict(file, null));
    this.#waiting.clear();
    for (const resolve of this.#marking.values()) resolve(null);
    this.#marking.clear();
  }
}
