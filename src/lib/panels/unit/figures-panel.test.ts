import { expect, it } from 'vitest';
import { periodWords } from './figures-panel';

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
  expect(plain(periodWords({ period, as_of }, COUNT, 'vi'))).toBe(vi);
  expect(plain(periodWords({ period, as_of }, COUNT, 'en'))).toBe(en);
});
