import { describe, expect, test } from 'vitest';
import type { ExactReading } from './goal';
import { parsePeriod } from './period';
import { seasonalShareOf } from './seasonal-share';

function reading(text: string, value: number, late = 0): ExactReading {
  const period = parsePeriod(text)!;
  return {
    observation: null,
    period,
    position: period.position,
    coveredTo: period.position - late,
    value,
    interval: { low: value, high: value, lowOpen: false, highOpen: false },
    standard: null,
    isBase: false
  };
}
const now = reading('2026-09', 7);
const year = (at: number, byThen: number, inAll = 100): ExactReading[] => [
  reading(`${at}-09`, byThen),
  reading(`${at}-12`, inAll)
];

describe('the share usual by a time of the year', () => {
  test.each<[string, readonly ExactReading[], number | null]>([
    ['no earlier year', [], null],
    ['one earlier year', year(2024, 55), 0.55],
    [
      'more than three, by the last three',
      [2021, 2022, 2023, 2024].flatMap((at) => year(at, at === 2021 ? 1 : 50)),
      0.5
    ],
    ['two that differ, by their mean', [...year(2023, 40), ...year(2024, 60)], 0.5],
    ['the merger year, which began anew in July', year(2025, 20), null],
    ['an earlier year without its end', [reading('2024-09', 55)], null],
    ['an earlier year without that month', [reading('2024-08', 55), reading('2024-12', 100)], null],
    ['an earlier year that ended with nothing', year(2024, 0, 0), null],
    ['a span of years', [reading('2024-09', 55), reading('2020/2024', 100)], null],
    ['the year itself and later ones', [...year(2026, 55), ...year(2027, 55)], null]
  ])('with %s', (_name, earlier, share) => {
    const found = seasonalShareOf(now, earlier);
    if (share === null) expect(found).toBeNull();
    else expect(found?.share).toBeCloseTo(share, 12);
  });

  test('is unknown for a figure of the middle of a month', () => {
    expect(seasonalShareOf(reading('2026-09', 7, 0.05), year(2024, 55))).toBeNull();
  });

  test('names the years it was taken from', () => {
    expect(seasonalShareOf(now, year(2024, 55))?.seasons).toEqual([
      { year: 2024, byThen: 55, inAll: 100 }
    ]);
  });
});
