import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentQuantileOf, studentShareOf } from './student-t';

describe("Student's t", () => {
  test.each([
    [0.9, 1, 3.0776835371752544],
    [0.9, 3, 1.637744353696209],
    [0.975, 10, 2.2281388519649385],
    [0.95, 30, 1.6972608865939587],
    [0.1, 3, -1.637744353696209],
    [0.5, 4, 0]
  ])('has quantile %s with %s degrees at %s', (p, freedom, t) => {
    expect(studentQuantileOf(p, freedom)).toBeCloseTo(t, 9);
  });

  test.each([
    [0, 3],
    [1, 3],
    [0.9, 0],
    [Number.NaN, 3]
  ])('has no quantile for %s with %s degrees', (p, freedom) => {
    expect(studentQuantileOf(p, freedom)).toBeNull();
  });

  test('has quantiles far out', () => {
    expect(studentQuantileOf(1 - 1e-13, 1)).toBeCloseTo(1e13 / Math.PI, -11);
  });

  test('covers the whole line', () => {
    expect(studentShareOf(0, 5)).toBeCloseTo(0.5, 12);
    expect(studentShareOf(-1e200, 5)).toBe(0);
    expect(studentShareOf(1e200, 5)).toBe(1);
  });

  test('has quantile and share as inverses', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (p, freedom) => {
          const t = studentQuantileOf(p, freedom) ?? Number.NaN;
          expect(studentShareOf(t, freedom)).toBeCloseTo(p, 9);
        }
      )
    );
  });
});
