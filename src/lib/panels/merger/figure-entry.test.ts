import { describe, expect, it } from 'vitest';
import type { OwnFigure } from '$lib/domain/merge/own-knowledge';
import { parseFigure } from './figure-text';
import { entryText, isBlank, isWholeCount, withNumber } from './figure-entry';

const BLANK: OwnFigure = {
  unit: 'cu-1',
  to: null,
  indicator: 'x',
  period: '2024',
  value: null,
  numerator: null,
  denominator: null,
  note: null
};
const RATE = { kind: 'rate', combine: 'ratio_of_sums' } as const;
const COUNT = { kind: 'count', combine: 'sum' } as const;
const PER_HEAD = { kind: 'per_head', combine: 'weighted' } as const;

describe('what is whole', () => {
  const of = (kind: 'count' | 'money' | 'per_head' | 'rate', numerator = '', over = {}) => ({
    kind,
    decimals: 0,
    numerator,
    denominator: 'tổng số hộ',
    weight: null,
    ...over
  });
  it.each([
    ['households of a rate', 'numerator', of('rate', 'hộ nghèo'), true],
    ['all households', 'denominator', of('rate', 'hộ nghèo'), true],
    [
      'people an income is shared by',
      'denominator',
      of('per_head', '', { denominator: null, weight: 'dân số' }),
      true
    ],
    ['a count of things', 'numerator', of('count'), true],
    ['an area', 'numerator', of('count', '', { decimals: 2 }), false],
    ['money', 'numerator', of('money'), false],
    ['money of a rate', 'numerator', of('rate', 'vốn đã giải ngân lũy kế'), false],
    ['a plan of money', 'denominator', of('rate', '', { denominator: 'kế hoạch vốn' }), false]
  ] as const)('%s', (_, part, indicator, expected) => {
    const isWhole = isWholeCount(part, indicator);
    expect(isWhole).toBe(expected);
    expect(parseFigure('1.411', isWhole)).toEqual(
      expected ? { kind: 'count', value: 1411 } : { kind: 'ambiguous', readings: [1411, 1.411] }
    );
  });

  it('is no rate typed in its place', () => {
    expect(parseFigure('1.411%', true).kind).toBe('ambiguous');
  });
});

describe('a field of a figure', () => {
  it.each([
    ['a count of a rate', RATE, 'count', 96, { numerator: 96, value: null }, '96'],
    ['a rate itself', RATE, 'rate', 7.2, { numerator: null, value: 7.2 }, '7,2%'],
    ['a sum', COUNT, 'count', 1234.5, { numerator: null, value: 1234.5 }, '1.234,5'],
    ['a value a head', PER_HEAD, 'count', 63.1, { numerator: null, value: 63.1 }, '63,1']
  ] as const)('takes %s and writes it back', (_, indicator, kind, value, expected, text) => {
    const entry = withNumber(BLANK, 'numerator', indicator, kind, value);
    expect(entry).toEqual({ ...BLANK, ...expected });
    expect(entryText(entry, 'numerator', indicator, 'vi')).toBe(text);
  });

  it('changes the denominator alone', () => {
    const entry = withNumber({ ...BLANK, value: 7.2 }, 'denominator', RATE, 'count', 1200);
    expect(entry).toEqual({ ...BLANK, value: 7.2, denominator: 1200 });
    expect(entryText(entry, 'denominator', RATE, 'vi')).toBe('1.200');
  });

  it('a count replaces the rate typed before it, and nothing leaves it blank', () => {
    const rate = withNumber(BLANK, 'numerator', RATE, 'rate', 7.2);
    const count = withNumber(rate, 'numerator', RATE, 'count', 96);
    expect(count).toEqual({ ...BLANK, numerator: 96 });
    expect([isBlank(count), isBlank(withNumber(count, 'numerator', RATE, 'count', null))]).toEqual([
      false,
      true
    ]);
    expect(entryText(BLANK, 'numerator', RATE, 'vi')).toBe('');
  });
});
