import { fileName } from '$lib/export/filename';
import { type Job, MIME } from '$lib/export/job';
import type { Marked } from '$lib/export/marks';
import { save } from '$lib/export/save';
import { startJob } from '$lib/export/start-job';
import { m } from '$lib/paraglide/messages';
import { showNotice } from './notice';
import { task } from './task.svelte';

/** A file that the worker writes. */
export interface OrderedFile {
  readonly job: Job;
  readonly ending: 'docx' | 'pdf' | 'svg' | 'xlsx';
  /** What its name is made of, and the marks it bears. */
  readonly of: Marked & { readonly fileParts: readonly string[] };
}

/**
 * Has the worker write a file and the browser save it; the notice says how far it is and what became of it.
 * @param what is said while it is made
 * @param same what makes two orders the same one
 */
export function downloadJob(
  what: string,
  make: () => OrderedFile | Promise<OrderedFile>,
  same: readonly unknown[]
): void {
  showNotice();
  void task.run(
    what,
    m.export_failed(),
    async (reporter) => {
      const { job, ending, of } = await make();
      const bytes = await reporter.follow((onprogress) => startJob(job, onprogress));
      const name = fileName(of.fileParts, ending, of.sample, of.own);
      save(new Blob([bytes], { type: MIME[ending] }), name);
      return m.conference_made({ name });
    },
    same
  );
}
