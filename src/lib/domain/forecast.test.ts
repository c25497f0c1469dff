import { describe, expect, test } from 'vitest';
import { forecastOf, type ForecastInput } from './forecast';

const fit = (change: Partial<ForecastInput>) =>
  forecastOf({
    series: [],
    targetYear: 2030,
    level: 0.8,
    quantile: null,
    min: null,
    max: null,
    ...change
  });

describe('a forecast by least squares', () => {
  test.each<[string, ForecastInput['series']]>([
    ['no point', []],
    ['one point', [[2025, 4]]]
  ])('gives nothing for %s', (_name, series) => {
    expect(fit({ series })).toEqual({
      slope: null,
      residualSd: null,
      prediction: null,
      lower: null,
      upper: null
    });
  });

  test('gives line without interval for two points', () => {
    expect(
      fit({
        series: [
          [2024, 5],
          [2025, 4]
        ]
      })
    ).toEqual({
      slope: -1,
      residualSd: null,
      prediction: -1,
      lower: null,
      upper: null
    });
  });

  test('computes the quantile itself when it is not given', () => {
    const series = [
      [2021, 6.1],
      [2022, 5.6],
      [2023, 4.9],
      [2024, 4.6],
      [2025, 4]
    ] as const;
    const result = fit({ series });
    expect(result.lower).toBeCloseTo(1.009223, 5);
    expect(result.upper).toBeCloseTo(1.790777, 5);
  });

  test('gives the spread without an interval where no quantile can be had', () => {
    const series = [
      [2023, 4.9],
      [2024, 4.6],
      [2025, 4]
    ] as const;
    const result = fit({ series, level: 1 });
    expect(result.residualSd).toBeCloseTo(0.122474, 5);
    expect([result.lower, result.upper]).toEqual([null, null]);
  });

  test('clamps line and interval after computing them on the raw line', () => {
    const series = [
      [2023, 4],
      [2024, 2.1],
      [2025, 0.2]
    ] as const;
    expect(fit({ series, quantile: 3, min: 0, max: 1 })).toMatchObject({
      prediction: 0,
      lower: 0,
      upper: 0
    });
    const steep = [
      [2023, 4],
      [2024, 2],
      [2025, 1]
    ] as const;
    expect(fit({ series: steep, quantile: 3, min: 0, max: 1 })).toMatchObject({
      prediction: 0,
      upper: 0
    });
  });

  test('gives no interval for a level that has none', () => {
    const series = [
      [2023, 4],
      [2024, 2],
      [2025, 1]
    ] as const;
    expect(fit({ series, level: 1 })).toMatchObject({ lower: null, upper: null });
  });
});
