import { chartPicture } from './chart-picture';
import { coverPicture, type Cover } from './cover';
import { distinctNames, fileName } from './filename';
import type { ChartDrawer } from './frame';
import type { FilePanel, Job, PanelsFile, PicturePage } from './job';
import { marksOf } from './marks';
import { pictureOf } from './picture';
import { PRESETS, type PresetName } from './preset';
import { SLIDE, slideLayout } from './slide-layout';
import { wordsOf, type Snapshot } from './snapshot';

/** A deck with its charts made: the wording of the deck is in the snapshots already. */
export interface MadeDeck {
  readonly title: string;
  readonly cover: Cover | null;
  readonly snapshots: readonly Snapshot[];
  /** ISO day of the data. */
  readonly date: string;
}

/** Lets the page answer between two pictures. */
export type Pause = () => Promise<void>;

/** One picture of a preset. */
export function picturePage(
  snapshot: Snapshot,
  preset: PresetName,
  drawer: ChartDrawer
): PicturePage {
  const { perInch } = PRESETS[preset];
  return { id: snapshot.id, picture: pictureOf(snapshot, PRESETS[preset], drawer), perInch };
}

async function slidePages(
  deck: MadeDeck,
  drawer: ChartDrawer,
  pause: Pause
): Promise<PicturePage[]> {
  const locale = deck.snapshots[0]?.locale ?? 'vi';
  const pages: PicturePage[] = [];
  if (deck.cover !== null) {
    const marks = marksOf(deck.snapshots);
    const picture = coverPicture(deck.cover, locale, marks.sample, marks.own);
    pages.push({ id: 'bia', picture, perInch: PRESETS.slide.perInch });
  }
  for (const snapshot of deck.snapshots) {
    await pause();
    pages.push(picturePage(snapshot, 'slide', drawer));
  }
  return pages;
}

/** The deck as a PDF of slides. */
export async function deckPdf(deck: MadeDeck, drawer: ChartDrawer, pause: Pause): Promise<Job> {
  const language = deck.snapshots[0]?.locale ?? 'vi';
  const pages = await slidePages(deck, drawer, pause);
  return { kind: 'pdf', title: deck.title, language, date: deck.date, pages };
}

/** The deck as a page that is one file, with what the speaker says. */
export async function deckShow(
  deck: MadeDeck,
  coverNotes: string,
  drawer: ChartDrawer,
  pause: Pause
): Promise<Job> {
  const pages = await slidePages(deck, drawer, pause);
  const covers = deck.cover === null ? 0 : 1;
  const slides = pages.map((page, index) => ({
    ...page,
    isCover: index < covers,
    notes: deck.snapshots[index - covers]?.notes ?? coverNotes
  }));
  const language = deck.snapshots[0]?.locale ?? 'vi';
  return { kind: 'show', show: { title: deck.title, language, slides } };
}

/** Room of a chart on a page that is a file: as wide as half a slide, so that a phone can read it too. */
const FILE_CHART = { width: 560, height: 320 } as const;

/**
 * Panels below each other as a page that is one file.
 *
 * @param isPictured whether a panel is more than its table
 */
export async function panelsJob(
  file: Omit<PanelsFile, 'panels'>,
  snapshots: readonly Snapshot[],
  isPictured: (snapshot: Snapshot, index: number) => boolean,
  drawer: ChartDrawer,
  pause: Pause
): Promise<Job> {
  const panels: FilePanel[] = [];
  for (const [index, snapshot] of snapshots.entries()) {
    await pause();
    const page = isPictured(snapshot, index)
      ? {
          id: snapshot.id,
          picture: chartPicture(snapshot, PRESETS.half, FILE_CHART, drawer),
          perInch: PRESETS.half.perInch
        }
      : null;
    panels.push({ snapshot: wordsOf(snapshot), page });
  }
  return { kind: 'panels', panels: { ...file, panels } };
}

/** The slides as files in one archive, numbered in their order. */
export async function deckZip(
  deck: MadeDeck,
  as: 'png' | 'svg',
  drawer: ChartDrawer,
  pause: Pause
): Promise<Job> {
  const pages = await slidePages(deck, drawer, pause);
  const own = deck.snapshots.map(({ fileParts, sample, own }) =>
    fileName(fileParts, as, sample, own)
  );
  const marks = marksOf(deck.snapshots);
  const cover = fileName(['bìa'], as, marks.sample, marks.own);
  const names = deck.cover === null ? own : [cover, ...own];
  const numbered = names.map((name, index) => `${String(index + 1).padStart(2, '0')}_${name}`);
  return { kind: 'zip', as, pixels: 2, names: distinctNames(numbered), pages, date: deck.date };
}

/** The deck for PowerPoint; charts it cannot draw come as pictures. */
export async function deckPptx(
  deck: MadeDeck,
  coverNotes: string,
  drawer: ChartDrawer,
  pause: Pause
): Promise<Job> {
  const slides = [];
  for (const snapshot of deck.snapshots) {
    const words = wordsOf(snapshot);
    if (snapshot.nativeChart !== undefined) {
      slides.push({ snapshot: words, page: null });
      continue;
    }
    await pause();
    const { height } = slideLayout(words).chart;
    const size = { width: SLIDE.inner, height: Math.round(height) };
    const picture = chartPicture(snapshot, PRESETS.slide, size, drawer);
    slides.push({ snapshot: words, page: { id: snapshot.id, picture, perInch: 96 } });
  }
  const marks = marksOf(deck.snapshots);
  const cover = deck.cover === null ? null : { cover: deck.cover, notes: coverNotes, ...marks };
  return { kind: 'pptx', title: deck.title, cover, slides, date: deck.date };
}
