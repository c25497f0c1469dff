import { expect, test } from 'vitest';
import { yardstickOf } from '../domain/yardstick';
import type { Status } from '../domain/status';
import { formatOwed, formatYardstick } from './yardstick';

const of = (...counts: readonly (readonly [Status, number])[]) =>
  yardstickOf(
    counts.flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })))
  );

test('the yardstick is said in one line, whatever is 0 left out', () => {
  const unit = of(
    ['met', 5],
    ['on_track', 6],
    ['needs_acceleration', 1],
    ['limited', 5],
    ['not_met', 4],
    ['no_data', 7],
    ['not_due', 5]
  );
  expect(formatYardstick(unit, 'vi')).toBe(
    '11/21 mục tiêu có số đạt hoặc đúng tiến độ (5 đã đạt) · 10 chậm hoặc chưa đạt · 12 chờ số liệu hoặc chờ hạn'
  );
  expect(formatYardstick(unit, 'en')).toBe(
    '11/21 targets with figures met or on track (5 met) · 10 behind or missed · 12 waiting for figures or for their date'
  );
  expect(formatYardstick(of(['on_track', 2]), 'vi')).toBe(
    '2/2 mục tiêu có số đạt hoặc đúng tiến độ'
  );
});

test('where nothing can be judged there is no 0/n', () => {
  expect(formatYardstick(of(['no_data', 21]), 'vi')).toBe(
    '21 mục tiêu, chưa mục tiêu nào có số liệu trong kỳ để xét'
  );
});

test('missing figures name the year, and the day the next one ends', () => {
  const owed = { count: 12, year: 2025, yearEnds: '2026-12-31' };
  expect(formatOwed(owed, 'vi')).toBe(
    '12 mục tiêu tính theo năm chưa có số 2025 trong dữ liệu; năm 2026 hết ngày 31/12/2026'
  );
  expect(formatOwed({ ...owed, yearEnds: null }, 'vi')).toBe(
    '12 mục tiêu tính theo năm chưa có số 2025 trong dữ liệu'
  );
});
