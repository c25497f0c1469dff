import { describe, expect, test } from 'vitest';
import { titleByDateOf } from './title-by-date';

describe('a title by a date', () => {
  test.each<[string, string | null, string, number | null, string, number]>([
    ['long before', null, '2026-08-01', 180, 'not_due', 517],
    ['one day more than due soon', null, '2027-07-03', 180, 'not_due', 181],
    ['exactly due soon', null, '2027-07-04', 180, 'due_soon', 180],
    ['180 days unless the target says otherwise', null, '2027-07-04', null, 'due_soon', 180],
    ['a limit of its own', null, '2027-07-04', 30, 'not_due', 180],
    ['on the day, not achieved', null, '2027-12-31', 180, 'due_soon', 0],
    ['a day late', null, '2028-01-01', 180, 'overdue', -1],
    ['achieved on the day', '2027-12-31', '2028-01-05', 180, 'achieved', 0],
    ['achieved a day late', '2028-01-01', '2028-01-05', 180, 'achieved_late', -1],
    ['achieved today', '2027-11-20', '2027-11-20', 180, 'achieved', 41],
    ['a recognition planned for later', '2027-11-20', '2027-11-19', 180, 'due_soon', 42],
    ['a recognition planned after the date', '2028-02-01', '2028-01-05', 180, 'overdue', -5]
  ])('%s', (_name, achievedOn, today, dueSoonDays, status, daysLeft) => {
    const result = titleByDateOf({ deadline: '2027-12-31', achievedOn, today, dueSoonDays });
    expect(result).toEqual({ status, daysLeft });
  });

  test.each([
    ['2027-02-30', '2027-01-01'],
    ['2027-12-31', 'today']
  ])('cannot be computed for %s and %s', (deadline, today) => {
    const result = titleByDateOf({ deadline, achievedOn: null, today, dueSoonDays: null });
    expect(result).toEqual({ status: 'not_computable', daysLeft: null });
  });
});
