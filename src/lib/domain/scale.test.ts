import { describe, expect, test } from 'vitest';
import { clampOf, differenceOf, finiteOf, productOf, quotientOf } from './epsilon';
import { decimalsToTellApart, growthPathValueOf, paceOf, pathValueOf } from './scale';

describe('the path', () => {
  const base = { year: 2025, value: 4 };
  test.each<[number, number]>([
    [2025, 4],
    [2027, 2.8],
    [2030, 1],
    [2024, 4],
    [2031, 1]
  ])('in %s stands at %s', (year, value) => {
    expect(pathValueOf(base, 1, 2030, year)).toBeCloseTo(value, 10);
  });

  test('needs a base, a target and time', () => {
    expect(pathValueOf(null, 1, 2030, 2027)).toBeNull();
    expect(pathValueOf(base, null, 2030, 2027)).toBeNull();
    expect(pathValueOf(base, 1, 2025, 2027)).toBeNull();
  });

  test('of growth is a curve', () => {
    expect(growthPathValueOf(base, 0.1, 2027)).toBeCloseTo(4.84, 10);
    expect(growthPathValueOf(null, 0.1, 2027)).toBeNull();
  });
});

describe('numbers', () => {
  test('have no pace without time', () => {
    expect([paceOf(4, 1, 5), paceOf(4, 1, 0)]).toEqual([-0.6, null]);
  });

  test.each([
    [94.96, 95, 1, 2],
    [95, 95, 1, 1],
    [94, 95, 0, 0],
    [95.00000001, 95, 1, 6]
  ])('%s and %s differ with %s decimals or more: %s', (a, b, usual, decimals) => {
    expect(decimalsToTellApart(a, b, usual)).toBe(decimals);
  });

  test('that cannot be computed are null', () => {
    expect([finiteOf(Number.NaN), finiteOf(Infinity), finiteOf(undefined), finiteOf(0)]).toEqual([
      null,
      null,
      null,
      0
    ]);
    expect([quotientOf(1, 0), quotientOf(null, 1), quotientOf(1, null), quotientOf(1, 2)]).toEqual([
      null,
      null,
      null,
      0.5
    ]);
    expect([productOf(2, 3), productOf(null, 3), productOf(2, null)]).toEqual([6, null, null]);
    expect([differenceOf(2, 3), differenceOf(null, 3), differenceOf(2, null)]).toEqual([
      -1,
      null,
      null
    ]);
    expect([clampOf(5, null, 3), clampOf(-5, 0, null), clampOf(2, 0, 3)]).toEqual([3, 0, 2]);
  });
});
