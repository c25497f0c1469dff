import { WorkerDesk } from '../intake/worker-desk';
import type { ReportAnswers, ReportTask } from './report.worker';

const FAILED: ReportAnswers = { read: { why: null }, mark: null, preview: null, set: null };

/** Where a document is handed in: read in a worker, which also says what the rows taken of it would change. */
export class ReportDesk extends WorkerDesk<ReportTask, ReportAnswers> {
  /** @param lists the catalogue as text of JSON: it is read where it is used */
  constructor(lists: string) {
    super(new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' }), lists);
  }

  /** @param onshare told again and again which share of the document was gone through */
  ask<Kind extends ReportTask['kind']>(
    task: Extract<ReportTask, { kind: Kind }>,
    onshare?: (share: number) => void
  ): Promise<ReportAnswers[Kind]> {
    const asked: ReportTask = task;
    const moved = asked.kind === 'read' && asked.bytes !== null ? [asked.bytes] : [];
    return this.request<Kind>(task, FAILED[task.kind], { onshare, moved });
  }
}
