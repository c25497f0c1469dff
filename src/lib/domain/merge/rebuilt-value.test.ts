import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import type { PartShare, RebuildPart } from './rebuild-part';
import { rebuiltValueOf } from './rebuilt-value';

const RATE = { kind: 'rate', combine: 'ratio_of_sums', max: 100 } as const;
const COUNT = { kind: 'count', combine: 'sum', max: null } as const;

const shareOf = (
  value: number | null,
  origin: PartShare['origin'] = 'basis',
  most = value ?? 1
): PartShare => ({
  value,
  most,
  origin,
  kind: 'households'
});
const part = (
  former: string,
  numerator: number | null,
  denominator: number | null,
  over: Partial<RebuildPart> & { readonly value?: number | null } = {}
): RebuildPart => ({
  former,
  basis: 'all' as Basis,
  share: shareOf(1),
  list: null,
  figure: {
    value: over.value ?? null,
    comparator: '=',
    numerator,
    denominator,
    provenance: 'reported'
  },
  ...over
});
const divided = (share: number | null): Partial<RebuildPart> => ({
  basis: 'part_area_part_population',
  share: shareOf(share, share === null ? 'unknown' : 'own')
});
describe('a rebuilt value', () => {
  it('narrows when another successor is known to have taken most', () => {
    const open = {
      basis: 'part_area_part_population' as const,
      share: shareOf(null, 'unknown', 0.25)
    };
    const found = rebuiltValueOf(RATE, [part('a', 36, 900), part('b', 80, 1000, open)]);
    expect(found.high).toBeCloseTo((100 * (36 + 20)) / (900 + 250), 9);
  });

  it('lies between the parts when no denominator is known', () => {
    const found = rebuiltValueOf(RATE, [
      part('a', null, null, { value: 3 }),
      part('b', null, null, { value: 12 })
    ]);
    expect(found).toMatchObject({
      value: null,
      low: 3,
      high: 12,
      reason: 'no_weights',
      mark: 'estimated'
    });
  });

  it('leaves a part without people out, even when it reported nothing', () => {
    const none = part('l', null, null, {
      basis: 'part_area_no_population',
      share: shareOf(0),
      figure: null
    });
    expect(rebuiltValueOf(RATE, [part('a', 1, 10), none])).toMatchObject({
      value: 10,
      mark: 'exact',
      coverage: 1
    });
  });

  it('of a count with an unknown share runs from what is sure to all of it', () => {
    const found = rebuiltValueOf(COUNT, [
      part('a', null, null, { value: 5 }),
      part('b', null, null, { value: 3, ...divided(null) })
    ]);
    expect(found).toMatchObject({ value: null, low: 5, high: 8, reason: 'unknown_share' });
  });

  it('of a count with a part missing has a lower end only', () => {
    const found = rebuiltValueOf(COUNT, [
      part('a', null, null, { value: 5 }),
      part('b', null, null, { figure: null })
    ]);
    expect(found).toMatchObject({
      value: null,
      low: 5,
      high: null,
      reason: 'missing_part',
      mark: 'partial'
    });
  });

  it('has no figures where only parts without people reported', () => {
    const none = part('l', 1, 2, { basis: 'part_area_no_population', share: shareOf(0) });
    expect(rebuiltValueOf(RATE, [none, part('a', null, null, { figure: null })])).toMatchObject({
      reason: 'no_figures',
      mark: 'not_comparable'
    });
  });

  it('does not take a bound for a count', () => {
    const figure = {
      value: 95,
      comparator: '>' as const,
      numerator: null,
      denominator: 100,
      provenance: 'reported' as const
    };
    const found = rebuiltValueOf(RATE, [part('a', 90, 900), part('b', null, null, { figure })]);
    expect(found).toMatchObject({ reason: 'missing_part', publish: 'estimate_with_bounds' });
  });

  it('of 0 of 0 is missing, neither 0 % nor 100 %', () => {
    expect(rebuiltValueOf(RATE, [part('a', 0, 0)])).toMatchObject({
      value: null,
      reason: 'no_denominator'
    });
  });

  it('always lies within the range it replaces', () => {
    const whole = part('a', 36, 900);
    const { low, high } = rebuiltValueOf(RATE, [whole, part('b', 80, 1000, divided(null))]);
    for (const share of [0, 0.1, 0.5, 0.9, 1]) {
      const { value } = rebuiltValueOf(RATE, [whole, part('b', 80, 1000, divided(share))]);
      expect(value).toBeGreaterThanOrEqual(low! - 1e-9);
      expect(value).toBeLessThanOrEqual(high! + 1e-9);
    }
  });

  it('says that a sample is inside', () => {
    const figure = {
      value: 2,
      comparator: '=' as const,
      numerator: 2,
      denominator: 100,
      provenance: 'sample' as const
    };
    expect(rebuiltValueOf(RATE, [part('a', 1, 2, { figure })]).isSample).toBe(true);
  });
});
