import PptxGenJS from 'pptxgenjs';
import { officeChart } from './office-chart';
import { repacked } from './office-package';
import { addCoverSlide, defineCoverMaster, type PptxCover } from './pptx-cover';
import {
  addSnapshotSlide,
  defineMaster,
  SLIDE_FONT,
  TITLE_NAME,
  type SlideChart
} from './pptx-slide';
import type { Sheet, SheetCell } from './sheet';
import type { NativeChart, SnapshotWords } from './snapshot';
import { WORDS } from './words';
import { xlsxOf } from './xlsx';

export interface PptxSlide {
  readonly snapshot: SnapshotWords;
  /** Picture of legend and chart, for a chart that PowerPoint cannot draw; null where it can. */
  readonly png: Uint8Array | null;
}

export interface PptxDeck {
  readonly title: string;
  readonly cover: PptxCover | null;
  readonly slides: readonly PptxSlide[];
  /** ISO day; dates the file. */
  readonly date: string;
}

/** The sheet PowerPoint opens on "Edit data". */
function chartSheet({ categories, series, decimals }: NativeChart): Sheet {
  const head = (value: string): SheetCell => ({ value, kind: 'text', look: 'head' });
  const rows = categories.map((category, at): SheetCell[] => [
    { value: category, kind: 'text', look: 'plain' },
    ...series.map(({ values }): SheetCell => ({
      value: values[at] ?? null,
      kind: 'number',
      decimals,
      look: 'plain'
    }))
  ]);
  return {
    name: 'Sheet1',
    widths: [16, ...series.map(() => 18)],
    rows: [[head(''), ...series.map(({ name }) => head(name))], ...rows],
    headRow: 0,
    landscape: false
  };
}

/** Lines of the notes as paragraphs: the library writes them as one. */
function withParagraphs(notes: string): string {
  return notes.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/g,
    (_whole, style: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${style}<a:t>${line}</a:t></a:r></a:p>`)
        .join('')
  );
}

/** The title of a slide as PowerPoint's outline and screen readers know it, at its own place and size. */
function withTitle(slide: string): string {
  const named = new RegExp(
    `(<p:cNvPr [^>]*name="${TITLE_NAME}"[^>]*>(?:</p:cNvPr>)?<p:cNvSpPr[^>]*/?>(?:</p:cNvSpPr>)?)<p:nvPr>`
  );
  return slide.replace(named, '$1<p:nvPr><p:ph type="title"/>');
}

/** Numbers that the library goes on counting from one file to the next, counted from 1 in each. */
function renumbered(path: string, first: number): string {
  return path.replaceAll(
    /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g,
    (_whole, name: string, number: string) => `${name}${Number(number) - first + 1}`
  );
}

/**
 * A deck for PowerPoint: wide slides, words as real text, charts that PowerPoint draws and edits where
 * it can, pictures elsewhere, notes for the speaker.
 *
 * @param step called before each slide; throws to stop
 */
export async function pptxOf(
  deck: PptxDeck,
  step: (slide: number) => void | Promise<void> = () => undefined
): Promise<Uint8Array> {
  const locale = deck.slides[0]?.snapshot.locale ?? 'vi';
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = WORDS.site[locale];
  file.company = WORDS.site[locale];
  file.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  defineMaster(file, WORDS.site[locale]);
  if (deck.cover !== null) {
    defineCoverMaster(file);
    addCoverSlide(file, deck.cover, locale);
  }
  const charts: { xml: string; sheet: Uint8Array }[] = [];
  for (const [index, { snapshot, png }] of deck.slides.entries()) {
    await step(index);
    const { nativeChart, sample } = snapshot;
    const native = nativeChart !== undefined && png === null;
    const chart: SlideChart = native
      ? { kind: 'native' }
      : { kind: 'picture', png: png ?? new Uint8Array() };
    addSnapshotSlide(file, snapshot, chart);
    if (nativeChart === undefined || !native) continue;
    const sheet = await xlsxOf([chartSheet(nativeChart)], deck.date);
    charts.push({ xml: officeChart(nativeChart, sample, snapshot.locale), sheet });
  }
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return finished(written, deck, charts);
}

function finished(
  written: Uint8Array,
  deck: PptxDeck,
  charts: readonly { xml: string; sheet: Uint8Array }[]
): Uint8Array {
  let first = 0;
  return repacked(written, deck.date, {
    rename: (path, paths) => {
      first ||= Math.min(
        ...paths.flatMap((one) => /charts\/chart(\d+)\.xml$/.exec(one)?.[1] ?? []).map(Number)
      );
      return renumbered(path, first);
    },
    text: (text, path) => {
      const number = /ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
      const chart = number === undefined ? undefined : charts[Number(number) - 1];
      if (chart !== undefined) return chart.xml;
      if (path.startsWith('ppt/notesSlides/notesSlide')) {
        return withParagraphs(text).replaceAll('lang="en-US"', 'lang="vi-VN"');
      }
      return path.startsWith('ppt/slides/slide') ? withTitle(text) : renumbered(text, first);
    },
    bytes: (bytes, path) => {
      const number = /Worksheet(\d+)\.xlsx$/.exec(path)?.[1];
      return (number === undefined ? undefined : charts[Number(number) - 1]?.sheet) ?? bytes;
    }
  });
}
