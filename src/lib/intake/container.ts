import { MAX_FILE_BYTES, Refusal } from './refusal';

export type Format = 'xlsx' | 'ods' | 'parquet' | 'text' | 'docx' | 'pdf';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Text of ASCII bytes kept inside a file, for names that a format stores as they are. */
function holds(bytes: Uint8Array, text: string, step: 1 | 2 = 1): boolean {
  const first = text.charCodeAt(0);
  const last = bytes.length - text.length * step;
  outer: for (let at = 0; at <= last; at += 1) {
    if (bytes[at] !== first) continue;
    for (let index = 1; index < text.length; index += 1)
      if (bytes[at + index * step] !== text.charCodeAt(index)) continue outer;
    return true;
  }
  return false;
}

/** What a compound file of Microsoft holds: an encrypted new file, or an old one. */
function refuseCompound(bytes: Uint8Array): never {
  if (holds(bytes, 'EncryptedPackage', 2) || holds(bytes, 'EncryptionInfo', 2))
    throw new Refusal(
      'Tệp được đặt mật khẩu nên không đọc được. Mở trong Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, bỏ mật khẩu rồi lưu lại.'
    );
  throw new Refusal(
    'Đây là tệp Excel đời cũ (.xls). Mở trong Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).'
  );
}

/** The mark of UTF-8 reads as three letters here. */
const HTML = /^(?:ï»¿)?\s*<(?:!doctype|html|head|table|meta|\?xml)/i;

/**
 * What a file is, by its bytes; its name is not believed.
 *
 * @throws Refusal for what cannot be read, with what to do
 */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0)
    throw new Refusal('Tệp trống: không có nội dung nào. Kiểm tra lại tệp rồi chọn lại.');
  if (bytes.length > MAX_FILE_BYTES)
    throw new Refusal(
      `Tệp lớn hơn ${MAX_FILE_BYTES / 1024 / 1024} MB. Tách thành nhiều tệp nhỏ hơn, hoặc chỉ giữ các trang tính có số liệu.`
    );
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseCompound(bytes);
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
    if (holds(bytes, 'application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
    if (holds(bytes, 'word/document.xml')) return 'docx';
    return 'xlsx';
  }
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    throw new Refusal(
      'Đây là tệp ảnh. Cần bảng số liệu dạng Excel (.xlsx), ODS, CSV hoặc dán từ Excel.'
    );
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf))
    throw new Refusal('Đây là tệp nén (RAR, 7z). Giải nén rồi chọn từng tệp bên trong.');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/\0/g, '');
  if (HTML.test(head.replace(/^(?:ÿþ|þÿ)/, '')))
    throw new Refusal(
      'Tệp là trang web (HTML) mang đuôi của Excel. Mở trong Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).'
    );
  return 'text';
}
