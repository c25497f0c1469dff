import { describe, expect, test } from 'vitest';
import { COMPARABILITY, weakestOf, type Comparability } from './comparability';
import { CONFIDENCE, confidenceOf, hasBand } from './confidence';
import { appliesToOf, isApplicable } from './indicator';
import { BASES, BASIS, peopleShareOf } from './lineage';
import { paceStatusOf } from './pace';
import { pointsOf, repeatedYearOf } from './series';

describe('comparability', () => {
  test.each<[readonly Comparability[], Comparability]>([
    [[], 'exact'],
    [['exact', 'derived'], 'derived'],
    [['not_comparable', 'partial', 'estimated'], 'not_comparable']
  ])('of %s is the weakest, %s', (marks, weakest) => {
    expect(weakestOf(marks)).toBe(weakest);
    expect(COMPARABILITY[weakest].icon).toMatch(/^cp-/);
  });
});

describe('confidence', () => {
  test.each([
    [0, 'none', false],
    [1, 'level_only', false],
    [2, 'provisional', false],
    [3, 'provisional', false],
    [4, 'trend', false],
    [5, 'trend', true]
  ] as const)('with %s points is %s, band %s', (points, word, band) => {
    expect([confidenceOf(points), hasBand(points)]).toEqual([word, band]);
    expect(CONFIDENCE[word].vi).not.toBe('');
  });
});

describe('the basis', () => {
  test('decides the share of the people, except where they were divided', () => {
    expect(BASES.map((basis) => [basis, peopleShareOf(basis), BASIS[basis].icon])).toEqual([
      ['all', 1, 'bs-all'],
      ['part_area_all_population', 1, 'bs-part-all'],
      ['part_area_no_population', 0, 'bs-part-none'],
      ['part_area_part_population', null, 'bs-part-part']
    ]);
  });
});

describe('an indicator', () => {
  test('applies to the unit types it lists, and to all without a list', () => {
    expect(appliesToOf({ applies_to: 'xã; đặc khu' })).toEqual(['xã', 'đặc khu']);
    expect(isApplicable({ applies_to: 'xã;đặc khu' }, 'phường')).toBe(false);
    expect(isApplicable({ applies_to: null }, 'phường')).toBe(true);
  });
});

describe('a series', () => {
  test('is sorted, and null is no point', () => {
    const points = pointsOf([
      [2027, 3],
      [2025, null],
      [2026, 0],
      [2024, Number.NaN]
    ]);
    expect(points).toEqual([
      { year: 2026, value: 0 },
      { year: 2027, value: 3 }
    ]);
    expect(repeatedYearOf(points)).toBeNull();
    expect(repeatedYearOf([...points, { year: 2027, value: 4 }])).toBe(2027);
  });
});

describe('the pace', () => {
  test.each([
    [0.95, 'on_track'],
    [0.95 - 1e-10, 'on_track'],
    [0.9499, 'needs_acceleration'],
    [0.6, 'needs_acceleration'],
    [0.5999, 'limited'],
    [0, 'limited'],
    [-1e-10, 'limited'],
    [-0.001, 'moving_away']
  ])('at ratio %s is %s', (ratio, status) => {
    expect(paceStatusOf(ratio)).toBe(status);
  });
});
