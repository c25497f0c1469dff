import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BASE,
  COUNT,
  DIVIDED,
  type Former,
  PER_HEAD,
  RATE,
  rebuild,
  share
} from '../../../../tests/support/rebuild';
import type { Basis } from '../lineage';
import type { Measured } from './before-parts';
import { mergedGrowth } from './growth';
import { midYearFlow } from './mid-year-flow';
import { NOTHING_OWN, withFigure } from './own-knowledge';
import { selectionTotalOf } from './overlap';
import { recountedUnits } from './schools';
import { mergedTitle } from './title';

type Row = Readonly<Record<string, number | string | boolean | null | undefined>>;
interface Case {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, number | string | null>>;
}
const cases = JSON.parse(readFileSync('tests/fixtures/worked-examples.json', 'utf8')) as Case[];
const caseOf = (id: string): Case => cases.find((each) => each.id === id)!;
const rowsOf = (id: string, field = 'parts'): readonly Row[] =>
  caseOf(id).input[field] as readonly Row[];
const numberOf = (row: Row, key: string): number | null => {
  const value = row[key];
  return typeof value === 'number' ? value : null;
};

const poor = (row: Row): Former => ({
  id: String(row['id']),
  numerator: numberOf(row, 'poor'),
  denominator: numberOf(row, 'households')
});

