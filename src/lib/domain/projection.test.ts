import { describe, expect, it } from 'vitest';
import { projectionOf } from './projection';
import type { Assessment } from './result';
import type { SeriesPoint, UnitSeries } from './unit-series';

const point = (position: number, value: number, standard = 'new'): SeriesPoint => ({
  position,
  period: String(position),
  value,
  kind: 'reported',
  standard,
  figure: null
});

const series = (...points: SeriesPoint[]): UnitSeries => ({
  unit: 'u',
  points,
  loose: [],
  assessment: null,
  comparability: null,
  unknownYears: [],
  isSample: false
});

const assessment = (part: Partial<Assessment>): Assessment =>
  ({
    type: 'A',
    current: { position: 2026, value: 2, standard: 'new' },
    projection: 1,
    goal: { dueYear: 2030 },
    ...part
  }) as Assessment;

const limits = { min: 0, max: 100 };
const two = series(point(2025, 2.25), point(2026, 2));
const five = series(
  ...[2022, 2023, 2024, 2025, 2026].map((year, at) => point(year, 3 - at * 0.25))
);

describe('where a value leads', () => {
  it('is the line to the projected value with few points, without a band', () => {
    expect(projectionOf(two, assessment({}), limits, [])).toEqual({
      points: [
        [2026, 2],
        [2030, 1]
      ],
      band: [],
      isCut: false
    });
  });

  it('stops where the standard changes', () => {
    // Half a year of four: 2 − 1 · 0,5/4.
    expect(projectionOf(two, assessment({}), limits, [2022, 2027])).toEqual({
      points: [
        [2026, 2],
        [2026.5, 1.875]
      ],
      band: [],
      isCut: true
    });
  });

  it('has a band from five points on, as wide as nothing on a straight line', () => {
    const found = projectionOf(five, assessment({}), limits, []);
    expect(found?.points.map(([year]) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(found?.points.at(-1)?.[1]).toBeCloseTo(1, 10);
    expect(found?.band).toHaveLength(5);
    for (const [, low, high] of found?.band ?? []) expect(high - low).toBeLessThan(1e-6);
  });

  it('counts only points under the standard of the latest one', () => {
    const mixed = series(point(2021, 5, 'old'), ...five.points.slice(1));
    expect(projectionOf(mixed, assessment({}), limits, [])?.band).toEqual([]);
  });

  it('cuts the band at the change of the standard too', () => {
    const found = projectionOf(five, assessment({}), limits, [2028]);
    expect(found?.band.map(([year]) => year)).toEqual([2026, 2027, 2027.5]);
    expect(found?.isCut).toBe(true);
  });

  it('is the line through base and latest where least squares overflow', () => {
    const beyond = series(...five.points.map((own) => ({ ...own, value: Number.MAX_VALUE })));
    expect(projectionOf(beyond, assessment({}), limits, [])).toEqual(
      projectionOf(two, assessment({}), limits, [])
    );
  });

  it.each<[string, Partial<Assessment>]>([
    ['a yearly floor', { type: 'B' }],
    ['a single figure', { projection: null }],
    ['no figure', { current: null }],
    ['a due year that is reached', { goal: { dueYear: 2026 } as Assessment['goal'] }]
  ])('is unknown for %s', (_, part) => {
    expect(projectionOf(two, assessment(part), limits, [])).toBeNull();
  });
});
