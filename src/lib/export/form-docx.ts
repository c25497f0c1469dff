import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
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
import { type Form, formCell } from './form';
import { repacked } from './office-package';
import { WORDS } from './words';

/** Points and margins of Decree 30/2020, the paper lying across. */
const BODY = 14;
const SMALL = 13;
const FONT = 'Times New Roman';
const PAPER = { height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const;
/** A4 as Word writes it, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 } as const;
const WIDTH = twips(PAPER.height - PAPER.left - PAPER.right);
/** Of a column of words and of one of numbers, in shares of the whole. */
const WIDE = 3;
const NARROW = 1.4;

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
}

function paragraph(
  text: string,
  { bold, italic, align = 'left', size = BODY }: Look = {}
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType[align.toUpperCase() as 'LEFT' | 'CENTER' | 'RIGHT'],
    children: [new TextRun({ text, bold, italics: italic, size: size * 2 })]
  });
}

function cell(text: string, width: number, look: Look = {}, span = 1): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: Math.round(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 15, bottom: 15, left: 70, right: 70 },
    children: [paragraph(text, { size: SMALL, ...look })]
  });
}

function tableOf({ table, groups, locale }: Form): Table {
  const isNumber = table.columns.map(({ kind }) => kind !== 'text' && kind !== 'date');
  const shares = [NARROW / 2, ...isNumber.map((is) => (is ? NARROW : WIDE))];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (WIDTH * share) / whole);
  const names = [locale === 'vi' ? 'STT' : 'No.', ...table.columns.map(({ name }) => name)];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, at) => cell(name, widths[at] ?? 0, { bold: true, align: 'center' }))
  });
  let group = '';
  const body = table.rows.flatMap((row, at) => {
    const own = groups[at] ?? '';
    const opened = own === '' || own === group ? [] : [own];
    group = own;
    return [
      ...opened.map(
        (name) =>
          new TableRow({
            cantSplit: true,
            children: [cell(name, WIDTH, { bold: true }, names.length)]
          })
      ),
      new TableRow({
        cantSplit: true,
        children: [
          cell(String(at + 1), widths[0] ?? 0, { align: 'center' }),
          ...row.map((value, index) =>
            cell(
              formCell(value, locale),
              widths[index + 1] ?? 0,
              isNumber[index] === true ? { align: 'center' } : {}
            )
          )
        ]
      })
    ];
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    rows: [head, ...body],
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
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

/** Who signs, side by side, with room above for the hand. */
function signatures({ signers }: Form): readonly (Paragraph | Table)[] {
  if (signers.length === 0) return [];
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = WIDTH / signers.length;
  return [
    paragraph(''),
    new Table({
      rows: [
        new TableRow({
          children: signers.map((name) => cell(name, width, { bold: true, align: 'center' }))
        })
      ],
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: signers.map(() => Math.round(width)),
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none
      }
    })
  ];
}

/** A table of an office as a Word document: A4 lying across, Times New Roman 13–14, heads repeated. */
export async function formDocxOf(form: Form): Promise<Uint8Array> {
  const document = new Document({
    title: form.title,
    creator: WORDS.site[form.locale],
    lastModifiedBy: WORDS.site[form.locale],
    styles: {
      default: { document: { run: { font: FONT, size: BODY * 2, language: { value: 'vi-VN' } } } }
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(PAPER.top),
              bottom: twips(PAPER.bottom),
              left: twips(PAPER.left),
              right: twips(PAPER.right)
            }
          }
        },
        children: [
          paragraph(form.title.toLocaleUpperCase('vi'), { bold: true, align: 'center' }),
          ...form.lines.map((line) => paragraph(line, { italic: true, align: 'center' })),
          paragraph(''),
          tableOf(form),
          paragraph(''),
          ...form.notes.map((note) => paragraph(note, { italic: true, size: SMALL })),
          ...signatures(form)
        ]
      }
    ]
  });
  return repacked(await Packer.pack(document, 'uint8array'), form.date);
}
