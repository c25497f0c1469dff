import { describe, expect, it } from 'vitest';
import { growthIndexOf } from './growth-index';

describe('growthIndexOf', () => {
  it('ends at 161 after five years of 10 %', () => {
    const steps = growthIndexOf(0.1, 2025, 2030);
    expect(steps.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(steps.at(0)?.index).toBe(100);
    expect(steps.at(-1)?.index).toBeCloseTo(161.051, 3);
  });

  it('is empty for a term that ends before it begins', () => {
    expect(growthIndexOf(0.1, 2030, 2025)).toEqual([]);
  });
});
