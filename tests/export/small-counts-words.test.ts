import { describe, expect, test } from 'vitest';
import { figure, judged } from '../support/judged';
import { findingOf } from '$lib/panels/target/target-finding';
import { statusText } from '../../src/lib/panels/conference/unit-appendix';
import { watchFirst } from '$lib/domain/watch-first';
import { STATUS, type Status } from '$lib/domain/status';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { formatObservedPace } from '$lib/format/observed-pace';
import { formatFlip, formatFlips, formatUnclearChange } from '$lib/format/small-counts';

const POOR: Partial<Indicator> = {
  indicator: 'ho-ngheo',
  short: 'Hộ nghèo',
  short_en: 'Poor households',
  numerator: 'hộ nghèo',
  direction: 'decrease',
  decimals: 2
};
const share = (period: string, numerator: number, denominator = 2000): Observation =>
  figure(period, (100 * numerator) / denominator, {
    indicator: 'ho-ngheo',
    numerator,
    denominator
  });
const bare = (period: string, value: number): Observation =>
  figure(period, value, { indicator: 'ho-ngheo' });
const poor = (target: Partial<Target>, rows: readonly Observation[]) =>
  judged({ indicator: 'ho-ngheo', comparator: '<=', ...target }, rows, POOR);
const LEVEL = { type: 'A', value: 1 } as const;
const CEILING = { type: 'B', value: 4.5 } as const;

describe('the status that may be said', () => {
  test.each<[string, Partial<Target>, readonly Observation[], Status, Status]>([
    [
      'one household more',
      LEVEL,
      [share('2025', 86), share('2026', 87)],
      'moving_away',
      'no_clear_change'
    ],
    ['many more', LEVEL, [share('2025', 86), share('2026', 140)], 'moving_away', 'moving_away'],
    [
      'met, one more',
      CEILING,
      [share('2025', 86), share('2026', 87)],
      'met_falling',
      'met_no_clear_change'
    ],
    [
      'met, many more',
      CEILING,
      [share('2025', 40), share('2026', 87)],
      'met_falling',
      'met_falling'
    ],
    [
      'missed, one fewer',
      CEILING,
      [share('2025', 96), share('2026', 95)],
      'not_met_improving',
      'not_met_no_clear_change'
    ],
    [
      'missed, many fewer',
      CEILING,
      [share('2025', 160), share('2026', 95)],
      'not_met_improving',
      'not_met_improving'
    ],
    [
      'met, at risk by one',
      { ...LEVEL, value: 4.36 },
      [share('2025', 86), share('2026', 87)],
      'met_at_risk',
      'met_no_clear_change'
    ],
    [
      'a rate alone that hardly moved',
      LEVEL,
      [bare('2025', 4.3), bare('2026', 4.4)],
      'moving_away',
      'no_clear_change'
    ],
    [
      'a rate alone that moved',
      LEVEL,
      [bare('2025', 4.3), bare('2026', 4.5)],
      'moving_away',
      'moving_away'
    ],
    ['on its way', LEVEL, [share('2025', 86), share('2026', 70)], 'on_track', 'on_track']
  ])('%s', (_name, target, rows, verdict, status) => {
    const found = poor(target, rows);
    expect([found.verdict, found.status]).toEqual([verdict, status]);
  });

  test('counts as met or missed as before', () => {
    expect(STATUS.met_no_clear_change.counts).toBe(true);
    expect(STATUS.not_met_no_clear_change.family).toBe('not_met');
    expect(STATUS.no_clear_change.counting).toBe('judged');
  });

  test('never leads the watch list where another target is behind', () => {
    const unclear = poor(LEVEL, [share('2025', 86), share('2026', 87)]);
    const slow = poor(LEVEL, [share('2025', 86), share('2026', 80)]);
    const met = poor(CEILING, [share('2025', 86), share('2026', 87)]);
    expect(watchFirst([unclear, met, slow]).map(({ assessment }) => assessment.status)).toEqual([
      slow.status,
      'no_clear_change'
    ]);
  });
});

