import {
  Packer,
  type Paragraph,
  type Table,
  type TableCell,
  TableRow,
  convertMillimetersToTwip as twips
} from 'docx';
import { type Form, formCell } from './form';
import { repacked } from './office-package';
import { type Look, PAGE_WIDTH, paragraph, wordDocument } from './word-page';
import { fixedTable, tableCell } from './word-table';

/** Points of tables and notes. */
const SMALL = 13;
const WIDTH = twips(PAGE_WIDTH.across);
/** Of a column of words and of one of numbers, in shares of the whole. */
const WIDE = 3;
const NARROW = 1.4;

const cell = (text: string, width: number, look: Look = {}, span = 1): TableCell =>
  tableCell(text, width, { size: SMALL, span, ...look });

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
  return fixedTable([head, ...body], widths, WIDTH, 'ruled');
}

/** Who signs, side by side, with room above for the hand. */
function signatures({ signers }: Form): readonly (Paragraph | Table)[] {
  if (signers.length === 0) return [];
  const width = WIDTH / signers.length;
  const row = new TableRow({
    children: signers.map((name) => cell(name, width, { bold: true, align: 'center' }))
  });
  return [
    paragraph(''),
    fixedTable(
      [row],
      signers.map(() => width),
      WIDTH,
      'bare'
    )
  ];
}

/** A table of an office as a Word document: A4 lying across, Times New Roman 13–14, heads repeated. */
export async function formDocxOf(form: Form): Promise<Uint8Array> {
  const document = wordDocument({
    title: form.title,
    locale: form.locale,
    paper: 'across',
    children: [
      paragraph(form.title.toLocaleUpperCase('vi'), { bold: true, align: 'center' }),
      ...form.lines.map((line) => paragraph(line, { italic: true, align: 'center' })),
      paragraph(''),
      tableOf(form),
      paragraph(''),
      ...form.notes.map((note) => paragraph(note, { italic: true, size: SMALL })),
      ...signatures(form)
    ]
  });
  return repacked(await Packer.pack(document, 'uint8array'), form.date);
}
