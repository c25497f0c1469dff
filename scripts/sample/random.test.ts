import { describe, expect, it } from 'vitest';
import { drawBetween, drawOf, noiseOf, roundByChance } from './random';
import { fractionNear, splitByWeights, splitWithin } from './split';

const keys = Array.from({ length: 20_000 }, (_, at) => `key ${at}`);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('chance by key', () => {
  it('gives the same number for the same key, on every machine', () => {
    expect(drawOf('xã Đại Sơn')).toBe(drawOf('xã Đại Sơn'));
    expect([drawOf('a'), drawOf('b')]).toEqual([0.3614470304455608, 0.013267169240862131]);
  });

  it('is even between 0 and 1', () => {
    const draws = keys.map(drawOf);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(mean(draws.map((draw) => (draw < 0.1 ? 1 : 0)))).toBeCloseTo(0.1, 1);
    expect(drawBetween('a', 3, 4)).toBeCloseTo(3 + drawOf('a'), 12);
  });

  it('is noise with mean 0 and deviation 1', () => {
    const noise = keys.map(noiseOf);
    expect(Math.abs(mean(noise))).toBeLessThan(0.03);
    expect(Math.abs(mean(noise.map((value) => value ** 2)) - 1)).toBeLessThan(0.04);
  });

  it('keeps the sum of rounded numbers on average', () => {
    expect(Math.abs(mean(keys.map((key) => roundByChance(0.3, key))) - 0.3)).toBeLessThan(0.02);
  });
});

describe('splits', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [0.2, 0.5, 0.3], [1, 4, 2]],
    [0, [3, 4], [0, 0]],
    [5, [0, 0], [5, 0]]
  ])('of %s by %j keep the sum', (total, weights, parts) => {
    expect(splitByWeights(total, weights)).toEqual(parts);
  });

  it('stay within their limits', () => {
    expect(splitWithin(9, [1, 1, 1], [2, 9, 3])).toEqual([2, 4, 3]);
  });

  it.each([
    [84.5, 1, 40],
    [97.98, 2, 250],
    [100, 0, 7],
    [0, 1, 9]
  ])('find whole numbers that print as %s %%', (rate, decimals, near) => {
    const { part, whole } = fractionNear(rate, decimals, near, 1);
    expect(((100 * part) / whole).toFixed(decimals)).toBe(rate.toFixed(decimals));
  });
});
