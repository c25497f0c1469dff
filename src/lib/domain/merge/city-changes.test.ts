import { describe, expect, it } from 'vitest';
import { cityChangesOf, isChange, sizeOfChange } from './city-changes';
import type { DatedFigure, RowIndicator } from './merger-input';
import { NOTHING_OWN } from './own-knowledge';

const COUNT: RowIndicator = {
  indicator: 'x',
  kind: 'count',
  combine: 'sum',
  measure: 'hộ',
  numerator: 'hộ',
  denominator: null,
  weight: null,
  direction: 'decrease',
  min: 0,
  max: null
};
const figure = (unit: string, period: string, value: number): DatedFigure => ({
  unit,
  indicator: 'x',
  period,
  value,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null
});
const transfer = (unit: string, former: string) => ({
  unit,
  former,
  basis: 'all' as const,
  household_share: null,
  population_share: null,
  area_km2: null
});

describe('changes over the city', () => {
  const city = {
    transfers: [transfer('m1', 'a'), transfer('m1', 'b'), transfer('m2', 'c'), transfer('m3', 'd')],
    figures: [
      figure('a', '2024', 5),
      figure('b', '2024', 7),
      figure('m1', '2025', 10),
      figure('c', '2024', 40),
      figure('m2', '2025', 20),
      figure('d', '2024', 3)
    ],
    own: NOTHING_OWN,
    standards: []
  };

  it('stand largest first, units without both ends left out', () => {
    const found = cityChangesOf(['m1', 'm2', 'm3'], COUNT, city, null);
    expect(found.map(({ unit, row }) => [unit, row.difference?.low])).toEqual([
      ['m2', -20],
      ['m1', -2]
    ]);
  });

  it('stand by unit where they are as large, of one indicator only', () => {
    const both = {
      ...city,
      figures: [
        ...city.figures,
        figure('d', '2023', 4),
        figure('m3', '2025', 5),
        { ...figure('m1', '2025', 900), indicator: 'y' }
      ]
    };
    const order = [
      ['m2', -20],
      ['m1', -2],
      ['m3', 2]
    ];
    for (const units of [
      ['m1', 'm2', 'm3'],
      ['m3', 'm2', 'm1']
    ]) {
      const found = cityChangesOf(units, COUNT, both, null);
      expect(found.map(({ unit, row }) => [unit, row.difference?.low])).toEqual(order);
    }
  });

  it('put last, unranked, what is approximate or lies under another standard', () => {
    const far = {
      ...city,
      figures: [
        ...city.figures,
        { ...figure('m3', '2025', 900), comparator: '~' },
        figure('e', '2020', 800),
        figure('m4', '2025', 1)
      ],
      transfers: [...city.transfers, transfer('m4', 'e')],
      standards: [
        {
          indicator: 'x',
          standard: 's',
          name: 's',
          valid_from: '2022-01-01',
          valid_to: null,
          source: 'x'
        }
      ]
    };
    const found = cityChangesOf(['m4', 'm3', 'm1', 'm2'], COUNT, far, null);
    expect(found.map(({ unit, row }) => [unit, isChange(row), row.difference?.low])).toEqual([
      ['m2', true, -20],
      ['m1', true, -2],
      ['m3', false, 897],
      ['m4', false, undefined]
    ]);
  });

  it('are measured by the middle of a range and the known end of an open one', () => {
    expect(sizeOfChange({ difference: { low: -4, high: -2 } })).toBe(3);
    expect(sizeOfChange({ difference: { low: 2, high: null } })).toBe(2);
    expect(sizeOfChange({ difference: { low: null, high: -3 } })).toBe(3);
    expect(sizeOfChange({ difference: { low: null, high: null } })).toBe(0);
    expect(sizeOfChange({ difference: null })).toBe(0);
  });
});
