import { Packer, type Document, type Paragraph, type Table } from 'docx';
import { APPENDIX_COLUMNS, type Appendix } from './appendix';
import { markNotes, stampOf } from './marks';
import { repacked } from './office-package';
import { numberedHeaders, PAGE_WIDTH, paragraph, wordDocument } from './word-page';
import { appendixTable, figureWords } from './word-table';
import { WORDS } from './words';

/** Points. */
const TABLE = 13;
/** Shares of the width: STT, Nội dung, ĐVT, Mục tiêu, Thực hiện, Tỷ lệ, Tình trạng, Nguồn. */
const SHARES = [5, 25.5, 10, 15, 11, 8, 14, 11.5] as const;

const tableOf = ({ groups, locale }: Appendix): Table =>
  appendixTable({
    names: APPENDIX_COLUMNS[locale],
    shares: SHARES,
    width: PAGE_WIDTH.across,
    groups,
    cellsOf: (row) => [
      { text: row.content },
      { text: row.measure.replaceAll('/', '/\u200B'), align: 'center' },
      ...[row.target, row.actual, row.ratio].map(
        (figure) => ({ text: figureWords(figure), align: 'center' }) as const
      ),
      { text: row.status },
      { text: row.source }
    ],
    look: { size: TABLE }
  });

function documentOf(appendix: Appendix): Document {
  const { locale } = appendix;
  const stamp = stampOf(appendix, locale);
  const heading = locale === 'vi' ? 'Phụ lục' : 'Appendix';
  const note = (text: string): Paragraph => paragraph(text, { size: TABLE, italic: true });
  return wordDocument({
    title: appendix.title,
    description: appendix.headline,
    locale,
    paper: 'across',
    headers: numberedHeaders(appendix, 4),
    children: [
      paragraph(appendix.number, { align: 'right', bold: true }),
      paragraph(heading, { align: 'center', bold: true }),
      paragraph(appendix.title, { align: 'center', bold: true }),
      paragraph(appendix.attachedTo, { align: 'center', italic: true, after: 8 }),
      ...markNotes(appendix, locale).map((text) =>
        paragraph(text, { bold: true, colour: (stamp?.colour ?? '').slice(1), after: 4 })
      ),
      paragraph(appendix.headline, { after: 6 }),
      tableOf(appendix),
      paragraph('', { size: 6 }),
      ...appendix.notes.map(note),
      note(`${WORDS.address[locale]}: ${appendix.link ?? appendix.address}`)
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
