import { fold } from './fold';

const TYPE = /^(?:thành phố|thị xã|quận|huyện|thị trấn|phường|xã|đặc khu)\s+/iu;

/** Text as a part of an address: without marks, words joined by "-". Empty when nothing of it can be written. */
export function slugOf(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Name of a former district without its type: "huyện Tứ Kỳ" → "Tứ Kỳ". */
export function withoutType(name: string): string {
  return name.normalize('NFC').replace(TYPE, '');
}
