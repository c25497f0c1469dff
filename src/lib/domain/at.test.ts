import { describe, expect, it } from 'vitest';
import { at } from './at';

describe('the value at a place of a list', () => {
  it.each<[string, ArrayLike<number | string | null>, number, number | string | null]>([
    ['is the first at 0', ['a', 'b'], 0, 'a'],
    ['is the last at the length less one', ['a', 'b'], 1, 'b'],
    ['may be 0', new Int32Array(2), 1, 0],
    ['may be null', [null], 0, null]
  ])('%s', (_, values, index, expected) => {
    expect(at(values, index)).toBe(expected);
  });

  it.each([
    ['past the end', ['a'], 1],
    ['before the start', ['a'], -1],
    ['between two places', ['a', 'b'], 0.5],
    ['in an empty list', [], 0]
  ])('is refused %s', (_, values, index) => {
    expect(() => at(values, index)).toThrow(RangeError);
  });
});
