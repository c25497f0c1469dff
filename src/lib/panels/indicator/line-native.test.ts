import { describe, expect, it } from 'vitest';
import { valueAt } from './line-native';

describe('valueAt', () => {
  const line = [
    [2025, 10],
    [2027, 20],
    [2030, 20]
  ] as const;

  it.each([
    [2024, null],
    [2025, 10],
    [2026, 15],
    [2027, 20],
    [2029, 20],
    [2030, 20],
    [2031, null]
  ])('in %d is %s', (year, value) => {
    expect(valueAt(line, year)).toBe(value);
  });

  it('is null without a line', () => {
    expect(valueAt([], 2025)).toBeNull();
  });
});
