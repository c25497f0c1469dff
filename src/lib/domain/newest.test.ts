import { expect, it } from 'vitest';
import { newestPeriodOf } from './newest';

it.each([
  [[], null],
  [['2020', '2025', '2024'], '2025'],
  [['2020/2025', '2025'], '2025'],
  [['2025', '2020/2025'], '2025'],
  [['2025', '2026-Q1'], '2026-Q1'],
  [['2025', '2025-H2'], '2025'],
  [['2025-H2', '2025'], '2025'],
  [['2025-H2', '2025-Q4'], '2025-Q4'],
  [['hôm nay', '2024'], '2024'],
  [['hôm nay'], null]
])('of %j is %s', (periods, newest) => {
  expect(newestPeriodOf(periods.map((period) => ({ period })))).toBe(newest);
});
