import {
  AlignmentType,
  BorderStyle,
  type Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip as twips
} from 'docx';
import { markNotes, stampOf } from './marks';
import { repacked } from './office-package';
import type { ReportBlock, ReportText, Sourced } from './report-text';
import {
  BODY,
  FONT,
  type Look,
  numberedHeaders,
  PAGE_WIDTH,
  paragraph,
  wordDocument
} from './word-page';
import { appendixTable, BARE_CELL, figureWords, fixedTable } from './word-table';

/** Points; footnotes are smaller than tables. */
const TABLE = 12;
const NOTE = 11;
const WIDTH = PAGE_WIDTH.upright;
/** Shares of the width: STT, content, target, result, status. */
const SHARES = [7, 33, 22, 18, 20] as const;
const COLUMNS = {
  vi: ['STT', 'Nội dung', 'Mục tiêu', 'Thực hiện', 'Tình trạng'],
  en: ['No.', 'Content', 'Target', 'Result', 'Status']
} as const;
/** Gaps are seen at once, on paper too. */
const GAP_GROUND = 'FFF2CC';

/** In the middle, as all of its head and foot stand. */
const line = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, { align: 'center', ...look });

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

function tableBlocks(
  block: Extract<ReportBlock, { kind: 'table' }>,
  locale: ReportText['locale']
): (Paragraph | Table)[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 80 },
      children: [new TextRun({ text: block.caption, bold: true, size: BODY * 2 })]
    }),
    appendixTable({
      names: COLUMNS[locale],
      shares: SHARES,
      width: WIDTH,
      groups: block.groups,
      cellsOf: (row) => [
        { text: row.content },
        { text: row.target.text, align: 'center' },
        { text: figureWords(row.actual), align: 'center' },
        { text: row.status }
      ],
      look: { size: TABLE, pad: 20 }
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
      borders: BARE_CELL,
      children: [...children]
    });
  const row = new TableRow({ children: [side(left, 0), side(right, 1)] });
  return fixedTable([row], widths, twips(WIDTH), 'bare');
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
  return wordDocument({
    title: report.subject.join(' '),
    locale,
    language: locale === 'vi' ? 'vi-VN' : 'en-GB',
    paper: 'upright',
    footnotes: notes.children,
    headers: numberedHeaders(report),
    children
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
