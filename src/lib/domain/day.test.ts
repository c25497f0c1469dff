import { describe, expect, test } from 'vitest';
import { dayNumberOf, dueDayOf, positionOfDay, yearOfDay } from './day';

describe('a day', () => {
  test.each<[string, number | null]>([
    ['1970-01-01', 0],
    ['2027-12-31', 21_183],
    ['2027-02-29', null],
    ['2027-13-01', null],
    ['2027-1-1', null],
    ['31/12/2027', null]
  ])('%s is number %s', (text, number) => {
    expect(dayNumberOf(text)).toBe(number);
  });

  test.each<[string, number | null]>([
    ['2025-12-31', 2025],
    ['2025-06-30', 2024.5],
    ['2025-03-31', 2024.25],
    ['2025', null]
  ])('%s stands at %s among yearly points', (text, position) => {
    expect(positionOfDay(text)).toBe(position);
  });

  test.each<[string, string | null]>([
    ['2027', '2027-12-31'],
    ['2027-06-30', '2027-06-30'],
    ['2027-06-31', null],
    ['soon', null]
  ])('due %s is %s', (text, day) => {
    expect(dueDayOf(text)).toBe(day);
  });

  test.each<[string, number | null]>([
    ['2027', 2027],
    ['2027-06-30', 2027],
    ['20275', null],
    ['soon', null]
  ])('%s is in year %s', (text, year) => {
    expect(yearOfDay(text)).toBe(year);
  });
});
