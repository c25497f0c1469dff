import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip as twips
} from 'docx';
import {
  APPENDIX_COLUMNS,
  numbered,
  type Appendix,
  type AppendixRow,
  type Figure
} from './appendix';
import { repacked } from './office-package';
import { markNotes, stampOf } from './marks';
import { WORDS } from './words';

/** Points: Decree 30/2020 sets 13 to 14; tables take the smaller. */
const BODY = 14;
const TABLE = 13;
const FONT = 'Times New Roman';
/** Millimetres: paper lying across, margins of the decree (top and bottom 20–25, left 30–35, right 15–20). */
const PAPER = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const;
/** A4 as Word writes it, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 } as const;
const WIDTH = PAPER.height - PAPER.left - PAPER.right;
/** Shares of the width: STT, Nội dung, ĐVT, Mục tiêu, Thực hiện, Tỷ lệ, Tình trạng, Nguồn. */
const SHARES = [5, 25.5, 10, 15, 11, 8, 14, 11.5] as const;

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
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

function paragraph(text: string, look: Look = {}): Paragraph {
  const { size = BODY, bold, italic, align = 'left', colour, after = 0, keepNext } = look;
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: 0, after: after * 20 },
    keepNext,
    children: [new TextRun({ text, bold, italics: italic, size: size * 2, color: colour })]
  });
}

const column = (index: number): number => twips((WIDTH * (SHARES[index] ?? 10)) / 100);

interface CellLook extends Look {
  readonly span?: number;
  readonly shaded?: boolean;
}

function cell(text: string, index: number, look: CellLook = {}): TableCell {
  const { span = 1, shaded = false } = look;
  const widths = Array.from({ length: span }, (_, at) => column(index + at));
  return new TableCell({
    columnSpan: span,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 15, bottom: 15, left: 70, right: 70 },
    ...(shaded ? { shading: { fill: 'E9F0F9' } } : {}),
    children: text.split('\n').map((line) => paragraph(line, { size: TABLE, ...look }))
  });
}

/** The figure, and below it what it is the figure of. */
const figure = ({ text, period }: Figure, index: number): TableCell =>
  cell(period === undefined ? text : `${text}\n(${period})`, index, { align: 'center' });

function rowOf(number: number, row: AppendixRow): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(String(number), 0, { align: 'center' }),
      cell(row.content, 1),
      cell(row.measure.replaceAll('/', '/\u200B'), 2, { align: 'center' }),
      figure(row.target, 3),
      figure(row.actual, 4),
      figure(row.ratio, 5),
      cell(row.status, 6),
      cell(row.source, 7)
    ]
  });
}

function tableOf({ groups, locale }: Appendix): Table {
  const names = APPENDIX_COLUMNS[locale];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, index) =>
      cell(name, index, { bold: true, align: 'center', shaded: true })
    )
  });
  const body = numbered(groups).flatMap(({ number, title, rows }) => [
    new TableRow({
      cantSplit: true,
      children: [
        cell(number, 0, { bold: true, align: 'center', keepNext: true }),
        cell(title, 1, { bold: true, span: names.length - 1, keepNext: true })
      ]
    }),
    ...rows.map(([at, row]) => rowOf(at, row))
  ]);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    rows: [head, ...body],
    layout: TableLayoutType.FIXED,
    width: { size: twips(WIDTH), type: WidthType.DXA },
    columnWidths: names.map((_, index) => column(index)),
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line
    }
  });
}

/** Number at the top, in the middle, on every page but the first; the mark of samples and own figures on all. */
function headers(appendix: Appendix): { first: Header; default: Header } {
  const stamp = stampOf(appendix, appendix.locale);
  const mark =
    stamp === null
      ? []
      : [
          paragraph(stamp.text, {
            bold: true,
            align: 'right',
            colour: stamp.colour.slice(1),
            after: 4
          })
        ];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY * 2 })]
  });
  const empty = mark.length > 0 ? [] : [paragraph('')];
  return {
    first: new Header({ children: [...mark, ...empty] }),
    default: new Header({ children: [number, ...mark] })
  };
}

function documentOf(appendix: Appendix): Document {
  const { locale } = appendix;
  const stamp = stampOf(appendix, locale);
  const heading = locale === 'vi' ? 'Phụ lục' : 'Appendix';
  const note = (text: string): Paragraph => paragraph(text, { size: TABLE, italic: true });
  const children = [
    paragraph(appendix.number, { align: 'right', bold: true }),
    paragraph(heading, { align: 'center', bold: true }),
    paragraph(appendix.title, { align: 'center', bold: true }),
    paragraph(appendix.attachedTo, { align: 'center', italic: true, after: 8 }),
    ...markNotes(appendix, locale).map((note) =>
      paragraph(note, { bold: true, colour: (stamp?.colour ?? '').slice(1), after: 4 })
    ),
    paragraph(appendix.headline, { after: 6 }),
    tableOf(appendix),
    paragraph('', { size: 6 }),
    ...appendix.notes.map(note),
    note(`${WORDS.address[locale]}: ${appendix.link ?? appendix.address}`)
  ];
  return new Document({
    title: appendix.title,
    creator: WORDS.site[locale],
    lastModifiedBy: WORDS.site[locale],
    description: appendix.headline,
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY * 2, language: { value: 'vi-VN' } } }
      }
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: A4.width,
              height: A4.height,
              orientation: PageOrientation.LANDSCAPE
            },
            margin: {
              top: twips(PAPER.top),
              bottom: twips(PAPER.bottom),
              left: twips(PAPER.left),
              right: twips(PAPER.right),
              header: twips(10),
              footer: twips(10)
            }
          }
        },
        headers: headers(appendix),
        children
      }
    ]
  });
}

/**
 * The appendix of a report as a Word document in the form of Decree 30/2020: A4, Times New Roman 13–14,
 * its margins, "Phụ lục", "Biểu số 01", heads repeated, page number at the top except on the first page.
 */
export async function docxOf(appendix: Appendix): Promise<Uint8Array> {
  const written = await Packer.pack(documentOf(appendix), 'uint8array');
  return repacked(written, appendix.date);
}
