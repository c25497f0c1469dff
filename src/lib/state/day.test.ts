import { describe, expect, test } from 'vitest';
import { laterDay, localDayOf } from './day';

describe('the reader’s day', () => {
  test('is that of the wall calendar, in any time zone', () => {
    expect(localDayOf(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05');
    expect(localDayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });

  test.each([
    ['2026-11-21', '2026-11-20', '2026-11-21'],
    ['2026-11-21', '2027-01-05', '2027-01-05'],
    ['2026-11-21', '2026-11-21', '2026-11-21']
  ])('of %s and %s the later one counts: %s', (data, reader, day) => {
    expect(laterDay(data, reader)).toBe(day);
  });
});
