import { describe, expect, it } from 'vitest';
import { COUNT, DIVIDED, RATE, rebuild, share } from '../../../../tests/support/rebuild';
import { beforePartsOf, chosenFigureOf, type Figure, type Measured } from './before-parts';
import { beforeValueOf } from './before-value';
import { NOTHING_OWN, withFigure, withShare } from './own-knowledge';

describe('a share that holds for a year', () => {
  const PEOPLE: Measured = { ...COUNT, measure: 'người' };
  const transfers = [
    { ...part('A'), basis: 'all' as const },
    { ...part('B'), household_share: 0.25, population_share: 0.5, share_as_of: 2019 }
  ];
  function part(former: string) {
    return {
      unit: 'new',
      former,
      basis: 'part_area_part_population' as const,
      household_share: null,
      population_share: null,
      area_km2: null
    };
  }
  const counted = (unit: string, period: string, value: number): Figure => ({
    unit,
    indicator: 'x',
    period,
    value,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported'
  });
  const figures = ['2019-04-01', '2024'].flatMap((period) => [
    counted('A', period, 100),
    counted('B', period, 40)
  ]);
  const value = (indicator: Measured, period: string, usesEstimates = false) =>
    beforeValueOf(
      beforePartsOf('new', indicator, period, transfers, figures, NOTHING_OWN, usesEstimates),
      indicator
    );

  it('divides what was counted in its year, households by households and people by people', () => {
    expect(value(COUNT, '2019-04-01')).toMatchObject({ value: 110, comparability: 'estimated' });
    expect(value(PEOPLE, '2019-04-01')).toMatchObject({ value: 120, comparability: 'estimated' });
  });

  it('leaves the range of another year, and is an estimate where it is asked for', () => {
    expect(value(COUNT, '2024')).toMatchObject({ kind: 'range', low: 100, high: 140, value: null });
    expect(value(COUNT, '2024', true)).toMatchObject({
      kind: 'value',
      value: 110,
      comparability: 'estimated'
    });
  });

  it('is never exact, not even where it says that nobody came', () => {
    const nobody = transfers.map((row) =>
      row.former === 'B' ? { ...row, household_share: 0, population_share: 0 } : row
    );
    const parts = beforePartsOf('new', COUNT, '2024', nobody, figures, NOTHING_OWN, true);
    expect(beforeValueOf(parts, COUNT)).toMatchObject({ value: 100, comparability: 'estimated' });
  });
});

describe('own knowledge in a rebuilt value', () => {
  const parts = [
    { id: 'A', numerator: 36, denominator: 900 },
    { id: 'B', numerator: 80, denominator: 1000, ...DIVIDED }
  ];

  it('always gives a number within the range it replaces', () => {
    const { low, high } = rebuild(RATE, parts);
    for (const typed of [0, 0.1, 0.5, 0.9, 1]) {
      const { value } = rebuild(RATE, parts, share('B', typed));
      expect(value).toBeGreaterThanOrEqual(low! - 1e-9);
      expect(value).toBeLessThanOrEqual(high! + 1e-9);
    }
  });

  it('about the other successor gives the rest to this one', () => {
    const here = rebuild(RATE, parts, share('B', 0.35));
    const there = rebuild(RATE, parts, share('B', 0.65, 'other'));
    expect(there.value).toBeCloseTo(here.value ?? 0, 9);
    expect(there.comparability).toBe('estimated');
  });

  it.each([
    ['households', 0.35, null, 5.12],
    ['people, where no share of households is known', null, 0.33, 5.073171],
    ['households, though a share of people is known too', 0.35, 0.33, 5.12]
  ])('divides by the share of %s, also what counts people', (_, households, people, rate) => {
    const own = withShare(NOTHING_OWN, {
      unit: 'new',
      former: 'B',
      households,
      people,
      note: null
    });
    const ofPeople = { ...RATE, numerator: 'người có thẻ', denominator: 'dân số' };
    for (const indicator of [RATE, ofPeople]) {
      expect(rebuild(indicator, parts, own).value).toBeCloseTo(rate, 5);
    }
  });

  it('takes a list of what moved before any share', () => {
    const list = withFigure(share('B', 0.35), {
      unit: 'B',
      to: 'new',
      indicator: 'x',
      period: '2024',
      value: null,
      numerator: 48,
      denominator: 350,
      note: null
    });
    expect(rebuild(RATE, parts, list)).toMatchObject({ numerator: 84, denominator: 1250 });
  });

  it('takes a typed-in baseline before a reported figure', () => {
    const own = withFigure(share('B', 0), {
      unit: 'A',
      to: null,
      indicator: 'x',
      period: '2024',
      value: null,
      numerator: 45,
      denominator: 900,
      note: null
    });
    expect(rebuild(RATE, parts, own)).toMatchObject({ value: 5, hasOwn: true });
  });
});

