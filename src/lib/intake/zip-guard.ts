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

/**
 * Inflates a zip once, counting bytes and keeping none, before any library sees it: no reader of
 * spreadsheets has a limit of its own, and none notices a sheet whose text ends in the middle.
 *
 * @throws Refusal for a bomb, a macro, or a part that is cut
 */
export function assertSafeZip(bytes: Uint8Array): void {
  let total = 0;
  let parts = 0;
  let refused: Refusal | null = null;
  const refuse = (why: string): never => {
    refused ??= new Refusal(why);
    throw refused;
  };
  const unzip = new Unzip((entry) => {
    parts += 1;
    if (/vbaProject\.bin$/i.test(entry.name)) refuse(MACRO);
    const isMarkup = /\.(?:xml|rels)$/i.test(entry.name);
    let size = 0;
    let tail = '';
    entry.ondata = (error, chunk, final) => {
      // The library hands on what was thrown here as an error of the part.
      if (error !== null) refuse(DAMAGED);
      size += chunk.length;
      total += chunk.length;
      if (
        size > MAX_PART_BYTES ||
        total > MAX_INFLATED_BYTES ||
        (total > FIRST_BYTES && total > bytes.length * MAX_RATIO)
      )
        refuse(BOMB);
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
  if (parts === 0) throw new Refusal(DAMAGED);
}
