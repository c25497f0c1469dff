import { describe, expect, test } from 'vitest';
import type { Comparator } from '../domain/observation';
import { isImpossible } from './bound';

describe('a figure that cannot be', () => {
  test.each<[Comparator, number, number | null, boolean]>([
    ['>', 100, null, true],
    ['>', 99, null, false],
    ['>=', 100, null, false],
    ['=', 100, null, false],
    ['=', 100.1, null, true],
    ['=', 90, 110, true],
    ['<', 0, null, true],
    ['=', 0, null, false],
    ['=', -1, null, true]
  ])('%s %d to %j: %s', (comparator, value, valueMax, expected) => {
    const figure = { comparator, value, valueMax };
    expect(isImpossible(figure, { min: 0, max: 100 })).toBe(expected);
    expect(isImpossible(figure, { min: null, max: null })).toBe(false);
  });
});
