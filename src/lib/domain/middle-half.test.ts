import { describe, expect, it } from 'vitest';
import { middleHalfOf } from './middle-half';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

describe('the middle half', () => {
  it.each<[string, number[], readonly [number, number] | null]>([
    ['lies between the quartiles', upTo(21), [6, 16]],
    ['falls between neighbours in proportion', upTo(20), [5.75, 15.25]],
    ['does not care for the order', upTo(21).reverse(), [6, 16]],
    ['of equal values is one value', upTo(20).map(() => 5), [5, 5]],
    ['of few is not named', upTo(19), null]
  ])('%s', (_, values, expected) => {
    expect(middleHalfOf(values)).toEqual(expected);
  });
});
