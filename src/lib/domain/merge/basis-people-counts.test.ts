import { describe, expect, test } from 'vitest';
import { basisPeopleCounts, type BasisPart } from './basis-people-counts';

const A: BasisPart = {
  basis: 'all',
  numerator: 36,
  denominator: 900,
  areaShare: 1,
  householdShare: null
};
const B: BasisPart = {
  basis: 'part_area_part_population',
  numerator: 80,
  denominator: 1000,
  areaShare: 0.4,
  householdShare: null
};
const L: BasisPart = {
  basis: 'part_area_no_population',
  numerator: null,
  denominator: null,
  areaShare: 0.15,
  householdShare: null
};

describe('counts of people by basis', () => {
  test('are estimated with a typed-in share, also when it is everything', () => {
    expect(basisPeopleCounts([A, { ...B, householdShare: 0.35 }])).toMatchObject({
      rate: 5.12,
      comparability: 'estimated'
    });
    expect(basisPeopleCounts([A, { ...B, householdShare: 1 }]).comparability).toBe('estimated');
  });

  test('do not need the figures of land that came without people', () => {
    expect(basisPeopleCounts([A, L])).toMatchObject({
      rate: 4,
      comparability: 'exact',
      wrongAreaRate: null,
      wrongAreaDenominator: null
    });
  });

  test('lose only the wrong figures with an area share', () => {
    expect(basisPeopleCounts([{ ...A, areaShare: null }])).toMatchObject({
      rate: 4,
      wrongAreaRate: null,
      wrongAreaDenominator: null
    });
  });

  test('need a share for a divided part, with 0 households too', () => {
    const mark = basisPeopleCounts([A, { ...B, numerator: 0, denominator: 0 }]).comparability;
    expect(mark).toBe('needs_share_or_typed_baseline');
  });

  test('are partial when a whole part is not reported', () => {
    expect(basisPeopleCounts([{ ...A, numerator: null }])).toMatchObject({
      numerator: null,
      rate: null,
      comparability: 'partial',
      wrongAreaDenominator: null
    });
  });

  test('cannot be compared without households', () => {
    expect(basisPeopleCounts([{ ...A, numerator: 0, denominator: 0 }])).toMatchObject({
      rate: null,
      comparability: 'not_comparable',
      wrongAreaRate: null,
      wrongAreaDenominator: 0
    });
  });
});
