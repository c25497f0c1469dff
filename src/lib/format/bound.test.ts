import { describe, expect, it, test } from 'vitest';
import type { Comparator } from '../domain/observation';
import { formatClaims, formatContested, isImpossible } from './bound';

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
