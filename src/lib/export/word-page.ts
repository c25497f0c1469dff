import {
  AlignmentType,
  Document,
  Header,
  type IPropertiesOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as twips
} from 'docx';
import type { Locale } from '$lib/domain/text';
import { type Marked, stampOf } from './marks';
import { WORDS } from './words';

/** Points: Decree 30/2020 sets 13 to 14 for text; tables and notes take less. */
export const BODY = 14;
export const FONT = 'Times New Roman';
/** Millimetres: the margins of the decree (top and bottom 20–25, left 30–35, right 15–20). */
const MARGIN = { top: 20, bottom: 20, left: 30, right: 20 } as const;
/** A4 as Word writes it, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 } as const;

/** Whether the paper stands upright or lies across. */
type Paper = 'upright' | 'across';

/** Millimetres between the margins. */
export const PAGE_WIDTH: Readonly<Record<Paper, number>> = {
  upright: 210 - MARGIN.left - MARGIN.right,
  across: 297 - MARGIN.left - MARGIN.right
};

export interface Look {
  /** Points; those of the text where absent. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** Points below. */
  readonly after?: number;
  readonly keepNext?: boolean;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT
} as const;

/** A paragraph of one look, at the left where none is asked for. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { size = BODY, bold, italic, align = 'left', colour, after = 0, keepNext } = look;
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: 0, after: after * 20 },
    keepNext,
    children: [new TextRun({ text, bold, italics: italic, size: size * 2, color: colour })]
  });
}

/**
 * Number at the top, in the middle, on every page but the first; the mark of samples and own figures on all.
 * @param after points below the mark
 */
export function numberedHeaders(
  marked: Marked & { readonly locale: Locale },
  after = 0
): { readonly first: Header; readonly default: Header } {
  const stamp = stampOf(marked, marked.locale);
  const mark =
    stamp === null
      ? []
      : [
          paragraph(stamp.text, {
            bold: true,
            align: 'right',
            colour: stamp.colour.slice(1),
            after
          })
        ];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY * 2 })]
  });
  return {
    first: new Header({ children: mark.length > 0 ? mark : [paragraph('')] }),
    default: new Header({ children: [number, ...mark] })
  };
}

type Facts = Pick<IPropertiesOptions, 'title' | 'description' | 'footnotes'> &
  Pick<ISectionOptions, 'headers' | 'children'> & {
    readonly locale: Locale;
    readonly paper: Paper;
    /** Of the text, for who spells it. */
    readonly language?: 'vi-VN' | 'en-GB';
  };

/** A Word document of one section on the paper, with the margins and in the face of Decree 30/2020. */
export function wordDocument(facts: Facts): Document {
  const { locale, paper, language = 'vi-VN', headers, children, ...properties } = facts;
  return new Document({
    ...properties,
    creator: WORDS.site[locale],
    lastModifiedBy: WORDS.site[locale],
    styles: {
      default: { document: { run: { font: FONT, size: BODY * 2, language: { value: language } } } }
    },
    sections: [
      {
        properties: {
          ...(headers === undefined ? {} : { titlePage: true }),
          page: {
            size: {
              ...A4,
              ...(paper === 'across' ? { orientation: PageOrientation.LANDSCAPE } : {})
            },
            margin: {
              top: twips(MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.left),
              right: twips(MARGIN.right),
              header: twips(10),
              footer: twips(10)
            }
          }
        },
        headers,
        children
      }
    ]
  });
}
