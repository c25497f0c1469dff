import { Unzip, UnzipInflate } from 'fflate';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, Refusal } from './refusal';

const BOMB =
  'Tệp giải nén ra lớn bất thường, có thể bị hỏng hoặc cố ý làm treo máy. Mở trong Excel, chép các bảng cần dùng sang tệp mới rồi lưu lại.';
const DAMAGED =
  'Tệp bị hỏng hoặc tải về chưa trọn: một phần bên trong bị cắt ngang. Mở trong Excel, lưu lại, hoặc xin gửi lại tệp.';
const MACRO =
  'Tệp có macro (.xlsm). Vì an toàn, tệp có macro không được nhận: chọn Lưu thành › Sổ làm việc Excel (.xlsx) rồi đưa tệp mới vào.';
const TAIL = 64;
/** Text of sheets shrinks to a fiftieth at most; what shrinks much more is made to fill the memory. */
const MAX_RATIO = 200;
const FIRST_BYTES = 30 * 1024 * 1024;

/** CRC-32 of single bytes (ISO 3309), as ZIP files use it. */
const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of what came before, with some more bytes. */
function crcWith(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

/** Checksums of the parts by the list at the end of the file; 0 where its writer left one out. */
function checksumsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const crc = view.getUint32(at + 16, true);
    const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    sums.set(text, crc);
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return sums;
}

/**
 * Inflates a zip once, counting bytes and keeping none, before any library sees it: no reader of
 * spreadsheets has a limit of its own, and none notices a sheet whose text ends in the middle or is not what was
 * packed: one wrong bit makes another figure of a figure.
 *
 * @throws Refusal for a bomb, a macro, a part that is cut, or one that is not what its checksum says
 */
export function assertSafeZip(bytes: Uint8Array): void {
  const checksums = checksumsIn(bytes);
  let total = 0;
  let parts = 0;
  let refused: Refusal | null = null;
  const refuse = (why: string): never => {
    refused ??= new Refusal(why);
    throw refused;
  };
  const unzip = new Unzip((entry) => {
    parts += 1;
    if (!checksums.has(entry.name)) refuse(DAMAGED);
    if (/vbaProject\.bin$/i.test(entry.name)) refuse(MACRO);
    const isMarkup = /\.(?:xml|rels)$/i.test(entry.name);
    let size = 0;
    let crc = 0;
    let tail = '';
    entry.ondata = (error, chunk, final) => {
      // The library hands on what was thrown here as an error of the part.
      if (error !== null) refuse(DAMAGED);
      size += chunk.length;
      crc = crcWith(crc, chunk);
      total += chunk.length;
      if (
        size > MAX_PART_BYTES ||
        total > MAX_INFLATED_BYTES ||
        (total > FIRST_BYTES && total > bytes.length * MAX_RATIO)
      )
        refuse(BOMB);
      // Readers find the parts by the list: what is not in it would be lost without a word.
      if (final && crc !== (checksums.get(entry.name) || crc)) refuse(DAMAGED);
      if (!isMarkup) return;
      if (chunk.length > 0)
        tail = (tail + new TextDecoder('latin1').decode(chunk.subarray(-TAIL))).slice(-TAIL);
      if (final && size > 0 && !/>\s*$/.test(tail)) refuse(DAMAGED);
      if (
        final &&
        /worksheets\/[^/]+\.xml$/.test(entry.name) &&
        !/<\/(?:\w+:)?worksheet>\s*$|\/>\s*$/.test(tail)
      )
        refuse(DAMAGED);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  // Small steps: one of them may inflate a thousandfold.
  const step = 1 << 12;
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(DAMAGED, { cause: error });
  }
  if (parts === 0 || parts !== checksums.size) throw new Refusal(DAMAGED);
}
