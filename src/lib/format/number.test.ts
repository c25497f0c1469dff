import { describe, expect, it } from 'vitest';
import { decimalsOf, decimalsWrittenOf } from './decimals';
import { formatNumber } from './number';
import { parseNumber } from './parse-number';

describe('formatNumber', () => {
  it.each([
    [1234.5, 'vi', {}, '1.234,5'],
    [1234.5, 'en', {}, '1,234.5'],
    [-0.65, 'vi', 2, '−0,65'],
    [95, 'vi', 1, '95,0'],
    [-0.0004, 'vi', 2, '0,00'],
    [12, 'en', { signed: true }, '+12'],
    [0, 'vi', { signed: true }, '0'],
    [2025, 'vi', { grouped: false }, '2025'],
    [19.9585, 'vi', {}, '19,9585']
  ] as const)('writes %d in %s', (value, locale, form, text) => {
    expect(formatNumber(value, locale, form)).toBe(text);
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'vi')).toThrow(RangeError);
  });

  it('writes what a person can type back', () => {
    for (const value of [0, -0.47, 1234567.25, 95.04, 12.3456]) {
      expect(parseNumber(formatNumber(value, 'vi', { decimals: 4 }), ',')).toEqual({
        kind: 'number',
        value
      });
    }
  });
});

describe('decimalsOf', () => {
  it.each([
    [[94.96, 95], 0, 2],
    [[95.04, 95], 1, 2],
    [[92, 95], 0, 0],
    [[95, 95], 1, 1],
    [[80.1, 88.9, 88.91], 1, 2],
    [[-0.2, 0.2], 0, 1],
    [[], 2, 2]
  ])('shows the gaps of %j', (values, least, decimals) => {
    expect(decimalsOf(values, least)).toBe(decimals);
  });

  it.each([
    [95, 0],
    [94.96, 2],
    [19.9585, 4],
    [1 / 3, 6]
  ])('reads the decimals of %d', (value, decimals) => {
    expect(decimalsWrittenOf(value)).toBe(decimals);
  });
});

describe('parseNumber', () => {
  it.each([
    ['1.234', { kind: 'ambiguous', readings: [1234, 1.234] }],
    ['-1,234', { kind: 'ambiguous', readings: [-1234, -1.234] }],
    ['1.234,5', { kind: 'number', value: 1234.5 }],
    ['1,234.5', { kind: 'number', value: 1234.5 }],
    ['1.234.567', { kind: 'number', value: 1234567 }],
    ['0.123', { kind: 'number', value: 0.123 }],
    ['1234.567', { kind: 'number', value: 1234.567 }],
    ['96,5%', { kind: 'number', value: 96.5 }],
    ['1 234 567', { kind: 'number', value: 1234567 }],
    ['−0,65', { kind: 'number', value: -0.65 }],
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['1\u00A0411', { kind: 'number', value: 1411 }],
    [' 12 345,6 % ', { kind: 'number', value: 12345.6 }],
    ['- 1 234', { kind: 'number', value: -1234 }],
    ['12 5', { kind: 'invalid' }],
    ['1 2 3', { kind: 'invalid' }],
    ['1234 567', { kind: 'invalid' }],
    ['12 hộ', { kind: 'invalid' }],
    ['1.2.3', { kind: 'invalid' }],
    ['1,23.456,7', { kind: 'invalid' }],
    ['.', { kind: 'invalid' }],
    ['5.', { kind: 'invalid' }]
  ])('reads "%s"', (text, result) => {
    expect(parseNumber(text)).toEqual(result);
  });

  it('asks no question when the file has decided on its decimal mark', () => {
    expect(parseNumber('1.234', ',')).toEqual({ kind: 'number', value: 1234 });
    expect(parseNumber('1.234', '.')).toEqual({ kind: 'number', value: 1.234 });
  });
});
