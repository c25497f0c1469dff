import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCountWord,
  formatEnds,
  formatEndsShort,
  formatFew,
  formatRange,
  formatShare
} from './value-words';

const RATE = { measure: '%', decimals: 2 };
const COUNT = { measure: 'hộ', decimals: 0 };
const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

describe('words of a value before', () => {
  it.each([
    [{ low: 1.12, high: 1.12 }, RATE, '1,12%'],
    [{ low: 1.081, high: 1.2281 }, RATE, '1,08% đến 1,23%'],
    [{ low: 1.081, high: 1.0812 }, RATE, '1,0810% đến 1,0812%'],
    [{ low: 116, high: null }, COUNT, 'từ 116 hộ'],
    [{ low: null, high: 9 }, COUNT, 'tối đa 9 hộ'],
    [{ low: null, high: null }, COUNT, null]
  ])('%o is written', (ends, indicator, text) => {
    expect(plain(formatEnds(ends, indicator, 'vi'))).toBe(text);
  });

  it.each([
    [{ low: 50.091, high: 50.123 }, '50,09–\u206050,12%'],
    [{ low: 1.12, high: 1.12 }, '1,12%'],
    [{ low: 95, high: null }, 'từ 95,00%'],
    [{ low: null, high: null }, null]
  ])('%o is written short', (ends, text) => {
    expect(plain(formatRange(ends, RATE, 'vi'))).toBe(text);
  });

  it.each([
    [3, 6, ' (3/6)'],
    [29, 30, ''],
    [2.5, 10, ''],
    [null, 6, ''],
    [3, null, '']
  ])('%s of %s are told in counts where they are few', (numerator, denominator, text) => {
    expect(formatFew(numerator, denominator, 'vi')).toBe(text);
  });

  it.each([
    [{ low: -120, high: -120 }, COUNT, '−120 hộ'],
    [{ low: -0.65, high: -0.65 }, RATE, '−0,65 điểm %'],
    [{ low: 17.2, high: 19.8 }, { measure: '%', decimals: 1 }, '+17,2 đến +19,8 điểm %'],
    [{ low: 2.7, high: null }, { measure: '%', decimals: 1 }, 'hơn +2,7 điểm %'],
    [{ low: null, high: -2 }, COUNT, 'hơn −2 hộ'],
    [{ low: -2.2, high: null }, RATE, 'chưa rõ tăng hay giảm'],
    [{ low: null, high: -0.01 }, RATE, 'giảm'],
    [{ low: 0, high: 0 }, COUNT, 'không đổi']
  ])('a change of %o is written', (ends, indicator, text) => {
    expect(plain(formatChange(ends, indicator, 'vi'))).toBe(text);
  });

  it('is short in a chart', () => {
    expect(formatEndsShort({ low: 59.8, high: 62.4 }, { measure: '%', decimals: 1 }, 'vi')).toBe(
      '59,8–62,4'
    );
    expect(formatEndsShort({ low: 60, high: null }, COUNT, 'vi')).toBe('60–…');
  });

  it('says small numbers in words', () => {
    expect([1, 5, 12, 13].map((count) => formatCountWord(count, 'vi'))).toEqual([
      'một',
      'năm',
      'mười hai',
      '13'
    ]);
  });

  it('writes a share as a percentage', () => {
    expect(formatShare(0.98237, 'vi')).toBe('98,24%');
  });
});
