import { deckPptx, picturePage } from '$lib/export/deck-job';
import { fileName } from '$lib/export/filename';
import { type Job, MIME } from '$lib/export/job';
import type { PictureChoice } from '$lib/export/preset';
import type { Snapshot } from '$lib/export/snapshot';
import { startJob } from '$lib/export/start-job';
import { chartDrawer } from './chart-drawer';
import type { Reporter } from './task.svelte';

/** The files a chart is offered as. */
export type ChartFileKind =
  | ({ readonly as: 'picture' } & PictureChoice)
  | { readonly as: 'pptx' }
  | { readonly as: 'csv' }
  | { readonly as: 'xlsx' };

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
}

async function pictureJob(
  snapshot: Snapshot,
  { preset, kind, pixels }: PictureChoice
): Promise<Job> {
  const page = picturePage(snapshot, preset, await chartDrawer());
  if (kind === 'svg') return { kind, page };
  if (kind === 'png') return { kind, page, pixels };
  const { title, locale, dataDate } = snapshot;
  return { kind: 'pdf', title, language: locale, date: dataDate, pages: [page] };
}

async function jobOf(snapshot: Snapshot, choice: ChartFileKind, { pause }: Reporter): Promise<Job> {
  if (choice.as === 'picture') return pictureJob(snapshot, choice);
  const { title, dataDate: date } = snapshot;
  if (choice.as === 'pptx') {
    const deck = { title, cover: null, snapshots: [snapshot], date };
    return deckPptx(deck, '', await chartDrawer(), pause);
  }
  const { snapshotSheets } = await import('$lib/export/snapshot-sheets');
  return { kind: 'xlsx', sheets: snapshotSheets([snapshot]), date };
}

/** "thu-nhap_nua-trang": sizes other than the slide say so in the name. */
function partsOf({ fileParts }: Snapshot, choice: ChartFileKind): readonly string[] {
  if (choice.as !== 'picture') return fileParts;
  const { preset, pixels, kind } = choice;
  const size = preset === 'slide' ? [] : [{ half: 'nửa trang', a4: 'A4', square: 'vuông' }[preset]];
  return [...fileParts, ...size, ...(kind === 'png' && pixels === 3 ? ['3840'] : [])];
}

/**
 * The bytes of a chart as a file, drawn again at the size asked for.
 * @throws what a library throws; JobStopped when the reader stops it
 */
export async function chartFile(
  snapshot: Snapshot,
  choice: ChartFileKind,
  reporter: Reporter
): Promise<MadeFile> {
  const ending = choice.as === 'picture' ? choice.kind : choice.as;
  const name = fileName(partsOf(snapshot, choice), ending, snapshot.sample, snapshot.own);
  if (choice.as === 'csv') {
    const { snapshotCsv } = await import('$lib/export/snapshot-csv');
    return { blob: new Blob([snapshotCsv(snapshot)], { type: MIME.csv }), name };
  }
  const job = await jobOf(snapshot, choice, reporter);
  const bytes = await reporter.follow((onprogress) => startJob(job, onprogress));
  return { blob: new Blob([bytes], { type: MIME[ending] }), name };
}
