import { formatOf } from '../intake/container';
import { legacyFontOf } from '../intake/legacy-font';
import { Refusal } from '../intake/refusal';
import { readDocxReport } from './read-docx';
import { readPastedReport, readTextReport } from './read-text';
import type { ReportText } from './report-text';
import { readabilityOf } from './vietnamese-syllables';

const OLD_WORD =
  'Đây là tệp Word đời cũ (.doc). Mở trong Word rồi chọn Lưu thành › Tài liệu Word (.docx).';
const LOCKED =
  'Tệp được đặt mật khẩu nên không đọc được. Mở trong Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu rồi lưu lại.';
const PICTURE =
  'Đây là tệp ảnh, không có chữ nào đọc được. Cần tệp Word (.docx), PDF có chữ, hoặc văn bản (.txt).';
const NOT_TEXT =
  'Đây không phải văn bản. Cần tệp Word (.docx), PDF có chữ, văn bản (.txt), hoặc dán chữ vào.';
const SHEET =
  'Đây là bảng tính. Đưa vào ở ô “Đưa số liệu vào” (hoặc lệnh data:take); ở đây đọc báo cáo bằng chữ.';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Kinds of files that a report comes in; others are refused with the reason. @throws Refusal */
function kindOf(file: string, bytes: Uint8Array): 'docx' | 'pdf' | 'text' {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const names = latin(bytes.subarray(0, 4 * 1024 * 1024)).replace(/\0/g, '');
    throw new Refusal(/EncryptedPackage|EncryptionInfo/.test(names) ? LOCKED : OLD_WORD);
  }
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new Refusal('Đây là tệp RTF. Mở trong Word rồi chọn Lưu thành › Tài liệu Word (.docx).');
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
    startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    (startsWith(bytes, 0x42, 0x4d) && bytes.length > 54 && !/\.(?:txt|md)$/i.test(file)) ||
    (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && latin(bytes.subarray(8, 12)) === 'WEBP') ||
    (/^(?:heic|heix|mif1|avif)/.test(latin(bytes.subarray(8, 12))) &&
      latin(bytes.subarray(4, 8)) === 'ftyp');
  if (isPicture) throw new Refusal(PICTURE);
  const format = formatOf(bytes);
  if (format === 'docx' || format === 'pdf') return format;
  if (format === 'ods' || format === 'xlsx') {
    const names = latin(bytes);
    if (names.includes('application/vnd.oasis.opendocument.text'))
      throw new Refusal(
        'Đây là tệp OpenDocument (.odt). Mở trong Word hoặc LibreOffice rồi lưu thành .docx.'
      );
    throw new Refusal(names.includes('xl/workbook') || format === 'ods' ? SHEET : NOT_TEXT);
  }
  if (format === 'parquet') throw new Refusal(SHEET);
  const sample = bytes.subarray(0, 4000);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  // Two bytes a letter look like controls.
  const isWide = sample.filter((byte) => byte === 0).length > sample.length * 0.08;
  if (!isWide && controls > sample.length * 0.02) throw new Refusal(NOT_TEXT);
  return 'text';
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A document whose letters were lost cannot be quoted. @throws Refusal */
function assertReadable(report: ReportText): ReportText {
  const text = report.blocks.map((block) => block.text).join('\n');
  if (text.replace(/\s/g, '').length < 20)
    throw new Refusal('Văn bản trống: không có câu nào để đọc. Kiểm tra lại tệp rồi chọn lại.');
  const { words, odd, marked } = readabilityOf(text.slice(0, 200_000));
  if (words >= 25 && odd > 0.22)
    throw new Refusal(
      `Chữ của văn bản bị hỏng: ${percent(odd)} số từ không phải âm tiết tiếng Việt, nên không thể trích đúng câu. Xin tệp Word gốc, hoặc nhận dạng chữ (OCR) lại với tiếng Việt.`
    );
  if (words >= 40 && marked < 0.25)
    throw new Refusal(
      `Văn bản gần như không có dấu tiếng Việt (${percent(marked)} số từ có dấu), nên không thể hiểu đúng câu. Cần bản có dấu.`
    );
  return report;
}

/** Text typed in a font of before Unicode that no run names. */
function withUnicode(report: ReportText): ReportText {
  const sample = report.blocks.map(({ text }) => text).join('\n');
  const { note, convert } = legacyFontOf(sample);
  if (note === null) return report;
  return {
    ...report,
    blocks: report.blocks.map((block) => ({
      ...block,
      text: convert(block.text),
      rows: block.rows.map((row) => row.map(convert))
    })),
    notes: [...report.notes, note]
  };
}

/** Reads a report of any format that reports come in. @throws Refusal with the reason and what to do */
export async function readReport(file: string, bytes: Uint8Array): Promise<ReportText> {
  const kind = kindOf(file, bytes);
  if (kind === 'docx') return assertReadable(withUnicode(readDocxReport(file, bytes)));
  if (kind === 'pdf') {
    const { readPdfReport } = await import('./read-pdf');
    return assertReadable(withUnicode(await readPdfReport(file, bytes)));
  }
  return assertReadable(readTextReport(file, bytes));
}

/** Reads text that was pasted. @throws Refusal with the reason and what to do */
export function readPasted(file: string, text: string): ReportText {
  return assertReadable(withUnicode(readPastedReport(file, text)));
}
