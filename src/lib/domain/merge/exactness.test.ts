import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import { exactnessOf, isExactBefore } from './exactness';

describe('how exactly people before the merger add up', () => {
  it.each<readonly [string, readonly Basis[], string, boolean]>([
    ['all former units came whole', ['all', 'all'], 'whole', true],
    [
      'only land was divided',
      ['all', 'part_area_all_population', 'part_area_no_population'],
      'land_divided',
      true
    ],
    ['people were divided', ['all', 'part_area_part_population'], 'people_divided', false]
  ])('is told when %s', (_, bases, exactness, isExact) => {
    expect(exactnessOf(bases)).toBe(exactness);
    expect(isExactBefore(exactnessOf(bases))).toBe(isExact);
  });
});
