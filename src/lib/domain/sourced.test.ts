import { expect, it } from 'vitest';
import { isSourced } from './sourced';

it.each([
  ['published', { isSample: false }, true],
  ['published, no own layer about', { isSample: false, isOwn: false }, true],
  ['a sample', { isSample: true }, false],
  ['a unit’s own', { isSample: false, isOwn: true }, false],
  ['a sample beside a unit’s own', { isSample: true, isOwn: true }, false]
])('%s', (_, shown, expected) => {
  expect(isSourced(shown)).toBe(expected);
});
