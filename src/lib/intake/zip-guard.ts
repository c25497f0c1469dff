import { Unzip, UnzipInflate } from 'fflate';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, Refusal } from './refusal';

const BOMB =
  'Tệp giải nén ra lớn bất thường, có thể bị hỏng hoặc cố ý làm treo máy. Mở trong Excel, chép các bảng cần dùng sang tệp mới rồi lưu lại.';
const DAMAGED =
  'Tệp bị hỏng hoặc tải về chưa trọn: một phần bên trong bị cắt ngang. Mở trong Excel, lưu lại, hoặc xin gửi lại tệp.';
const MACRO =
  'Tệp có macro (.xlsm). Vì an toàn, tệp có macro không được nhận: chọn Lưu thành › Sổ làm việc Excel (.xlsx) rồi đưa tệp mới vào.';
const TAIL = 64;

/**
 * Inflates a zip once, counting bytes and keeping none, before any library sees it: no reader of
 * spreadsheets has a limit of its own, and none notices a sheet whose text ends in the middle.
 *
 * @throws Refusal for a bomb, a macro, or a part that is cut
 */
export function assertSafeZip(bytes: Uint8Array): void {
  let total = 0;
  let parts = 0;
  const unzip = new Unzip((entry) => {
    parts += 1;
    if (/vbaProject\.bin$/i.test(entry.name)) throw new Refusal(MACRO);
    const isMarkup = /\.(?:xml|rels)$/i.test(entry.name);
    let size = 0;
    let tail = '';
    entry.ondata = (error, chunk, final) => {
      if (error !== null) throw new Refusal(DAMAGED);
      size += chunk.length;
      total += chunk.length;
      if (size > MAX_PART_BYTES || total > MAX_INFLATED_BYTES) throw new Refusal(BOMB);
      if (!isMarkup) return;
      if (chunk.length > 0)
        tail = (tail + new TextDecoder('latin1').decode(chunk.subarray(-TAIL))).slice(-TAIL);
      if (final && size > 0 && !/>\s*$/.test(tail)) throw new Refusal(DAMAGED);
      if (
        final &&
        /worksheets\/[^/]+\.xml$/.test(entry.name) &&
        !/<\/(?:\w+:)?worksheet>\s*$|\/>\s*$/.test(tail)
      )
        throw new Refusal(DAMAGED);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const step = 1 << 16;
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(DAMAGED, { cause: error });
  }
  if (parts === 0) throw new Refusal(DAMAGED);
}
