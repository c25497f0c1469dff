import { describe, expect, it, test } from 'vitest';
import type { Comparator } from '../domain/observation';
import { formatBounded, formatClaims, formatContested, isImpossible } from './bound';
import { formatFigure } from './figure';

describe('a figure that cannot be', () => {
  test.each<[Comparator, number, number | null, boolean]>([
    ['>', 100, null, true],
    ['>', 99, null, false],
    ['>=', 100, null, false],
    ['=', 100, null, false],
    ['=', 100.1, null, true],
    ['=', 90, 110, true],
    ['<', 0, null, true],
    ['=', 0, null, false],
    ['=', -1, null, true]
  ])('%s %d to %j: %s', (comparator, value, valueMax, expected) => {
    const figure = { comparator, value, valueMax };
    expect(isImpossible(figure, { min: 0, max: 100 })).toBe(expected);
    expect(isImpossible(figure, { min: null, max: null })).toBe(false);
  });
});

describe('a figure that another contradicts', () => {
  const rival = {
    comparator: '=',
    value: 89.5,
    valueMax: null,
    document: null,
    section: null,
    isSameSource: false
  } as const;
  const figure = { comparator: '=', value: 86, rivals: [rival] } as const;
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

  it('is said with it, each with its own decimals', () => {
    expect(plain(formatClaims(figure, 'triệu đồng', 'vi', 0))).toBe('86 hoặc 89,5 triệu đồng');
    expect(plain(formatClaims(figure, '%', 'en', 0))).toBe('86 or 89.5%');
    expect(plain(formatClaims({ ...figure, rivals: [] }, '%', 'vi', 0))).toBe('86%');
    const yes = { ...figure, value: 1, rivals: [{ ...rival, value: 0 }] };
    expect(formatClaims(yes, 'đạt', 'vi')).toBe('đạt hoặc chưa đạt');
    const range = { ...figure, rivals: [{ ...rival, value: 5, valueMax: 10 }] };
    expect(formatClaims(range, '', 'vi')).toBe('86 hoặc 5–10');
  });

  it('says whether it is two sources or one', () => {
    expect(formatContested(figure, 'vi')).toBe(' (các nguồn nêu khác nhau)');
    const within = { rivals: [{ ...rival, isSameSource: true }] };
    expect(formatContested(within, 'vi')).toBe(' (một nguồn nêu các số khác nhau)');
    expect(formatContested(within, 'en')).toBe(' (one source gives different figures)');
    expect(formatContested({}, 'vi')).toBe('');
  });
});

describe('a figure that is only expected', () => {
  const estimate = { comparator: '=', value: 21.31, standing: 'estimate' } as const;
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

  test.each([
    [estimate, 'ước 21,31 tỷ đồng', 'estimated 21.31 tỷ đồng'],
    [
      { ...estimate, comparator: '>', value: 20 },
      'ước trên 20 tỷ đồng',
      'estimated over 20 tỷ đồng'
    ],
    [{ ...estimate, value: 20, valueMax: 22 }, 'ước 20–22 tỷ đồng', 'estimated 20–22 tỷ đồng'],
    [{ ...estimate, standing: 'final' }, '21,31 tỷ đồng', '21.31 tỷ đồng']
  ] as const)('%j is %s', (figure, vi, en) => {
    const english = en.replace('tỷ đồng', 'billion VND');
    expect(plain(formatBounded(figure, 'tỷ đồng', 'vi'))).toBe(vi);
    expect(plain(formatBounded(figure, 'tỷ đồng', 'en'))).toBe(english);
  });

  it('says so before counts too, never before a yes or no, and once beside a mark', () => {
    const { standing } = estimate;
    expect(formatBounded({ comparator: '=', value: 1, standing }, 'đạt', 'vi')).toBe('đạt');
    const few = {
      period: '2026',
      value: 50,
      valueMax: null,
      comparator: '=',
      numerator: 5,
      denominator: 10,
      standing,
      provenance: 'reported'
    } as const;
    const rate = { kind: 'rate', measure: '%', decimals: 1 } as const;
    expect(formatFigure(few, rate, 'vi')).toBe('ước 5/10');
    expect(formatFigure(few, rate, 'vi', { marked: true })).toBe('5/10');
    expect(formatFigure({ ...few, denominator: null }, rate, 'vi')).toBe('ước 50%');
  });
});
