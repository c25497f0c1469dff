const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BATCH_BYTES = 1 << 20;
const BYTE_ORDER_MARK = '\uFEFF';

/** The text is no JSON array; nothing of it may be used. */
export class NotAnArrayError extends Error {}

/** Texts, so that they are left alone, and the words other languages write for numbers that are none. */
const TEXT_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)/g;

function parsed(bytes: Buffer, from: number, to: number): unknown[] {
  const text = `[${bytes.toString('utf8', from, to)}]`;
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    // Python prints NaN and Infinity, which JSON lacks; a number that is not finite equals an absent one.
    const plain = text.replace(TEXT_OR_NO_NUMBER, (part) => (part.startsWith('"') ? part : 'null'));
    return parsedOrRefused(plain);
  }
}

function parsedOrRefused(text: string): unknown[] {
  try {
    return JSON.parse(text) as unknown[];
  } catch (cause) {
    throw new NotAnArrayError('not valid JSON', { cause });
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/**
 * Elements of a JSON array, a batch at a time, so that a million cases need no text or tree of the
 * whole. Only commas between elements are cut points; every byte still passes through JSON.parse.
 * Throws `NotAnArrayError` when the text is no JSON array, possibly after some batches.
 */
export function* arrayBatches(
  bytes: Buffer,
  batchBytes: number = BATCH_BYTES
): Generator<unknown[], void, undefined> {
  let at = bytes.toString('utf8', 0, 3) === BYTE_ORDER_MARK ? 3 : 0;
  let end = bytes.length;
  while (isSpace(bytes[at])) at++;
  while (end > at && isSpace(bytes[end - 1])) end--;
  if (bytes[at] !== OPEN_LIST || bytes[end - 1] !== CLOSE_LIST || end - at < 2) {
    throw new NotAnArrayError('no array');
  }
  let start = at + 1;
  let depth = 0;
  let isText = false;
  let hasCut = false;
  end--;
  for (at = start; at < end; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      depth--;
      if (depth < 0) throw new NotAnArrayError('more closing than opening brackets');
    } else if (byte === COMMA && depth === 0 && at - start >= batchBytes) {
      yield parsed(bytes, start, at);
      start = at + 1;
      hasCut = true;
    }
  }
  const last = parsed(bytes, start, end);
  if (hasCut && last.length === 0) throw new NotAnArrayError('a comma before the end');
  yield last;
}
