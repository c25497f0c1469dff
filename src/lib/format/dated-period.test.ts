import { expect, it } from 'vitest';
import { datedOf } from '../domain/period';
import { formatDated, formatDatedInside, formatDatedShort } from './period';

const COUNT = { kind: 'count', frequency: 'year' };

it.each([
  [
    'a year not yet over',
    '2025',
    '2025-08-20',
    'năm 2025, đến 20/08/2025',
    '2025, up to 20 August 2025'
  ],
  [
    'a half not yet over',
    '2025-H2',
    '2025-11-20',
    '6 tháng cuối năm 2025, đến 20/11/2025',
    'second half of 2025, up to 20 November 2025'
  ],
  ['a period that was over', '2024', '2024-12-31', 'năm 2024', '2024'],
  ['a census', '2019-04-01', '2019-04-01', 'Tổng điều tra 1/4/2019', 'Census of 1 April 2019'],
  [
    'a span whose year is not stated',
    '2020/2025',
    null,
    'giai đoạn 2020–2025 (không rõ năm)',
    '2020–2025 (year not stated)'
  ],
  ['no day', '2025', null, 'năm 2025', '2025']
])('the time of a figure of %s', (_, period, as_of, vi, en) => {
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  expect(plain(formatDated(datedOf({ period, as_of }), 'vi', COUNT))).toBe(vi);
  expect(plain(formatDated(datedOf({ period, as_of }), 'en', COUNT))).toBe(en);
});

it('is as short as its place asks', () => {
  const half = { period: '2025-H2', upTo: '2025-11-20' };
  expect(formatDatedShort(half, 'vi', COUNT)).toBe('6T cuối 2025, đến 20/11/2025');
  expect(formatDatedInside({ period: '2020/2025' }, 'vi', COUNT)).toMatch(
    /2020–2025, không rõ năm$/
  );
});

it('says nothing of the day a title was awarded on: it is not counted up to it', () => {
  const title = { kind: 'title', frequency: 'once' };
  expect(formatDatedShort({ period: '2026', upTo: '2026-10-15' }, 'vi', title)).toBe('2026');
});

it('says of a year as a label only up to which day it is counted, as the day names the year', () => {
  const dated = { period: '2026', upTo: '2026-10-15' };
  expect(formatDatedShort(dated, 'vi', COUNT)).toBe('đến\u00A015/10/2026');
  expect(formatDatedShort(dated, 'en', COUNT)).toMatch(/^up to\s15\sOctober\s2026$/);
  expect(formatDatedShort({ period: '2026' }, 'vi', COUNT)).toBe('2026');
});
