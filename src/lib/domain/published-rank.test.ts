import { describe, expect, it } from 'vitest';
import { isRank, type Ranking, rankIndicatorOf, rankingOf } from './published-rank';

const ranking = (types: string, period = '2025'): Ranking => ({
  ranking: types,
  indicator: 'hang',
  period,
  types,
  ranked: null,
  ordered_by: 'diem',
  document: 'd',
  section: null,
  quote: null,
  note: null,
  note_en: null
});
const rankings = [ranking('phường'), ranking('xã;đặc khu')];

it.each([
  ['hạng', true],
  ['điểm', false]
])('values in %s are ranks: %s', (measure, expected) => {
  expect(isRank({ measure })).toBe(expected);
});

describe('rankingOf', () => {
  it.each([
    ['phường', '2025', 'phường'],
    ['xã', '2025', 'xã;đặc khu'],
    ['đặc khu', '2025', 'xã;đặc khu'],
    ['thị trấn', '2025', undefined],
    ['xã', '2026', undefined]
  ])('of a %s in %s is %s', (type, period, types) => {
    expect(rankingOf(rankings, { indicator: 'hang', period }, type)?.types).toBe(types);
  });

  it('is none for another indicator', () => {
    expect(rankingOf(rankings, { indicator: 'diem', period: '2025' }, 'xã')).toBeNull();
  });
});

it.each([
  ['diem', '2025', 'hang'],
  ['diem', '2024', null],
  ['hang', '2025', null]
])('values of %s of %s are ranked by %s', (indicator, period, expected) => {
  expect(rankIndicatorOf(rankings, { indicator, period })).toBe(expected);
});
