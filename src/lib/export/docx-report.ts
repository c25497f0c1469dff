import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
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
import { numbered } from './appendix';
import { markNotes, stampOf } from './marks';
import { repacked } from './office-package';
import type { ReportBlock, ReportText, Sourced } from './report-text';
import { WORDS } from './words';

/** Points of Decree 30/2020: text 14, tables 13, footnotes smaller. */
const BODY = 14;
const TABLE = 12;
const NOTE = 11;
const FONT = 'Times New Roman';
/** Millimetres: A4 upright with the margins of the decree. */
const PAPER = { top: 20, bottom: 20, left: 30, right: 20 } as const;
const A4 = { width: 11906, height: 16838 } as const;
const WIDTH = 210 - PAPER.left - PAPER.right;
/** Shares of the width: STT, content, target, result, status. */
const SHARES = [7, 33, 22, 18, 20] as const;
const COLUMNS = {
  vi: ['STT', 'Nội dung', 'Mục tiêu', 'Thực hiện', 'Tình trạng'],
  en: ['No.', 'Content', 'Target', 'Result', 'Status']
} as const;
/** Gaps are seen at once, on paper too. */
const GAP_GROUND = 'FFF2CC';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly after?: number;
  readonly colour?: string;
  readonly keepNext?: boolean;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT
} as const;

function line(text: string, look: Look = {}): Paragraph {
  const { bold, italic, size = BODY, align = 'center', after = 0, colour, keepNext } = look;
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: 0, after: after * 20 },
    keepNext,
    children: [new TextRun({ text, bold, italics: italic, size: size * 2, color: colour })]
  });
}

/** A paragraph of the body: justified, its first line set in, 6 points below it. */
const BODY_TEXT = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(12.7) },
  spacing: { before: 0, after: 120, line: 276, lineRule: LineRuleType.AUTO }
} as const;

/** Footnotes in the order they are first needed; the same place has the same number. */
class Footnotes {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, known);
    return known;
  }

  get children(): Record<number, { children: Paragraph[] }> {
    return Object.fromEntries(
      [...this.#numbers].map(([text, number]) => [
        number,
        { children: [line(text, { size: NOTE, align: 'left' })] }
      ])
    );
  }
}

/** A source is noted once: where it comes again, its number is written again. */
function sentenceRuns(
  { text, sources }: Sourced,
  notes: Footnotes,
  used: Set<number>
): (TextRun | FootnoteReferenceRun)[] {
  const run = new TextRun({ text, size: BODY * 2 });
  if (sources.length === 0) return [run];
  const number = notes.numberOf(sources.join('; '));
  if (used.has(number))
    return [run, new TextRun({ text: String(number), superScript: true, size: BODY * 2 })];
  used.add(number);
  return [run, new FootnoteReferenceRun(number)];
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const BARE = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none
} as const;

const column = (index: number): number => twips((WIDTH * (SHARES[index] ?? 10)) / 100);

function cell(
  text: string,
  index: number,
  look: Look & { readonly span?: number; readonly shaded?: boolean } = {}
): TableCell {
  const { span = 1, shaded = false, ...rest } = look;
  const widths = Array.from({ length: span }, (_, at) => column(index + at));
  return new TableCell({
    columnSpan: span,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 20, bottom: 20, left: 70, right: 70 },
    ...(shaded ? { shading: { fill: 'E9F0F9' } } : {}),
    children: text.split('\n').map((one) => line(one, { size: TABLE, align: 'left', ...rest }))
  });
}

function tableBlocks(
  block: Extract<ReportBlock, { kind: 'table' }>,
  locale: ReportText['locale']
): (Paragraph | Table)[] {
  const names = COLUMNS[locale];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, at) => cell(name, at, { bold: true, align: 'center', shaded: true }))
  });
  const rows = numbered(block.groups).flatMap(({ number, title, rows: own }) => [
    new TableRow({
      cantSplit: true,
      children: [
        cell(number, 0, { bold: true, align: 'center', keepNext: true }),
        cell(title, 1, { bold: true, span: names.length - 1, keepNext: true })
      ]
    }),
    ...own.map(
      ([at, row]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(String(at), 0, { align: 'center' }),
            cell(row.content, 1),
            cell(row.target.text, 2, { align: 'center' }),
            cell(
              row.actual.period === undefined
                ? row.actual.text
                : `${row.actual.text}\n(${row.actual.period})`,
              3,
              { align: 'center' }
            ),
            cell(row.status, 4)
          ]
        })
    )
  ]);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 80 },
      children: [new TextRun({ text: block.caption, bold: true, size: BODY * 2 })]
    }),
    new Table({
      rows: [head, ...rows],
      layout: TableLayoutType.FIXED,
      width: { size: twips(WIDTH), type: WidthType.DXA },
      columnWidths: names.map((_, at) => column(at)),
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border
      }
    }),
    ...block.notes.map((note) => line(note, { size: NOTE, italic: true, align: 'left', after: 2 })),
    line('', { size: 6 })
  ];
}