describe('the handed-out cases, by the way the page takes', () => {
  it('M01 adds up before it divides, and keeps the mean of rates as the mistake', () => {
    const found = rebuild(RATE, rowsOf('M01').map(poor));
    const { numerator, denominator, rate, mean_of_rates } = caseOf('M01').expected;
    expect(found).toMatchObject({ numerator, denominator, comparability: 'exact', kind: 'value' });
    expect(found.value).toBeCloseTo(rate as number, 6);
    expect(found.meanOfParts).toBeCloseTo(mean_of_rates as number, 6);
  });

  it('M03 rebuilds from rates and households, derived', () => {
    const found = rebuild(
      RATE,
      rowsOf('M03').map((row) => ({
        id: String(row['id']),
        denominator: numberOf(row, 'households'),
        value: numberOf(row, 'rate')
      }))
    );
    expect(found.value).toBeCloseTo(7.2, 9);
    expect(found.comparability).toBe('derived');
  });

  it.each([
    ['M04 a share of households', 0.35, 5.12],
    ['M06 a share of people', 0.33, 5.073171],
    ['M06 a share of land', 0.62, 5.631579]
  ])('%s typed in gives an estimate', (_, typed, rate) => {
    const [a, b] = rowsOf('M04');
    const found = rebuild(RATE, [poor(a!), { ...poor(b!), ...DIVIDED }], share('B', typed));
    expect(found.value).toBeCloseTo(rate, 5);
    expect(found).toMatchObject({ comparability: 'estimated', hasOwn: true });
  });

  it('M05 takes a list of what moved in place of a share', () => {
    const [a, b] = rowsOf('M05').map(poor);
    const list = withFigure(NOTHING_OWN, {
      unit: 'B',
      to: 'new',
      indicator: 'x',
      period: '2024',
      value: null,
      numerator: 48,
      denominator: 350,
      note: null
    });
    const found = rebuild(RATE, [a!, { ...b!, ...DIVIDED }], list);
    expect(found).toMatchObject({ numerator: 84, denominator: 1250, kind: 'value', hasOwn: true });
    expect(found.value).toBeCloseTo(6.72, 9);
  });

  it('M07 bounds a missing numerator and says the coverage', () => {
    const found = rebuild(RATE, rowsOf('M07').map(poor));
    expect(found).toMatchObject({
      value: null,
      coverage: 0.8,
      publish: 'estimate_with_bounds',
      kind: 'bounds'
    });
    expect(found.low).toBeCloseTo(4.8, 9);
    expect(found.high).toBeCloseTo(24.8, 9);
    expect(found.missing).toEqual(['C']);
  });

  it('M08 never divides by the weight of a part that is missing', () => {
    const found = rebuild(RATE, [
      { id: 'a', value: 10, denominator: 80 },
      { id: 'b', denominator: 20 }
    ]);
    expect(found).toMatchObject({ value: null, coverage: 0.8 });
    expect(found.low).toBeCloseTo(8, 9);
    expect(found.high).toBeCloseTo(28, 9);
  });

  it('M09 grows the rebuilt sum, not the mean of growths', () => {
    const before = rebuild(COUNT, [
      { id: 'a', value: 8 },
      { id: 'b', value: 1 }
    ]);
    expect(mergedGrowth([{ previous: before.value, current: 9.9 }]).growth).toBeCloseTo(0.1, 9);
  });

  it('M10 weights income per head by people', () => {
    const found = rebuild(
      PER_HEAD,
      rowsOf('M10').map((row) => ({
        id: String(row['id']),
        denominator: numberOf(row, 'population'),
        value: numberOf(row, 'income_per_head')
      }))
    );
    expect(found.value).toBeCloseTo(49.85, 9);
    expect(found).toMatchObject({ numerator: 498500, denominator: 10000 });
    expect(found.meanOfParts).toBeCloseTo(50.333333, 5);
  });

  it.each([
    ['M11', 'delivered', 'quota', 100],
    ['M13', 'disbursed', 'plan', 63]
  ])('%s divides the sum of %s by the sum of %s', (id, top, bottom, rate) => {
    const parts = rowsOf(id).map((row) => ({
      id: String(row['id']),
      numerator: numberOf(row, top),
      denominator: numberOf(row, bottom)
    }));
    expect(rebuild(RATE, parts).value).toBeCloseTo(rate, 9);
  });

  it('M12 weights satisfaction by those who answered', () => {
    const parts = rowsOf('M12').map((row) => ({
      id: String(row['id']),
      denominator: numberOf(row, 'respondents'),
      value: numberOf(row, 'rate')
    }));
    expect(rebuild({ ...RATE, combine: 'weighted' }, parts).value).toBeCloseTo(92.327586, 5);
  });

  it('M14 shows the counts of few units beside their rate', () => {
    const before = rebuild(
      RATE,
      rowsOf('M14', 'before').map((row) => ({
        id: String(row['id']),
        numerator: numberOf(row, 'standard'),
        denominator: numberOf(row, 'total')
      }))
    );
    const { numerator, denominator } = before;
    expect(recountedUnits([{ numerator, denominator }], { numerator: 3, denominator: 5 })).toEqual({
      rateBefore: 50,
      rateAfter: 60,
      numeratorChange: 0,
      denominatorChange: -1
    });
  });

  it('M15 carries no title over, and says how many had it', () => {
    const found = rebuild({ ...BASE, measure: 'đạt', kind: 'title', combine: 'none' }, [
      { id: 'a', value: 1 }
    ]);
    expect(found).toMatchObject({ kind: 'none', reason: 'refused', value: null });
    const titles = rowsOf('M15').map((row) => ({
      title: row['title'] === true,
      population: numberOf(row, 'population')
    }));
    expect(mergedTitle(titles)).toMatchObject({
      partsWithTitle: 2,
      partsTotal: 3,
      populationShare: 85
    });
  });

  it('M17 has no total over a unit and its own former units', () => {
    const rows = rowsOf('M17', 'rows').map((row) => ({
      unit: String(row['unit']),
      year: 2025,
      value: numberOf(row, 'poor')
    }));
    const transfers = ['A', 'B', 'C'].map((former) => ({ unit: 'new', former }));
    expect(selectionTotalOf(rows, transfers)).toMatchObject({ value: null, naive: 360 });
  });

  it('M18 makes 2025 of two halves', () => {
    const first = rebuild({ ...COUNT, kind: 'money', measure: 'tỷ đồng' }, [
      { id: 'A', value: 3.1 },
      { id: 'B', value: 1.2 }
    ]);
    expect(midYearFlow([first.value], 4.9).yearTotal).toBeCloseTo(9.2, 9);
  });

  it.each<readonly [string, Measured]>([
    ['M19 scores and medians', { ...BASE, kind: 'score', combine: 'none' }],
    ['growth rates', { ...BASE, kind: 'growth', combine: 'none' }]
  ])('%s are refused with a reason, for one part too', (_, indicator) => {
    const found = rebuild(indicator, [{ id: 'a', value: 4.1 }]);
    expect(found).toMatchObject({
      value: null,
      low: null,
      high: null,
      comparability: 'not_comparable'
    });
    expect(found.refusal?.vi).toBeTruthy();
  });

  it('M20 gives every household to exactly one successor', () => {
    const to = (typed: number): number =>
      rebuild(COUNT, [{ id: 'B', value: 1000, ...DIVIDED }], share('B', typed)).value ?? 0;
    expect(to(0.35) + to(0.65)).toBeCloseTo(1000, 9);
  });

  it.each([
    [0.999, 'publish'],
    [0.96, 'publish_flagged'],
    [0.85, 'estimate_with_bounds'],
    [0.72, 'do_not_publish']
  ])('M21 at coverage %s says %s', (coverage, publish) => {
    const found = rebuild(RATE, [
      { id: 'a', numerator: 10, denominator: coverage * 1000 },
      { id: 'b', denominator: (1 - coverage) * 1000 }
    ]);
    expect(found.publish).toBe(publish);
    expect(found.low === null).toBe(publish === 'do_not_publish');
  });

  it('M22 counts people by the basis, not by area', () => {
    const found = rebuild(
      RATE,
      rowsOf('M22').map((row) => ({ ...poor(row), basis: row['basis'] as Basis }))
    );
    expect(found).toMatchObject({ numerator: 126, denominator: 1500, comparability: 'exact' });
    expect(found.value).toBeCloseTo(8.4, 9);
  });

  it('M23 and M24 leave a range, not a number, where the share is unknown', () => {
    const [a, b] = rowsOf('M23').map(poor);
    const found = rebuild(RATE, [a!, { ...b!, ...DIVIDED }]);
    expect(found).toMatchObject({
      value: null,
      kind: 'range',
      reason: 'unknown_share',
      unknownShares: ['B']
    });
    expect(found.low).toBeCloseTo(4, 9);
    expect(found.high).toBeCloseTo(6.105263, 5);
  });
});
