import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import { mergedGrowth } from './growth';
import type { PartShare, RebuildPart } from './rebuild-part';
import { rebuiltValueOf } from './rebuilt-value';

const RATE = { kind: 'rate', combine: 'ratio_of_sums', max: 100 } as const;
const COUNT = { kind: 'count', combine: 'sum', max: null } as const;
const PER_HEAD = { kind: 'per_head', combine: 'weighted', max: null } as const;

interface Case {
  readonly id: string;
  readonly input: Record<string, never>;
  readonly expected: Record<string, number | string | null>;
}
const cases = JSON.parse(
  readFileSync('tests/fixtures/worked-examples.json', 'utf8')
) as readonly Case[];
const caseOf = (id: string): Case => cases.find((each) => each.id === id)!;
type Row = Record<string, number | string | boolean | null | undefined>;
const partsOf = (id: string): readonly Row[] =>
  caseOf(id).input['parts'] as unknown as readonly Row[];
const number = (row: Row, key: string): number | null =>
  typeof row[key] === 'number' ? row[key] : null;

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
const poor = (row: Row, over: Partial<RebuildPart> = {}): RebuildPart =>
  part(String(row['id']), number(row, 'poor'), number(row, 'households'), over);

describe('the handed-out cases, by the way the page takes', () => {
  it('M01 adds up before it divides, and shows the mean of rates as the mistake', () => {
    const found = rebuiltValueOf(
      RATE,
      partsOf('M01').map((row) => poor(row))
    );
    const { numerator, denominator, rate, mean_of_rates, comparability } = caseOf('M01').expected;
    expect(found).toMatchObject({ numerator, denominator, mark: comparability });
    expect(found.value).toBeCloseTo(rate as number, 6);
    expect(found.meanOfRates).toBeCloseTo(mean_of_rates as number, 6);
  });

  it('M03 rebuilds from rates and households, derived', () => {
    const parts = partsOf('M03').map((row) =>
      part(String(row['id']), null, number(row, 'households'), { value: number(row, 'rate') })
    );
    const found = rebuiltValueOf(RATE, parts);
    expect(found.value).toBeCloseTo(7.2, 9);
    expect(found.mark).toBe('derived');
  });

  it.each([
    ['M04 household share', 0.35, 5.12],
    ['M06 population share', 0.33, 5.073171],
    ['M06 area share', 0.62, 5.631579]
  ])('%s gives an estimate', (_, share, rate) => {
    const [a, b] = partsOf('M04');
    const found = rebuiltValueOf(RATE, [poor(a!), poor(b!, divided(share))]);
    expect(found.value).toBeCloseTo(rate, 5);
    expect(found).toMatchObject({ mark: 'estimated', isOwn: true });
  });

  it('M05 takes a list of what moved for exact', () => {
    const [a, b] = partsOf('M05');
    const list = { numerator: 0.6 * 80, denominator: 0.35 * 1000 };
    const found = rebuiltValueOf(RATE, [poor(a!), poor(b!, { ...divided(null), list })]);
    expect(found).toMatchObject({ numerator: 84, denominator: 1250, mark: 'exact', isOwn: true });
    expect(found.value).toBeCloseTo(6.72, 9);
  });

  it('M07 bounds a missing numerator and says the coverage', () => {
    const found = rebuiltValueOf(
      RATE,
      partsOf('M07').map((row) => poor(row))
    );
    expect(found).toMatchObject({
      value: null,
      coverage: 0.8,
      publish: 'estimate_with_bounds',
      reason: 'missing_part',
      mark: 'partial'
    });
    expect(found.low).toBeCloseTo(4.8, 9);
    expect(found.high).toBeCloseTo(24.8, 9);
  });

  it.each([
    [0.999, 'publish', true, true],
    [0.96, 'publish_flagged', true, true],
    [0.85, 'estimate_with_bounds', false, true],
    [0.72, 'do_not_publish', false, false]
  ] as const)('M21 at coverage %s says %s', (coverage, publish, hasValue, hasBounds) => {
    const parts = [part('a', 10, coverage * 1000), part('b', null, (1 - coverage) * 1000)];
    const found = rebuiltValueOf(RATE, parts);
    expect(found.publish).toBe(publish);
    expect([found.value !== null, found.low !== null]).toEqual([hasValue, hasBounds]);
  });

  it('M08 never divides by the weight of a part that is missing', () => {
    const parts = [part('a', null, 80, { value: 10 }), part('b', null, 20)];
    const found = rebuiltValueOf(RATE, parts);
    expect(found.value).not.toBe(8);
    expect(found).toMatchObject({ coverage: 0.8, value: null });
  });

  it('M09 grows the rebuilt sums, not the mean of growths', () => {
    const before = rebuiltValueOf(COUNT, [
      part('a', null, null, { value: 8 }),
      part('b', null, null, { value: 1 })
    ]);
    const growth = mergedGrowth([{ previous: before.value, current: 8.4 + 1.5 }]);
    expect(growth.growth).toBeCloseTo(0.1, 9);
  });

  it('M10 weights income per head by people', () => {
    const parts = partsOf('M10').map((row) =>
      part(String(row['id']), null, number(row, 'population'), {
        value: number(row, 'income_per_head')
      })
    );
    const found = rebuiltValueOf(PER_HEAD, parts);
    expect(found.value).toBeCloseTo(49.85, 9);
    expect(found).toMatchObject({ numerator: 498500, denominator: 10000 });
    expect(found.meanOfRates).toBeCloseTo(50.333333, 5);
  });

  it.each([
    ['M11', 'delivered', 'quota', 100],
    ['M13', 'disbursed', 'plan', 63]
  ])('%s divides the sum of %s by the sum of %s', (id, top, bottom, rate) => {
    const parts = partsOf(id).map((row) =>
      part(String(row['id']), number(row, top), number(row, bottom))
    );
    expect(rebuiltValueOf(RATE, parts).value).toBeCloseTo(rate, 9);
  });

  it('M12 weights satisfaction by those who answered', () => {
    const parts = partsOf('M12').map((row) =>
      part(String(row['id']), null, number(row, 'respondents'), { value: number(row, 'rate') })
    );
    expect(rebuiltValueOf({ ...RATE, combine: 'weighted' }, parts).value).toBeCloseTo(92.327586, 5);
  });

  it.each([
    ['M15 titles', { kind: 'title', combine: 'none', max: null } as const, 'title'],
    ['M19 scores and medians', { kind: 'score', combine: 'none', max: null } as const, 'score'],
    ['growth rates', { kind: 'growth', combine: 'none', max: null } as const, 'not_additive']
  ])('%s are refused with a reason, for one part too', (_, indicator, refusal) => {
    const found = rebuiltValueOf(indicator, [part('a', null, null, { value: 4.1 })]);
    expect(found).toMatchObject({
      value: null,
      low: null,
      high: null,
      refusal,
      mark: 'not_comparable',
      reason: 'refused'
    });
  });

  it('M20 gives every household to exactly one successor', () => {
    const to = (share: number): number | null =>
      rebuiltValueOf(COUNT, [part('b', null, null, { value: 1000, ...divided(share) })]).value;
    expect((to(0.35) ?? 0) + (to(0.65) ?? 0)).toBeCloseTo(1000, 9);
  });

  it('M22 counts people by the basis, not by area', () => {
    const parts = partsOf('M22').map((row) => {
      const basis = row['basis'] as Basis;
      return poor(row, { basis, share: shareOf(basis === 'part_area_no_population' ? 0 : 1) });
    });
    const found = rebuiltValueOf(RATE, parts);
    expect(found).toMatchObject({ numerator: 126, denominator: 1500, mark: 'exact' });
    expect(found.value).toBeCloseTo(8.4, 9);
  });

  it('M23 and M24 leave a range, not a number, where the share is unknown', () => {
    const [a, b] = partsOf('M23');
    const found = rebuiltValueOf(RATE, [poor(a!), poor(b!, divided(null))]);
    expect(found).toMatchObject({
      value: null,
      numerator: null,
      reason: 'unknown_share',
      mark: 'estimated'
    });
    expect(found.low).toBeCloseTo(4, 9);
    expect(found.high).toBeCloseTo(6.105263, 5);
  });
});
