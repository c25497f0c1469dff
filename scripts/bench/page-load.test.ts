import { expect, it } from 'vitest';
import { bytesAt } from './page-load';

const parts = [
  { at: 100, bytes: 300 },
  { at: 200, bytes: 100 }
];

it.each([
  [50, 0],
  [100, 75],
  [150, 75],
  [200, 100]
])('counts at %d ms %d of 100 packed bytes', (moment, expected) => {
  expect(bytesAt({ encoded: 100, parts }, moment)).toBe(expected);
});

it('counts nothing of a transfer without a body', () => {
  expect(bytesAt({ encoded: 100, parts: [] }, 1000)).toBe(0);
});
