import { unicodeText } from './unicode-text';

/** The text of a file, and how its bytes were understood. */
export type ReadBytes =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' }
  /** Not Unicode: read as the Vietnamese code page of Windows, which may be a guess. */
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'windows-1258' }
  /** A workbook, which is no text. */
  | { readonly kind: 'workbook' };

const startsWith = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte);

/**
 * Reads a file as Excel and editors save it: UTF-8 with or without a mark, UTF-16 (“Unicode Text”), else the code
 * page of Windows for Vietnamese (“ANSI”), in composed letters.
 */
export function readBytes(bytes: Uint8Array): ReadBytes {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { kind: 'workbook' };
  const unicode = unicodeText(bytes);
  if (unicode !== null) return { kind: 'text', text: unicode.text, encoding: unicode.encoding };
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return { kind: 'text', text, encoding: 'windows-1258' };
}
