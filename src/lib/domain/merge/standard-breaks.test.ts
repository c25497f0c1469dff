import { describe, expect, it } from 'vitest';
import { breakYearsOf } from './standard-breaks';

const standard = (valid_from: string, indicator = 'ho-ngheo', valid_to: string | null = null) => ({
  standard: valid_from,
  indicator,
  name: valid_from,
  valid_from,
  valid_to,
  source: 'x'
});

describe('breaks of a standard', () => {
  it.each([
    ['none without standards', [], []],
    ['none under one standard', ['2022-01-01'], []],
    [
      'the first years of all but the first',
      ['2016-01-05', '2022-01-01', '2026-01-01'],
      [2022, 2026]
    ],
    [
      'in order whatever the order of the rows',
      ['2026-01-01', '2016-01-05', '2022-01-01'],
      [2022, 2026]
    ]
  ])('are %s', (_, days, years) => {
    const rows = days.map((day) => standard(day));
    expect(breakYearsOf([...rows, standard('2019-01-01', 'other')], 'ho-ngheo')).toEqual(years);
  });

  it('name the year after a standard that ended once, whether another one followed or not', () => {
    const rows = [
      standard('2016-01-05', 'ho-ngheo', '2021-12-31'),
      standard('2022-01-01', 'ho-ngheo', '2025-12-31')
    ];
    expect(breakYearsOf(rows, 'ho-ngheo')).toEqual([2022, 2026]);
  });
});
