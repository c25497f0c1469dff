import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hexOf, plainSha256, sha256Of } from './sha256';

const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
  ])('of %j is the one of the standard', async (value, expected) => {
    expect(hexOf(await plainSha256(text(value)))).toBe(expected);
    expect(await sha256Of(text(value))).toBe(expected);
  });

  it('in plain arithmetic equals the one of the platform at every block border', async () => {
    for (const length of [1, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 65_536, 600_000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255);
      expect(hexOf(await plainSha256(bytes))).toBe(
        createHash('sha256').update(bytes).digest('hex')
      );
    }
  });

  it('falls back to arithmetic where the page is not in a secure context', async () => {
    expect(await sha256Of(text('Đại Sơn'), null)).toBe(await sha256Of(text('Đại Sơn')));
  });
});
