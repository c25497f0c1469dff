import { describe, expect, it } from 'vitest';
import {
  NOTHING_OWN,
  type OwnFigure,
  ownOf,
  type OwnShare,
  withFigure,
  withShare
} from './own-knowledge';
import { figureProblemOf, isPartOfWhole, shareProblemOf } from './own-problem';
import { bestShareOf, shareOf } from './people-share';

const row = (
  unit: string,
  former: string,
  basis:
    'all' | 'part_area_all_population' | 'part_area_no_population' | 'part_area_part_population'
) => ({
  unit,
  former,
  basis,
  household_share: null,
  population_share: null
});
// Lê Lợi (cũ) went to three units, Đồng Thái (cũ) to two, Hưng Đạo (cũ) gave only land to Chí Minh.
const transfers = [
  row('moi-11617', 'cu-11581', 'part_area_part_population'),
  row('moi-11581', 'cu-11581', 'part_area_part_population'),
  row('moi-11593', 'cu-11581', 'part_area_part_population'),
  row('moi-11617', 'cu-11617', 'part_area_part_population'),
  row('moi-11581', 'cu-11617', 'part_area_part_population'),
  row('moi-11086', 'cu-11086', 'part_area_all_population'),
  row('moi-11113', 'cu-11086', 'part_area_no_population')
];
const share = (
  unit: string,
  former: string,
  households: number | null,
  people: number | null = null
): OwnShare => ({
  unit,
  former,
  households,
  people,
  note: null
});
const figure = (over: Partial<OwnFigure>): OwnFigure => ({
  unit: 'cu-11617',
  to: null,
  indicator: 'ho-can-ngheo',
  period: '2020',
  value: null,
  numerator: null,
  denominator: null,
  note: null,
  ...over
});

describe('a typed-in share', () => {
  const own = withShare(NOTHING_OWN, share('moi-11581', 'cu-11581', 0.9));

  it.each([
    ['that says nothing', share('moi-11617', 'cu-11617', null), 'empty'],
    ['above 1', share('moi-11617', 'cu-11617', 1.2), 'share_range'],
    ['below 0', share('moi-11617', 'cu-11617', -0.1), 'share_range'],
    ['that is no number', share('moi-11617', 'cu-11617', Number.NaN), 'share_range'],
    ['of a transfer that does not exist', share('moi-11086', 'cu-11617', 0.5), 'no_transfer'],
    ['that the resolution decides', share('moi-11086', 'cu-11086', 0.5), 'share_decided'],
    ['that takes the former unit above 1', share('moi-11617', 'cu-11581', 0.2), 'share_sum']
  ])('%s is refused', (_, entry, kind) => {
    expect(shareProblemOf(entry, transfers, own)?.kind).toBe(kind);
  });

  it('names the successors that leave too little', () => {
    expect(shareProblemOf(share('moi-11617', 'cu-11581', 0.2), transfers, own)).toEqual({
      kind: 'share_sum',
      sum: 1.1,
      others: ['moi-11581']
    });
  });

  it('may fill the former unit up to 1 exactly', () => {
    expect(shareProblemOf(share('moi-11617', 'cu-11581', 0.1), transfers, own)).toBeNull();
  });

  it('replaces the earlier one of the same transfer, and an empty one removes it', () => {
    const twice = withShare(own, share('moi-11581', 'cu-11581', 0.5));
    expect(twice.shares).toEqual([share('moi-11581', 'cu-11581', 0.5)]);
    expect(withShare(twice, share('moi-11581', 'cu-11581', null)).shares).toEqual([]);
  });

  it('is checked against itself no more than once', () => {
    expect(shareProblemOf(share('moi-11581', 'cu-11581', 1), transfers, own)).toBeNull();
  });
});

