import type { OwnSet } from '../domain/own-set';
import type { IntakeAnswers, IntakeTask, PreviewTask, SetTask, TakeTask } from './intake.worker';
import type { Preview } from './preview';
import { type ReadVerdict, readVerdictOf } from './read-verdict';
import { refusedVerdict } from './refused-verdict';
import { WorkerDesk } from './worker-desk';

type Asked<Task> = Omit<Task, 'kind'>;

const start = (): Worker =>
  new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });

/** Where workbooks are handed in: reads and judges them in a worker, and keeps there what they hold. */
export class IntakeDesk extends WorkerDesk<IntakeTask, IntakeAnswers> {
  /** @param lists the catalogue as text of JSON: it is read where it is used */
  constructor(lists: string, worker: () => Worker = start) {
    super(worker(), lists);
  }

  /**
   * The verdict of a file; one that breaks the reader is refused, never thrown. Null where it was stopped.
   *
   * @param onshare told again and again which share of the rows was gone through
   */
  take(asked: Asked<TakeTask>, onshare?: (share: number) => void): Promise<ReadVerdict | null> {
    const failed = readVerdictOf(refusedVerdict(asked.file, null), asked.today);
    const moved = asked.bytes === null ? [] : [asked.bytes];
    return this.request({ kind: 'take', ...asked }, failed, { onshare, moved });
  }

  /** The file back as a workbook with its faults and questions marked; null where it was never read. */
  mark(file: string): Promise<Uint8Array | null> {
    return this.request({ kind: 'mark', file }, null);
  }

  /** What files that were read would change; null where that cannot be said. */
  preview(asked: Asked<PreviewTask>): Promise<Preview | null> {
    return this.request({ kind: 'preview', ...asked }, null);
  }

  /** The set that files that were read make; null where it cannot be made. */
  set(asked: Asked<SetTask>): Promise<OwnSet | null> {
    return this.request({ kind: 'set', ...asked }, null);
  }
}
