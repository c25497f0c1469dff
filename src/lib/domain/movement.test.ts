import { describe, expect, it } from 'vitest';
import type { Figure } from './figure';
import { calledIn, changeSince, firstYearOf, launcherOf, statedLaunchersOf } from './movement';

describe('launcherOf', () => {
  it.each([
    ['Thủ tướng Chính phủ', { by: 'Thủ tướng Chính phủ', instead: null }],
    ['Không nêu trong văn bản', { by: null, instead: null }],
    [
      'Không nêu trong văn bản (phát động trong các doanh nghiệp)',
      { by: null, instead: 'phát động trong các doanh nghiệp' }
    ]
  ])('reads %s', (launched_by, expected) => {
    expect(launcherOf({ launched_by })).toEqual(expected);
  });
});

it('gathers the launchers that documents state, and none where none does', () => {
  const said = (launched_by: string) => ({ launched_by });
  expect(
    statedLaunchersOf([
      said('Các cấp'),
      said('Không nêu trong văn bản (ngành Y tế triển khai)'),
      said('Các cấp'),
      said('Thủ tướng Chính phủ')
    ])
  ).toEqual(['Các cấp', 'Thủ tướng Chính phủ']);
  expect(statedLaunchersOf([said('Không nêu trong văn bản')])).toEqual([]);
});

it('keeps the words of documents for what a movement is', () => {
  const called = (word: string | null) => ({ called: word });
  expect(calledIn([called('phong trào'), called(null), called('phong trào')])).toEqual([
    'phong trào'
  ]);
});

it('begins where the first of them states a year', () => {
  expect(firstYearOf([{ from: '2023' }, { from: null }, { from: '2021' }])).toBe(2021);
  expect(firstYearOf([{ from: null }])).toBeNull();
});

describe('changeSince', () => {
  const indicator = {
    indicator: 'gia-dinh-van-hoa',
    kind: 'rate',
    measure: '%',
    numerator: null,
    min: 0,
    max: 100
  } as const;
  const point = (period: string, value: number, standard: string | null = null) => ({
    position: period.endsWith('H1') ? Number(period.slice(0, 4)) - 0.5 : Number(period),
    period,
    value,
    standard,
    figure: { period, value, numerator: null, denominator: null } as Figure
  });

  it('runs from the first figure of the movement to the last', () => {
    const change = changeSince(
      [point('2020', 80), point('2021', 85), point('2025', 95)],
      2021,
      indicator
    );
    expect([change?.from.value, change?.to.value]).toEqual([85, 95]);
  });

  it.each([
    ['one figure is no change', [point('2025', 95)]],
    ['figures before it began say nothing', [point('2019', 80), point('2020', 82)]],
    ['standards are not compared', [point('2022', 80, 'a'), point('2025', 95, 'b')]],
    ['half a year is not a year', [point('2024-H1', 80), point('2025', 95)]],
    ['a rebuilt value is no report', [{ ...point('2022', 80), figure: null }, point('2025', 95)]],
    ['nothing is known', []]
  ])('%s', (_, points) => {
    expect(changeSince(points, 2021, indicator)).toBeNull();
  });
});
