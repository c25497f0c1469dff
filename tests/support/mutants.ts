/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers that lie about lengths and places. */
const LIES = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/**
 * A file as a bad line, a bad stick or a bad person would hand it over: cut, with bits turned, with numbers that lie,
 * with stretches lost, doubled or exchanged. The same seed gives the same bytes.
 */
export function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const size = bytes.length;
  const own = bytes.slice();
  const from = below(size);
  const to = Math.min(size, from + 1 + below(Math.max(2, size >> 3)));
  const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
    new Uint8Array(Buffer.concat(parts));
  switch (below(7)) {
    case 0:
      return own.subarray(0, from);
    case 1:
      for (let left = 1 + below(8); left > 0; left -= 1) {
        const at = below(size);
        own[at] = (own[at] ?? 0) ^ (1 << below(8));
      }
      return own;
    case 2: {
      const view = new DataView(own.buffer);
      const at = below(Math.max(1, size - 4));
      if (size >= 4) view.setUint32(at, LIES[below(LIES.length)] ?? 0, random() < 0.7);
      return own;
    }
    case 3:
      return own.fill(below(256), from, to);
    case 4:
      return joined(own.subarray(0, from), own.subarray(to));
    case 5:
      return joined(own.subarray(0, to), own.subarray(from));
    default:
      return joined(own.subarray(from), own.subarray(0, from));
  }
}

/** The same for a text: its letters are changed, not its bytes, so that it stays a text. */
export function mutantText(text: string, seed: number): string {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const letters = [...text];
  const from = below(letters.length);
  const to = Math.min(letters.length, from + 1 + below(Math.max(2, letters.length >> 3)));
  const odd = [
    '\u0000',
    '\uD800',
    '"',
    '\\',
    '}',
    '{',
    '[',
    'null',
    '-1e999',
    '%',
    '&',
    '#',
    '__proto__',
    '99999999999999999999',
    '\u202E',
    '<'
  ];
  switch (below(5)) {
    case 0:
      return letters.slice(0, from).join('');
    case 1:
      for (let left = 1 + below(6); left > 0; left -= 1)
        letters[below(letters.length)] = odd[below(odd.length)] ?? '';
      return letters.join('');
    case 2:
      return [...letters.slice(0, from), ...letters.slice(to)].join('');
    case 3:
      return [...letters.slice(0, to), ...letters.slice(from)].join('');
    default:
      return [...letters.slice(from), ...letters.slice(0, from)].join('');
  }
}
