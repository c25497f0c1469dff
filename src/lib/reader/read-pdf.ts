import { Refusal } from '../intake/refusal';
import { blocksOfPages, type PdfPage, type PlacedText } from './pdf-lines';
import { composedNote, readableText } from './read-text';
import type { Block, ReportText } from './report-text';

const LOCKED =
  'PDF được đặt mật khẩu nên không đọc được. Mở bằng mật khẩu rồi lưu (in) lại thành PDF không khóa, hoặc xin tệp Word gốc.';
const DAMAGED = 'PDF bị hỏng hoặc tải về chưa trọn. Tải lại, hoặc xin tệp Word gốc.';
const SCAN =
  'PDF là bản quét (ảnh chụp), không có chữ nào đọc được. Xin tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi soát lại.';
const MIXED = (pages: number, all: number): string =>
  `${pages}/${all} trang là ảnh quét không có chữ, không được đọc.`;

/** Pages beyond this are not read. */
const MOST_PAGES = 600;

/** Letters whose mark the font of the file keeps apart, put together again ("đ a bànị" cannot be: it is left). */
const together = (block: Block): Block => ({
  ...block,
  text: readableText(block.text).trim(),
  rows: block.rows.map((row) => row.map((cell) => readableText(cell).trim()))
});

/** Reads a PDF that holds text: lines, columns, running heads and tables are put in order here. */
export async function readPdfReport(file: string, bytes: Uint8Array): Promise<ReportText> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await withWorker();
  const task = pdf.getDocument({
    // The library takes the bytes away.
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    let empty = 0;
    let letters = 0;
    const sample: string[] = [];
    for (let at = 1; at <= Math.min(document.numPages, MOST_PAGES); at += 1) {
      const page = await document.getPage(at);
      const view = page.getViewport({ scale: 1 });
      const { items, styles } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      const pieces = texts.map((item): PlacedText => {
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
        const family = styles[item.fontName]?.fontFamily ?? '';
        return {
          text: item.str,
          x,
          y,
          width: item.width,
          size: Math.hypot(a, b),
          isBold: /bold|black|heavy/iu.test(`${family} ${item.fontName}`)
        };
      });
      const count = pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
      if (count < 20) empty += 1;
      letters += count;
      sample.push(...pieces.slice(0, 40).map(({ text }) => text));
      pages.push({ width: view.width, height: view.height, pieces });
      page.cleanup();
    }
    if (letters < 60 || empty > document.numPages / 2) throw new Refusal(SCAN);
    const { blocks, tables, unread } = blocksOfPages(pages);
    return {
      file,
      blocks: blocks.map(together),
      notes: [
        ...(empty > 0 ? [MIXED(empty, document.numPages)] : []),
        ...(document.numPages > MOST_PAGES ? [`Chỉ đọc ${MOST_PAGES} trang đầu.`] : []),
        ...(tables > 0
          ? [`${tables} bảng trong PDF được đọc theo vị trí chữ: hãy soát lại từng ô.`]
          : []),
        ...(unread.length > 0
          ? [
              `Bảng chưa đọc được (trang ${[...new Set(unread)].join(', ')}): ô có nhiều dòng. Dùng tệp Word, hoặc đưa bảng vào bằng Excel.`
            ]
          : []),
        ...composedNote(sample.join(' '))
      ]
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const name = (error as Error).name;
    throw new Refusal(name === 'PasswordException' ? LOCKED : DAMAGED, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** The library works where it is called: this already is a worker, or a command. */
async function withWorker(): Promise<void> {
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
}