describe('the share of a former unit', () => {
  it.each([
    ['all its people', 'moi-11086', 'cu-11086', { value: 1, most: 1, origin: 'basis' }],
    ['no people', 'moi-11113', 'cu-11086', { value: 0, most: 0, origin: 'basis' }],
    ['an unknown part', 'moi-11617', 'cu-11617', { value: null, most: 1, origin: 'unknown' }],
    [
      'nothing, where no transfer is listed',
      'moi-11629',
      'cu-11617',
      { value: 0, most: 0, origin: 'basis' }
    ]
  ])('is known for %s', (_, unit, former, expected) => {
    expect(shareOf(unit, former, 'households', transfers, NOTHING_OWN)).toEqual(expected);
  });

  it('follows from the other successor when that one is typed in', () => {
    const own = withShare(NOTHING_OWN, share('moi-11581', 'cu-11617', 0.25));
    expect(shareOf('moi-11617', 'cu-11617', 'households', transfers, own)).toEqual({
      value: 0.75,
      most: 0.75,
      origin: 'complement'
    });
  });

  it('is bounded by what one of two other successors leaves', () => {
    const own = withShare(NOTHING_OWN, share('moi-11581', 'cu-11581', 0.75));
    expect(shareOf('moi-11617', 'cu-11581', 'households', transfers, own)).toEqual({
      value: null,
      most: 0.25,
      origin: 'unknown'
    });
  });

  it.each([
    ['households where both are known', 0.97, 0.98, 0.97, 'households'],
    ['people where households are not known', null, 0.98, 0.98, 'people']
  ] as const)('is that of %s', (_, households, people, value, kind) => {
    const own = withShare(NOTHING_OWN, share('moi-11617', 'cu-11617', households, people));
    const best = bestShareOf('moi-11617', 'cu-11617', transfers, own);
    expect(best).toEqual({ value, most: value, origin: 'own', kind });
  });

  it('is bounded by the kind that leaves less while neither is known', () => {
    const own = withShare(NOTHING_OWN, share('moi-11581', 'cu-11581', 0.5, 0.75));
    expect(bestShareOf('moi-11617', 'cu-11581', transfers, own)).toEqual({
      value: null,
      most: 0.25,
      origin: 'unknown',
      kind: 'people'
    });
  });

  it.each([
    ['households', 0.6],
    ['people', 0.7]
  ] as const)('of %s is the published one, before one typed in', (kind, value) => {
    const published = transfers.map((each) => ({
      ...each,
      household_share: 0.6,
      population_share: 0.7
    }));
    const own = withShare(NOTHING_OWN, share('moi-11617', 'cu-11617', 0.1, 0.1));
    expect(shareOf('moi-11617', 'cu-11617', kind, published, own)).toEqual({
      value,
      most: value,
      origin: 'published'
    });
  });

  it('of another year is said beside what is not known, and never in its place', () => {
    const dated = transfers.map((each) => ({
      ...each,
      household_share: 0.6,
      population_share: 0.7,
      share_as_of: 2019
    }));
    expect(shareOf('moi-11617', 'cu-11617', 'people', dated, NOTHING_OWN)).toEqual({
      value: null,
      most: 1,
      origin: 'unknown',
      estimate: { value: 0.7, asOf: 2019 }
    });
    // It leaves as much to the others as if it were not there, and takes nothing from a share typed in.
    expect(bestShareOf('moi-11581', 'cu-11617', dated, NOTHING_OWN).most).toBe(1);
    expect(shareProblemOf(share('moi-11617', 'cu-11617', 0.9), dated, NOTHING_OWN)).toBeNull();
    const own = withShare(NOTHING_OWN, share('moi-11617', 'cu-11617', 0.9));
    expect(shareOf('moi-11617', 'cu-11617', 'households', dated, own)).toEqual({
      value: 0.9,
      most: 0.9,
      origin: 'own'
    });
    expect(shareOf('moi-11581', 'cu-11617', 'households', dated, own)).toMatchObject({
      origin: 'complement'
    });
  });

  it('adds up to 1 over all successors once the last but one is known', () => {
    const own = withShare(
      withShare(NOTHING_OWN, share('moi-11581', 'cu-11581', 0.6)),
      share('moi-11593', 'cu-11581', 0.3)
    );
    const sum = ['moi-11581', 'moi-11593', 'moi-11617']
      .map((unit) => shareOf(unit, 'cu-11581', 'households', transfers, own).value ?? 0)
      .reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe('a typed-in figure', () => {
  it.each([
    ['says nothing', figure({}), 'empty'],
    ['is no number', figure({ denominator: Number.NaN }), 'empty'],
    ['counts below 0', figure({ numerator: -1, denominator: 10 }), 'negative'],
    ['counts more than all', figure({ numerator: 11, denominator: 10 }), 'part_of_whole'],
    ['is a rate above 100', figure({ value: 101 }), 'part_of_whole'],
    [
      'is a list of a transfer that does not exist',
      figure({ numerator: 1, to: 'moi-11086' }),
      'no_transfer'
    ]
  ])('is refused when it %s', (_, entry, kind) => {
    expect(figureProblemOf(entry, true, transfers, NOTHING_OWN)?.kind).toBe(kind);
  });

  it('may exceed 100 where the numerator is no part of the denominator', () => {
    expect(figureProblemOf(figure({ value: 124 }), false, transfers, NOTHING_OWN)).toBeNull();
  });

  it('of a list may not count more than the former unit had', () => {
    const own = withFigure(NOTHING_OWN, figure({ numerator: 77, denominator: 5240 }));
    const list = figure({ to: 'moi-11617', numerator: 78, denominator: 5000 });
    expect(figureProblemOf(list, true, transfers, own)).toEqual({ kind: 'more_than_former' });
    expect(figureProblemOf({ ...list, numerator: 77 }, true, transfers, own)).toBeNull();
  });

  it.each([
    ['more than a document says', 78, 5240, 'more_than_former'],
    ['as much as a document says', 77, 5240, undefined]
  ])('of a list may not count %s, unless a baseline says otherwise', (_, numerator, all, kind) => {
    const list = figure({ to: 'moi-11617', numerator, denominator: all });
    const former = { numerator: 77, denominator: 5240 };
    expect(figureProblemOf(list, true, transfers, NOTHING_OWN, former)?.kind).toBe(kind);
    const own = withFigure(NOTHING_OWN, figure({ numerator: 80, denominator: 5300 }));
    expect(figureProblemOf(list, true, transfers, own, former)).toBeNull();
  });

  it('of a list may stand where nothing is typed in about the former unit', () => {
    const list = figure({ to: 'moi-11617', numerator: 78, denominator: 5000 });
    expect(figureProblemOf(list, true, transfers, NOTHING_OWN)).toBeNull();
  });

  it('stands beside the list of what moved, one of each', () => {
    const both = [
      figure({ numerator: 77, denominator: 5240 }),
      figure({ to: 'moi-11617', numerator: 70, denominator: 5000 })
    ];
    const own = both.reduce(withFigure, NOTHING_OWN);
    expect(own.figures).toEqual(both);
    expect(withFigure(own, figure({})).figures).toEqual([both[1]]);
  });
});

describe('a rate that ends at 100 %', () => {
  it.each([
    ['a share of households', { kind: 'rate', max: 100 }, true],
    ['a rate that may pass its plan', { kind: 'rate', max: null }, false],
    ['a count', { kind: 'count', max: 100 }, false]
  ] as const)('counts part of a whole, or not: %s', (_, indicator, isPart) => {
    expect(isPartOfWhole(indicator)).toBe(isPart);
  });
});

describe('what concerns a unit', () => {
  it('is its own entries, and shares of its former units that went elsewhere', () => {
    const entries = [share('moi-11581', 'cu-11617', 0.2), share('moi-11629', 'cu-11662', 0.5)];
    const own = {
      shares: entries,
      figures: [
        figure({ numerator: 1, denominator: 2 }),
        figure({ numerator: 1, denominator: 2, to: 'moi-11581' }),
        figure({ unit: 'cu-11662', numerator: 1, denominator: 2 })
      ]
    };
    expect(ownOf(own, 'moi-11617', ['cu-11581', 'cu-11617'])).toEqual({
      shares: [entries[0]],
      figures: [own.figures[0]]
    });
  });
});
