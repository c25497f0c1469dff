import type { Appendix } from './appendix';
import type { Drawing } from '$lib/drawing/drawing';
import type { Locale } from '$lib/domain/text';
import type { Form } from './form';
import type { PptxCover } from './pptx-cover';
import type { ReportText } from './report-text';
import type { Sheet } from './sheet';
import type { SnapshotWords } from './snapshot';

/** A picture and what its file needs to know. */
export interface PicturePage {
  readonly id: string;
  readonly picture: Drawing;
  /** Logical px of an inch on paper. */
  readonly perInch: number;
}

/** A slide of a show: its picture, and what its speaker says, a paragraph a line. */
export interface ShowSlide extends PicturePage {
  readonly notes: string;
  /** Drawn on the ground of a cover. */
  readonly isCover: boolean;
}

/** A deck that is one page: it is shown, read and printed without the site. */
export interface ShowFile {
  readonly title: string;
  readonly language: Locale;
  readonly slides: readonly ShowSlide[];
}

/** A panel of the page with its picture; null where its table says it all. */
export interface FilePanel {
  readonly snapshot: SnapshotWords;
  readonly page: PicturePage | null;
}

/** A page of the site as one file: its panels with their pictures, tables and sources. */
export interface PanelsFile {
  readonly title: string;
  /** The page in one sentence, and below it where it comes from. */
  readonly lead: string;
  readonly notes: readonly string[];
  readonly language: Locale;
  readonly panels: readonly FilePanel[];
}

interface Dated {
  /** ISO day; dates the file. */
  readonly date: string;
}

/** What a worker is asked to make; plain data, no function. Every job gives the bytes of one file. */
export type Job =
  | { readonly kind: 'svg'; readonly page: PicturePage }
  | { readonly kind: 'png'; readonly page: PicturePage; readonly pixels: number }
  | ({
      readonly kind: 'pdf';
      readonly title: string;
      readonly language: string;
      readonly pages: readonly PicturePage[];
    } & Dated)
  | ({
      readonly kind: 'zip';
      readonly as: 'png' | 'svg';
      readonly pixels: number;
      /** Names inside the archive, one a page. */
      readonly names: readonly string[];
      readonly pages: readonly PicturePage[];
    } & Dated)
  | ({
      readonly kind: 'pptx';
      readonly title: string;
      readonly cover: PptxCover | null;
      /** The chart as a picture where PowerPoint cannot draw it. */
      readonly slides: readonly {
        readonly snapshot: SnapshotWords;
        readonly page: PicturePage | null;
      }[];
    } & Dated)
  | { readonly kind: 'show'; readonly show: ShowFile }
  | { readonly kind: 'panels'; readonly panels: PanelsFile }
  | { readonly kind: 'docx'; readonly appendix: Appendix }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'report'; readonly report: ReportText }
  | ({ readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] } & Dated);

/** Types of the files the jobs make. */
export const MIME = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  zip: 'application/zip',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8'
} as const;

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
