import { expect, test } from 'vitest';
import { firstCountedYearOf } from './target';

test.each([
  ['A', null, '2025', null, 2025],
  ['A', null, '2025-07-01', '2024', 2025],
  ['E', 'within_year', '2025', null, 2025],
  ['E', 'over_term', '2025', null, 2026],
  ['E', 'over_term', '2026', '2025', 2026],
  ['E', 'over_term', '2025', 'nay', 2026],
  ['E', 'over_term', 'nay', null, 1]
] as const)('%s %s from %s, base %s counts from %i', (type, rule, from, base_period, year) => {
  expect(firstCountedYearOf({ type, rule, from, base_period })).toBe(year);
});