describe('a value before', () => {
  it('lies between the parts when no denominator is known', () => {
    const found = rebuild(RATE, [
      { id: 'a', value: 3 },
      { id: 'b', value: 12 }
    ]);
    expect(found).toMatchObject({ kind: 'range', low: 3, high: 12, comparability: 'estimated' });
  });

  it('does not take a bound for a count', () => {
    const found = rebuild(RATE, [
      { id: 'a', numerator: 90, denominator: 900 },
      { id: 'b', value: 95, comparator: '>', denominator: 100 }
    ]);
    expect(found).toMatchObject({ reason: 'missing_part', missing: ['b'] });
  });

  it('narrows by what two other successors are known to have taken', () => {
    const row = { former: 'L', household_share: null, population_share: null, area_km2: null };
    const transfers = ['new', 'x', 'y'].map((unit) => ({ ...row, unit, basis: DIVIDED.basis }));
    const figure = {
      unit: 'L',
      indicator: 'x',
      period: '2024',
      value: 400,
      numerator: null,
      denominator: null
    };
    const figures = [{ ...figure, comparator: '=', standing: 'final', provenance: 'reported' }];
    const own = withShare(NOTHING_OWN, {
      unit: 'x',
      former: 'L',
      households: 0.75,
      people: null,
      note: null
    });
    const found = beforeValueOf(
      beforePartsOf('new', COUNT, '2024', transfers, figures, own),
      COUNT
    );
    expect(found).toMatchObject({ kind: 'range', low: 0, high: 100 });
  });

  it('adds up areas from the lineage alone', () => {
    const areas = [6.95, 7.09, 5.567, 0.32, 0.0315];
    const transfers = areas.map((area_km2, at) => ({
      unit: 'new',
      former: `f${at}`,
      basis: at < 2 ? ('all' as const) : DIVIDED.basis,
      household_share: null,
      population_share: null,
      area_km2
    }));
    const indicator: Measured = { ...COUNT, indicator: 'dien-tich', measure: 'km²' };
    const found = beforeValueOf(
      beforePartsOf('new', indicator, '2024', transfers, [], NOTHING_OWN),
      indicator
    );
    expect(found.value).toBeCloseTo(19.9585, 9);
    expect(found.comparability).toBe('exact');
  });
});

describe('the figure to use', () => {
  const figure = (provenance: string, standing = 'final'): Figure => ({
    unit: 'a',
    indicator: 'x',
    period: '2024',
    value: 1,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing,
    provenance
  });

  it.each([
    ['own before reported', figure('own'), figure('reported')],
    ['own before final, though an estimate', figure('own', 'estimate'), figure('reported')],
    ['reported before derived', figure('reported'), figure('derived')],
    ['derived before sample', figure('derived'), figure('sample')],
    ['final before estimate', figure('reported'), figure('reported', 'estimate')],
    ['estimate before a derived one', figure('reported', 'estimate'), figure('derived')],
    ['sample before one of unknown origin', figure('sample'), figure('rumoured')]
  ])('is %s, in either order', (_, better, worse) => {
    expect(chosenFigureOf([better, worse])).toBe(better);
    expect(chosenFigureOf([worse, better])).toBe(better);
  });

  it('is the first of equals, and none of none', () => {
    const first = figure('reported');
    expect(chosenFigureOf([first, figure('reported')])).toBe(first);
    expect(chosenFigureOf([])).toBeNull();
  });
});

describe('a value before, at its edges', () => {
  it('is none of no former unit, and says so', () => {
    expect(rebuild(RATE, [])).toMatchObject({ kind: 'none', value: null, reason: 'no_parts' });
  });

  it('is none where every denominator is 0', () => {
    const found = rebuild(RATE, [
      { id: 'a', numerator: 0, denominator: 0 },
      { id: 'b', numerator: 0, denominator: 0, ...DIVIDED }
    ]);
    expect(found).toMatchObject({ kind: 'none', value: null, reason: 'no_denominator' });
  });

  it('covers what it can with a part missing and the share of another unknown', () => {
    // 900 whole and up to 50 divided are counted, 50 are not: 950 of 1000.
    const found = rebuild(RATE, [
      { id: 'a', numerator: 90, denominator: 900 },
      { id: 'b', numerator: 5, denominator: 50, ...DIVIDED },
      { id: 'c', denominator: 50 }
    ]);
    expect(found).toMatchObject({
      kind: 'bounds',
      coverage: 0.95,
      publish: 'publish_flagged',
      missing: ['c'],
      unknownShares: ['b']
    });
    // At least 90 of 950 with none of b, at most 140 of 950 with none of b.
    expect(found.high).toBeCloseTo((100 * 140) / 950, 9);
    expect(found.low).toBeCloseTo((100 * 90) / 950, 9);
  });
});
