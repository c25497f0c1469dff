import { fromBase64, toBase64 } from './base64';
import {
  deflateSync,
  inflateSync,
  strFromU8,
  strToU8,
  unzipSync,
  zipSync,
  type Zippable
} from 'fflate';

/** Files by their path inside the archive. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Already packed; packing it again only costs time. */
const PACKED = /\.(?:png|jpe?g|zip|xlsx|docx|pptx|woff2?)$/i;

/** The archive's clock has no zone; noon keeps the day wherever it is read. */
function stampOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(1980, year), month - 1, day, 12);
}

/**
 * A ZIP file of the given files in the order of their record, each dated by the data: the same content
 * gives the same bytes.
 *
 * @param date ISO day
 */
export function toZip(files: Files, date: string): Uint8Array {
  const mtime = stampOf(date);
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) {
    entries[path] = [bytes, { mtime, level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries);
}

/** The files of a ZIP file. */
export function fromZip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export const toBytes = (text: string): Uint8Array => strToU8(text);
export const toText = (bytes: Uint8Array): string => strFromU8(bytes);

/** Text packed for an address: letters, digits, `-` and `_` only. */
export function packedText(text: string): string {
  const packed = toBase64(deflateSync(strToU8(text), { level: 9 }));
  return packed.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What `packedText` packed; null when it is something else. */
export function unpackedText(packed: string): string | null {
  try {
    const bytes = fromBase64(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return strFromU8(inflateSync(bytes));
  } catch {
    return null;
  }
}