describe('the words of a change that is not clear', () => {
  const unclear = poor(LEVEL, [share('2025', 86), share('2026', 87)]);

  test('hold both counts, in the card, the title and English', () => {
    const words = 'hưa thấy thay đổi rõ: 86/2.000\u00A0hộ (2025), 87/2.000\u00A0hộ (2026)';
    expect(formatObservedPace(unclear, 'vi')).toBe(`C${words}.`);
    expect(findingOf(unclear, 'Đại Sơn', 'vi')).toContain(`c${words}, mục tiêu`);
    expect(formatObservedPace(unclear, 'en')).toBe(
      'No clear change: 86/2,000\u00A0households (2025), 87/2,000\u00A0households (2026).'
    );
    expect(
      `${findingOf(unclear, 'Đại Sơn', 'vi')} ${formatObservedPace(unclear, 'vi')}`
    ).not.toMatch(/tăng|giảm|ngược/);
  });

  test('hold the smallest change where there are no counts', () => {
    expect(formatUnclearChange(poor(LEVEL, [bare('2025', 4.3), bare('2026', 4.4)]), 'vi')).toBe(
      'chưa thấy thay đổi rõ: 4,30% (2025), 4,40% (2026), chênh chưa đến 0,2\u00A0điểm\u00A0%'
    );
  });

  test('are those of plain counts', () => {
    const schools = { kind: 'count', measure: 'trường', max: null, decimals: 0 } as const;
    const found = judged({ value: 9 }, [figure('2025', 4), figure('2026', 3)], schools);
    expect(formatUnclearChange(found, 'vi')).toBe(
      'chưa thấy thay đổi rõ: 4\u00A0trường (2025), 3\u00A0trường (2026)'
    );
  });

  test.each([
    ['a clear change', [share('2025', 86), share('2026', 140)]],
    ['the same figure', [share('2025', 86), share('2026', 86)]],
    ['one figure', [share('2026', 86)]]
  ] as const)('are not said of %s', (_name, rows) => {
    expect(formatUnclearChange(poor(LEVEL, rows), 'vi')).toBe('');
  });
});

describe('how near a status is to another', () => {
  test.each([
    [{ more: 1, fewer: null, nearest: 1, noun: 'hộ' }, 'thêm 1 hộ', '1 more household'],
    [{ more: 9, fewer: -2, nearest: -2, noun: 'hồ sơ' }, 'bớt 2 hồ sơ', '2 fewer files'],
    [
      { more: 1, fewer: -1, nearest: 1, noun: 'hộ' },
      'thêm hoặc bớt 1 hộ',
      '1 more or fewer household'
    ],
    [{ more: null, fewer: null, nearest: null, noun: null }, '', ''],
    [{ more: 0, fewer: 0, nearest: 0, noun: 'hộ' }, '', '']
  ])('%j', (flips, vi, en) => {
    const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
    expect([plain(formatFlip(flips, 'vi')), plain(formatFlip(flips, 'en'))]).toEqual([vi, en]);
  });

  test('stands behind the status in the form of the office and in the pasted text', () => {
    const met = poor(CEILING, [share('2025', 140), share('2026', 90)]);
    expect(formatFlips(met, 'vi')).toBe('đổi tình trạng nếu thêm 1 hộ');
    expect(formatFlips(met, 'en')).toBe('status changes with 1 more household');
    expect(statusText(met, 'vi')).toBe('Đạt (đổi tình trạng nếu thêm 1 hộ)');
    expect(statusText(poor(CEILING, [bare('2026', 4)]), 'vi')).toBe('Đạt');
  });

  test('says where the counts give another status than the rounded figure', () => {
    const rounded = { ...share('2026', 91), value: 4.5 };
    expect(formatFlips(poor(CEILING, [rounded]), 'vi')).toBe(
      'số đếm cho tình trạng khác số đã làm tròn'
    );
  });
});
