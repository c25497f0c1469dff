import { expect, test } from 'vitest';
import { shortSection } from './short-section';

test.each([
  ['Phần thứ hai, II.3', 'P2, II.3'],
  ['Phần thứ nhất, II.1.1; Phần thứ hai, I', 'P1, II.1.1; P2, I'],
  ['Điều 1 khoản 95', 'Điều 1 khoản 95']
])('%s is short for a table as %s', (section, short) => {
  expect(shortSection(section)).toBe(short);
});