function blockOf(
  block: ReportBlock,
  report: ReportText,
  notes: Footnotes,
  used: Set<number>
): (Paragraph | Table)[] {
  if (block.kind === 'table') return tableBlocks(block, report.locale);
  if (block.kind === 'gap')
    return [
      new Paragraph({
        ...BODY_TEXT,
        children: [new TextRun({ text: block.text, size: BODY * 2, shading: { fill: GAP_GROUND } })]
      })
    ];
  return block.sentences.map(
    (sentence) => new Paragraph({ ...BODY_TEXT, children: sentenceRuns(sentence, notes, used) })
  );
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(level === 1 ? {} : { indent: { firstLine: twips(12.7) } }),
    keepNext: true,
    spacing: { before: 180, after: 120 },
    children: [new TextRun({ text, bold: true, size: BODY * 2, color: '000000', font: FONT })]
  });
}

/** Two cells beside each other without a line: the head of the document, and its foot. */
function beside(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [share, 100 - share].map((part) => twips((WIDTH * part) / 100));
  const side = (children: readonly Paragraph[], at: number): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      borders: { top: none, bottom: none, left: none, right: none },
      children: [...children]
    });
  return new Table({
    rows: [new TableRow({ children: [side(left, 0), side(right, 1)] })],
    layout: TableLayoutType.FIXED,
    width: { size: twips(WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: BARE
  });
}

/** A short rule in the middle: under the issuer, the motto and the subject. */
function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: twips(indent), right: twips(indent) },
    spacing: { before: 0, after: 80, line: 60, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: []
  });
}

const STATE = {
  vi: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  en: ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness']
} as const;

function headBlocks(report: ReportText): (Paragraph | Table)[] {
  const [state, motto] = STATE[report.locale];
  return [
    beside(
      [
        ...report.issuer.map((text) => line(text, { bold: true, size: 13 })),
        rule(20),
        line(report.number, { size: 13 })
      ],
      [
        line(state, { bold: true, size: 12 }),
        line(motto, { bold: true, size: 13 }),
        rule(18),
        line(report.placeAndDay, { italic: true })
      ],
      38
    ),
    line('', { size: 8 }),
    line(report.kind, { bold: true }),
    ...report.subject.map((text) => line(text, { bold: true })),
    rule(60)
  ];
}

function headers(report: ReportText): { first: Header; default: Header } {
  const stamp = stampOf(report, report.locale);
  const mark =
    stamp === null
      ? []
      : [line(stamp.text, { bold: true, align: 'right', colour: stamp.colour.slice(1) })];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY * 2 })]
  });
  return {
    first: new Header({ children: mark.length > 0 ? mark : [line('')] }),
    default: new Header({ children: [number, ...mark] })
  };
}

function documentOf(report: ReportText): Document {
  const { locale } = report;
  const stamp = stampOf(report, locale);
  const [notes, used] = [new Footnotes(), new Set<number>()];
  const blocks = (all: readonly ReportBlock[]): (Paragraph | Table)[] =>
    all.flatMap((block) => blockOf(block, report, notes, used));
  const children = [
    ...headBlocks(report),
    ...markNotes(report, locale).map((note) =>
      line(note, { bold: true, colour: (stamp?.colour ?? '').slice(1), after: 6 })
    ),
    ...blocks(report.intro),
    ...report.parts.flatMap((part) => [
      heading(part.heading, 1),
      ...part.sections.flatMap((section) => [
        heading(section.heading, 2),
        ...blocks(section.blocks)
      ])
    ]),
    line('', { size: 8 }),
    beside(
      report.receivers.map((text, at) =>
        line(text, { size: at === 0 ? 12 : 11, bold: at === 0, italic: at === 0, align: 'left' })
      ),
      report.signature.map((text) => line(text, { bold: true })),
      50
    ),
    line('', { size: 8 }),
    ...report.notes.map((note) => line(note, { size: NOTE, italic: true, align: 'left' }))
  ];
  return new Document({
    title: report.subject.join(' '),
    creator: WORDS.site[locale],
    lastModifiedBy: WORDS.site[locale],
    footnotes: notes.children,
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: BODY * 2,
            language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' }
          }
        }
      }
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: A4.width, height: A4.height },
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
        headers: headers(report),
        children
      }
    ]
  });
}

/**
 * A report as a Word document in the form of Decree 30/2020: head with issuer, number, place and day, title, parts
 * and sections as headings, every sentence with its source as a footnote, gaps on a ground of their own, "Nơi nhận".
 */
export async function reportDocx(report: ReportText): Promise<Uint8Array> {
  const written = await Packer.pack(documentOf(report), 'uint8array');
  return repacked(written, report.date);
}
