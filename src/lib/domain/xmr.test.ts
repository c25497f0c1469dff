import { describe, expect, test } from 'vitest';
import { xmrOf } from './xmr';

const months = (values: readonly number[]) =>
  values.map((value, i) => [2026 + (i + 1) / 12, value] as const);
const SWING = months([94, 96, 94, 96, 94, 96, 94, 96, 94, 96, 94, 96]);

describe('the limits of a monthly process', () => {
  test('are the mean ± 2.66 mean moving ranges', () => {
    const result = xmrOf(SWING, 95, 'increase');
    expect(result).toMatchObject({ points: 12, mean: 95, movingRange: 2, verdict: 'hit_and_miss' });
    expect(result.lower).toBeCloseTo(89.68, 10);
    expect(result.upper).toBeCloseTo(100.32, 10);
  });

  test('are not drawn under twelve points', () => {
    expect(xmrOf(SWING.slice(1), 95, 'increase')).toEqual({
      points: 11,
      mean: null,
      movingRange: null,
      lower: null,
      upper: null,
      verdict: null
    });
  });

  test.each<[number | null, 'increase' | 'decrease', string | null]>([
    [80, 'increase', 'capable'],
    [101, 'increase', 'incapable'],
    [101, 'decrease', 'capable'],
    [80, 'decrease', 'incapable'],
    [null, 'increase', null]
  ])('against a target of %s, %s: %s', (target, way, verdict) => {
    expect(xmrOf(SWING, target, way).verdict).toBe(verdict);
  });

  test('is capable, not hit and miss, when nothing varies and the target is kept', () => {
    expect(xmrOf(months(Array<number>(12).fill(95)), 95, 'increase').verdict).toBe('capable');
  });
});
