const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Bytes that are UTF-8 but for a few of them, broken on the way: what stood there is `\uFFFD`, everything else is
 * as written. Null where more is broken than sound, which is another code page.
 */
export function fromBrokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = (text.match(/\uFFFD/g) ?? []).length;
  const sound = (text.match(/[^\0-\x7F\uFFFD]/gu) ?? []).length;
  return sound > lost || MARK.every((byte, at) => bytes[at] === byte) ? text : null;
}
