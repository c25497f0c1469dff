import { describe, expect, it } from 'vitest';
import type { OwnFigure } from '$lib/domain/merge/own-knowledge';
import { entryText, isBlank, withNumber } from './figure-entry';

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
