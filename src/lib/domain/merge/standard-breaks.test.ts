import { describe, expect, it } from 'vitest';
import { breakYearsOf } from './standard-breaks';

const standard = (valid_from: string, indicator = 'ho-ngheo') => ({
  standard: valid_from,
  indicator,
  name: valid_from,
  valid_from,
  valid_to: null,
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
});
