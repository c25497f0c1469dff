import { describe, expect, it } from 'vitest';
import { type BeforePart, beforeStep, followsOf, shareOf } from './before-part';

const DIVIDED: BeforePart = {
  former: 'cu-1',
  basis: 'part_area_part_population',
  numerator: 80,
  denominator: 1000,
  value: null,
  provenance: 'reported',
  householdShare: 0.35,
  populationShare: 0.33,
  areaShare: 0.62
};
const part = (over: Partial<BeforePart>): BeforePart => ({ ...DIVIDED, ...over });

describe('what a figure follows', () => {
  it.each([
    ['km²', 'land'],
    ['ha', 'land'],
    ['hộ', 'people'],
    ['%', 'people']
  ])('in %s is %s', (measure, follows) => {
    expect(followsOf({ measure })).toBe(follows);
  });
});

describe('the share of people', () => {
  it.each<readonly [string, Partial<BeforePart>, boolean, number | null, string]>([
    ['is all of a whole unit', { basis: 'all' }, false, 1, 'basis'],
    [
      'is all where only land was divided, whatever the land',
      { basis: 'part_area_all_population' },
      true,
      1,
      'basis'
    ],
    ['is none where only land came', { basis: 'part_area_no_population' }, true, 0, 'basis'],
    ['is what was typed in before households', { ownShare: 0.4 }, false, 0.4, 'own'],
    ['may be typed in as none', { ownShare: 0 }, false, 0, 'own'],
    ['is that of households before population', { ownShare: null }, false, 0.35, 'households'],
    [
      'is that of population without households',
      { householdShare: null },
      true,
      0.33,
      'population'
    ],
    [
      'is that of land only where it is asked for',
      { householdShare: null, populationShare: null },
      true,
      0.62,
      'area'
    ],
    [
      'is unknown where land may not stand in',
      { householdShare: null, populationShare: null },
      false,
      null,
      'unknown'
    ],
    [
      'is unknown where not even the land is known',
      { householdShare: null, populationShare: null, areaShare: null },
      true,
      null,
      'unknown'
    ]
  ])('%s', (_, over, allowsArea, share, source) => {
    expect(shareOf(part(over), 'people', allowsArea)).toEqual({ share, source });
  });
});

describe('the share of land', () => {
  it.each<readonly [string, Partial<BeforePart>, number | null, string]>([
    ['is all of a whole unit', { basis: 'all' }, 1, 'basis'],
    ['follows area, never people', {}, 0.62, 'area'],
    ['follows area where everybody came', { basis: 'part_area_all_population' }, 0.62, 'area'],
    ['follows area where nobody came', { basis: 'part_area_no_population' }, 0.62, 'area'],
    ['is what was typed in before area', { ownShare: 0.5 }, 0.5, 'own'],
    ['is unknown without area', { areaShare: null }, null, 'unknown']
  ])('%s', (_, over, share, source) => {
    expect(shareOf(part(over), 'land', false)).toEqual({ share, source });
  });

  it.each<readonly [string, Partial<BeforePart>, string]>([
    ['exact by area', {}, 'exact'],
    ['estimated by a typed-in share', { ownShare: 0.5 }, 'estimated'],
    ['derived where the figure itself is', { provenance: 'derived' }, 'derived']
  ])('is %s', (_, over, mark) => {
    const step = beforeStep(part({ value: 20, ...over }), null, 'land', false);
    expect(step.mark).toBe(mark);
  });
});

describe('a step', () => {
  // The published example: 35 % of 1000 households, of 80 poor ones 28.
  it('takes the same share of both counts', () => {
    expect(beforeStep(DIVIDED, 100, 'people', false)).toMatchObject({
      takenNumerator: 28,
      takenDenominator: 350,
      most: 0.35,
      value: 8,
      mark: 'estimated'
    });
  });

  it('by land of people is an estimate', () => {
    const byLand = part({ householdShare: null, populationShare: null });
    expect(beforeStep(byLand, 100, 'people', true)).toMatchObject({
      takenDenominator: 620,
      source: 'area',
      mark: 'estimated'
    });
  });

  it.each([
    ['all of it', undefined, 1],
    ['what the others leave', 0.25, 0.25]
  ])('of an unknown share takes at most %s', (_, mostShare, most) => {
    const open = part({ householdShare: null, populationShare: null, mostShare });
    expect(beforeStep(open, 100, 'people', false)).toMatchObject({
      share: null,
      most,
      takenNumerator: null
    });
  });

  it('takes a list before every share', () => {
    const listed = part({
      ownShare: 0.9,
      moved: { numerator: 48, denominator: 350, source: 'list' }
    });
    expect(beforeStep(listed, 100, 'people', true)).toMatchObject({
      source: 'list',
      takenNumerator: 48,
      takenDenominator: 350,
      mark: 'exact'
    });
  });

  it('multiplies a rate by its own denominator where the count is not known', () => {
    const rate = part({ basis: 'all', numerator: null, value: 8 });
    expect(beforeStep(rate, 100, 'people', false)).toMatchObject({
      numerator: 80,
      mark: 'derived'
    });
  });

  it.each([
    ['neither count nor rate', { numerator: null }],
    ['a rate without denominator', { numerator: null, value: 8, denominator: null }]
  ])('has no numerator from %s', (_, over) => {
    expect(beforeStep(part(over), 100, 'people', false)).toMatchObject({
      numerator: null,
      takenNumerator: null
    });
  });
});
