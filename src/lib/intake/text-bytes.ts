import { fromBrokenUtf8 } from '../format/broken-utf8';

/** The text of a file, and how its bytes were understood. */
export type ReadBytes =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' }
  /** Not Unicode: read as the Vietnamese code page of Windows, which may be a guess. */
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'windows-1258' }
  /** A workbook, which is no text. */
  | { readonly kind: 'workbook' };

const startsWith = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte);

/** Without a mark: text of mostly Latin letters in UTF-16 has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const part = bytes.subarray(0, 400);
  const zeros = (side: number): number =>
    part.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > part.length / 4 && even === 0) return 'utf-16le';
  return even > part.length / 4 && odd === 0 ? 'utf-16be' : null;
}

/**
 * Reads a file as Excel and editors save it: UTF-8 with or without a mark, UTF-16 (“Unicode Text”), else the code
 * page of Windows for Vietnamese (“ANSI”), in composed letters.
 */
export function readBytes(bytes: Uint8Array): ReadBytes {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { kind: 'workbook' };
  const wide = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : unmarkedUtf16(bytes);
  if (wide !== null)
    return { kind: 'text', text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding: 'utf-8' };
  } catch {
    const broken = fromBrokenUtf8(bytes);
    if (broken !== null) return { kind: 'text', text: broken, encoding: 'utf-8' };
    const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    return { kind: 'text', text, encoding: 'windows-1258' };
  }
}
