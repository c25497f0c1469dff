/** First 32 bits of the fractional parts of `root`-th roots of the first primes (FIPS 180-4, §4.2.2, §5.3.3). */
function constants(count: number, root: 2 | 3): Uint32Array {
  const out = new Uint32Array(count);
  for (let n = 2, at = 0; at < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    const power = root === 2 ? Math.sqrt(n) : Math.cbrt(n);
    out[at++] = (power % 1) * 2 ** 32;
  }
  return out;
}

const ROUND = constants(64, 3);

function rotated(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

/** Takes one block of 16 words (big-endian, at `at`) into the state (FIPS 180-4, §6.2.2). */
function compress(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  const w = (i: number): number => words[i] ?? 0;
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const s0 = rotated(w(i - 15), 7) ^ rotated(w(i - 15), 18) ^ (w(i - 15) >>> 3);
    const s1 = rotated(w(i - 2), 17) ^ rotated(w(i - 2), 19) ^ (w(i - 2) >>> 10);
    words[i] = w(i - 16) + s0 + w(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + w(i)) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] ?? 0) + value));
}

/** Bytes taken in at a stretch, a few milliseconds' worth; then the page gets a turn. */
const STRETCH = 256 * 1024;

/** SHA-256 in plain arithmetic, for pages without a secure context (an address in the local network). */
export async function plainSha256(bytes: Uint8Array): Promise<Uint8Array> {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = constants(8, 2);
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    if (at > 0 && at % STRETCH === 0) await new Promise((resolve) => setTimeout(resolve));
    compress(state, words, view, at);
  }
  state.forEach((word, i) => view.setUint32(4 * i, word));
  return padded.slice(0, 32);
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * SHA-256 as lower-case hexadecimal. The browser's own (off the main thread) where it offers one: only on
 * https and localhost, so a site served over plain http in an office falls back to arithmetic.
 */
export async function sha256Of(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null
): Promise<string> {
  if (subtle === null) return hexOf(await plainSha256(bytes));
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
