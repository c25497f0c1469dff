import type { MadeDeck } from '$lib/export/deck-job';
import { fileName } from '$lib/export/filename';
import { type Job, MIME } from '$lib/export/job';
import { marksOf } from '$lib/export/marks';
import { WORDS } from '$lib/export/words';
import type { Cover } from '$lib/export/cover';
import { startJob } from '$lib/export/start-job';
import type { Locale } from '$lib/domain/text';
import { chartDrawer } from './chart-drawer';
import type { MadeFile } from './chart-file';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { Reporter } from './task.svelte';
import { deckTitle } from '$lib/panels/conference/cover-lines';

export type DeckFileKind = 'pptx' | 'html' | 'pdf' | 'zip-png' | 'zip-svg';

/** The deck with the wording it is shown with; its charts are made when a file asks for them. */
export interface ShownDeck extends Omit<MadeDeck, 'snapshots'> {
  readonly snapshots: readonly FrozenSnapshot[];
}

/** The deck as it is handed to those who write files. */
export function shownDeck(
  cover: Cover | null,
  snapshots: readonly FrozenSnapshot[],
  locale: Locale
): ShownDeck {
  const dates = snapshots.map(({ dataDate }) => dataDate).sort();
  return { title: deckTitle(cover, locale), cover, snapshots, date: dates.at(-1) ?? '' };
}

/** What the speaker finds under the cover: the conference in full, what is to come, and whether it is sample data. */
function coverNotes({ cover, snapshots }: ShownDeck): string {
  const [sample] = snapshots.filter((snapshot) => snapshot.sample);
  const mark = sample === undefined ? [] : ['', WORDS.sampleNote[sample.locale]];
  const lines = cover === null ? [] : [cover.host, cover.title, cover.subtitle, cover.place];
  const titles = snapshots.map(({ title }, index) => `${index + 1}. ${title}`);
  const above = lines.map((line) => line.replaceAll('\n', ' '));
  return [...above, '', ...titles, ...mark].join('\n').trim();
}

async function jobOf(shown: ShownDeck, kind: DeckFileKind, { pause }: Reporter): Promise<Job> {
  const [{ deckPdf, deckPptx, deckShow, deckZip }, { thawed }, drawer] = await Promise.all([
    import('$lib/export/deck-job'),
    import('$lib/panels/frozen-snapshot'),
    chartDrawer()
  ]);
  const deck: MadeDeck = { ...shown, snapshots: shown.snapshots.map(thawed) };
  switch (kind) {
    case 'pptx':
      return deckPptx(deck, coverNotes(shown), drawer, pause);
    case 'html':
      return deckShow(deck, coverNotes(shown), drawer, pause);
    case 'pdf':
      return deckPdf(deck, drawer, pause);
    case 'zip-png':
      return deckZip(deck, 'png', drawer, pause);
    case 'zip-svg':
      return deckZip(deck, 'svg', drawer, pause);
  }
}

/**
 * The bytes of a deck as a file.
 * @throws what a library throws; JobStopped when the reader stops it
 */
export async function deckFile(
  deck: ShownDeck,
  kind: DeckFileKind,
  reporter: Reporter
): Promise<MadeFile> {
  const job = await jobOf(deck, kind, reporter);
  const bytes = await reporter.follow((onprogress) => startJob(job, onprogress));
  const [ending = 'zip', inside] = kind.split('-') as ['pptx' | 'html' | 'pdf' | 'zip', string?];
  // All slides of one unit: its name tells more than that of the conference.
  const units = new Set(deck.snapshots.map(({ fileParts }) => fileParts[0]));
  const [unit = ''] = units.size === 1 ? units : [];
  const parts = ['hội nghị', unit, ...(inside === undefined ? [] : [inside])];
  const marks = marksOf(deck.snapshots);
  const name = fileName(parts, ending, marks.sample, marks.own);
  return { blob: new Blob([bytes], { type: MIME[ending] }), name };
}
