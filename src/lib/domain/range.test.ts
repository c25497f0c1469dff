import { describe, expect, test } from 'vitest';
import { rangeOf } from './range';

describe('a range', () => {
  test.each<[number | null, number | null, number | null, boolean, number | null, string]>([
    [7, 5, 10, false, 0, 'met'],
    [5, 5, 10, false, 0, 'met'],
    [10, 5, 10, true, 0, 'met'],
    [4, 5, 10, false, -1, 'not_met'],
    [12, 5, 10, false, 2, 'not_met'],
    [12, 5, 10, true, 2, 'not_met_final'],
    [12, 5, null, false, 0, 'met'],
    [1, null, 10, false, 0, 'met'],
    [null, 5, 10, false, null, 'no_data']
  ])('%s in %s…%s, over %s: distance %s, %s', (value, low, high, isOver, distance, status) => {
    expect(rangeOf({ value, low, high, isOver })).toEqual({ distance, status });
  });
});
