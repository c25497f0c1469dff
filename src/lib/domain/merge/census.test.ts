import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import type { Figure, PartTransfer } from './before-parts';
import { censusOf } from './census';

const transfer = (
  former: string,
  basis: Basis = 'all',
  shares: Partial<PartTransfer> = {}
): PartTransfer => ({
  unit: 'moi-1',
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null,
  ...shares
});
const counted = (unit: string, people: number, households: number, day = '2019-04-01'): Figure[] =>
  (
    [
      ['dan-so', people],
      ['so-ho', households]
    ] as const
  ).map(([indicator, value]) => ({
    unit,
    indicator,
    period: day,
    value,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported'
  }));

describe('a census on the boundary of today', () => {
  it('adds up whole former units', () => {
    const census = censusOf(
      'moi-1',
      [transfer('cu-1'), transfer('cu-2'), { ...transfer('cu-3'), unit: 'moi-2' }],
      [...counted('cu-1', 100, 30), ...counted('cu-2', 50, 20), ...counted('cu-3', 7, 2)]
    );
    expect(census).toMatchObject({
      day: '2019-04-01',
      people: { value: 150, isEstimate: false },
      households: { value: 50, isEstimate: false }
    });
    expect(census?.parts.map(({ former, people }) => [former, people.value])).toEqual([
      ['cu-1', 100],
      ['cu-2', 50]
    ]);
  });

  it('counts in full where only land was cut off, and nothing where only land came', () => {
    const census = censusOf(
      'moi-1',
      [transfer('cu-1', 'part_area_all_population'), transfer('cu-2', 'part_area_no_population')],
      counted('cu-1', 100, 30)
    );
    expect(census?.people).toEqual({ value: 100, isEstimate: false });
    expect(census?.parts[1]?.people).toEqual({ value: 0, isEstimate: false });
  });

  it.each([
    [
      'by the share of the year',
      { household_share: 0.25, population_share: 0.26, share_as_of: 2019 },
      26,
      8,
      true
    ],
    [
      'not by a share of another year',
      { household_share: 0.25, population_share: 0.26, share_as_of: 2024 },
      null,
      null,
      false
    ],
    [
      'not by a share without a year',
      { household_share: 0.25, population_share: 0.26 },
      null,
      null,
      false
    ],
    ['not without a share', {}, null, null, false]
  ])('divides a divided unit %s', (_, shares, people, households, isEstimate) => {
    const rows = [transfer('cu-1', 'part_area_part_population', shares), transfer('cu-2')];
    const census = censusOf('moi-1', rows, [
      ...counted('cu-1', 101, 31),
      ...counted('cu-2', 10, 3)
    ]);
    expect(census?.parts[0]?.people).toEqual({ value: people, isEstimate });
    expect(census?.parts[0]?.households).toEqual({ value: households, isEstimate });
    const total = people === null ? null : people + 10;
    expect(census?.people).toEqual({ value: total, isEstimate });
  });

  it('has no sum where one former unit is not known', () => {
    const rows = [transfer('cu-1'), transfer('cu-2')];
    const census = censusOf('moi-1', rows, counted('cu-1', 100, 30));
    expect(census?.parts[1]?.households).toEqual({ value: null, isEstimate: false });
    expect([census?.people.value, census?.households.value]).toEqual([null, null]);
  });

  it('is the last there was, and only a census', () => {
    const rows = [transfer('cu-1')];
    expect(
      censusOf('moi-1', rows, [
        ...counted('cu-1', 90, 28, '2009-04-01'),
        ...counted('cu-1', 100, 30),
        ...counted('cu-1', 200, 60, '2025')
      ])
    ).toMatchObject({ day: '2019-04-01', people: { value: 100 } });
    expect(censusOf('moi-1', rows, counted('cu-1', 200, 60, '2025'))).toBeNull();
    expect(censusOf('moi-1', rows, counted('moi-1', 200, 60))).toBeNull();
  });
});
