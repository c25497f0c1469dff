import { fromBrokenUtf8 } from '../format/broken-utf8';

interface UnicodeText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16';
  /** Whether letters were lost: `\uFFFD` stands for them. */
  readonly isBroken: boolean;
  /** Whether it was UTF-8 within UTF-8, and is read back. */
  readonly isTwice?: boolean;
}

const MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] }
] as const;

/** UTF-16 without a mark shows itself by zero bytes on one side of ASCII letters. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 8;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}

/** Bytes by the character that Windows-1252 reads them as. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte
  ])
);

/**
 * The text of UTF-8 that a program read by the western code page and wrote as UTF-8 once more: "hộ" arrived as
 * "há»™". Null for any other text: what is not such does not come out as UTF-8 again.
 */
function writtenTwice(text: string): string | null {
  const bytes = Array.from(text, (sign) => BYTES.get(sign));
  if (bytes.every((byte) => byte === undefined || byte < 0x80)) return null;
  if (bytes.includes(undefined)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return null;
  }
}

/** Reads UTF-8 and UTF-16, with a mark or without; null where bytes are of another code page. */
export function unicodeText(bytes: Uint8Array): UnicodeText | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? unmarkedUtf16(bytes) ?? 'utf-8';
  if (encoding !== 'utf-8')
    return { text: new TextDecoder(encoding).decode(bytes), encoding: 'utf-16', isBroken: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const once = writtenTwice(text);
    return { text: once ?? text, encoding, isBroken: false, isTwice: once !== null };
  } catch {
    const text = fromBrokenUtf8(bytes);
    return text === null ? null : { text, encoding, isBroken: true };
  }
}
