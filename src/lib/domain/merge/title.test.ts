import { describe, expect, test } from 'vitest';
import { mergedGrowth } from './growth';
import { mergedQuota } from './quota';
import { medianRefused, REFUSAL } from './refusal';
import { recountedUnits } from './schools';
import { mergedTitle } from './title';

const title = (held: boolean | null, population: number | null) => ({ title: held, population });

describe('a title of former units', () => {
  test.each([
    ['all hold it', [title(true, 10), title(true, 30)], 2, 100, 'needs_new_recognition'],
    ['the only one holds it', [title(true, 10)], 1, 100, 'needs_new_recognition'],
    ['none holds it', [title(false, 10)], 0, 0, 'no_title'],
    [
      'it is not known of one, another holds it',
      [title(null, 10), title(true, 5)],
      null,
      null,
      'needs_new_recognition'
    ],
    [
      'it is not known of one, no other holds it',
      [title(null, 10), title(false, 5)],
      null,
      null,
      null
    ],
    [
      'a population is unknown',
      [title(true, null), title(false, 5)],
      1,
      null,
      'needs_new_recognition'
    ],
    ['nobody lives there', [title(true, 0)], 1, null, 'needs_new_recognition']
  ])('when %s', (_name, parts, partsWithTitle, populationShare, status) => {
    expect(mergedTitle(parts)).toEqual({
      partsWithTitle,
      partsTotal: parts.length,
      populationShare,
      status
    });
  });
});

describe('merged figures', () => {
  test('leave a part without quota out of the parts', () => {
    const parts = [
      { numerator: 12, denominator: 12 },
      { numerator: 0, denominator: 0 }
    ];
    expect(mergedQuota(parts)).toEqual({
      fulfilment: 100,
      minPart: 100,
      maxPart: 100,
      partsBelow: 0,
      isComplete: true
    });
    expect(mergedQuota(parts.slice(1))).toMatchObject({
      fulfilment: null,
      minPart: null,
      partsBelow: 0
    });
    expect(mergedQuota([{ numerator: null, denominator: 5 }])).toEqual({
      fulfilment: null,
      minPart: null,
      maxPart: null,
      partsBelow: null,
      isComplete: false
    });
  });

  test('leave a part that began at 0 out of the mean growth', () => {
    const parts = [
      { previous: 10, current: 12 },
      { previous: 0, current: 3 }
    ];
    const merged = mergedGrowth(parts);
    expect(merged.growth).toBeCloseTo(0.5, 12);
    expect(merged.meanOfGrowths).toBeCloseTo(0.2, 12);
    expect(mergedGrowth([{ previous: null, current: 3 }])).toEqual({
      growth: null,
      meanOfGrowths: null,
      isComplete: false
    });
  });

  test('have no change of counts when a side is not reported', () => {
    const pair = { numerator: 2, denominator: 3 };
    expect(recountedUnits([{ numerator: null, denominator: 3 }], pair)).toMatchObject({
      rateBefore: null,
      numeratorChange: null,
      denominatorChange: null
    });
    expect(recountedUnits([pair], { numerator: null, denominator: 3 })).toMatchObject({
      rateAfter: null,
      numeratorChange: null
    });
  });

  test('of medians are refused, for one part too', () => {
    expect(medianRefused()).toEqual({ value: null, status: 'not_aggregable' });
    expect(REFUSAL.median.vi).toContain('trung vị');
  });
});
