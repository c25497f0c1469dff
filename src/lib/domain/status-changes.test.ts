import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { EMPTY_LAYER, type OwnLayer } from './own-set';
import { scopeOf } from './scope';
import { statusChangesOf } from './status-changes';
import type { Target } from './target';

const families = {
  indicator: 'gia-dinh-van-hoa',
  kind: 'rate',
  direction: 'increase',
  measure: '%',
  decimals: 1,
  min: 0,
  max: 100,
  applies_to: null,
  frequency: 'year',
  combine: 'ratio_of_sums',
  numerator: null,
  denominator: null
} as Indicator;

const floor = (part: Partial<Target>): Target =>
  ({
    target: 't',
    ordinal: 1,
    unit: 'moi-1',
    indicator: 'gia-dinh-van-hoa',
    type: 'B',
    rule: null,
    comparator: '>=',
    value: 95,
    value_max: null,
    change: null,
    base_period: null,
    base_value: null,
    from: '2025',
    due: '2030',
    standard: null,
    title: null,
    title_en: null,
    document: 'd',
    section: 's',
    quote: 'q',
    note: null,
    note_en: null,
    ...part
  }) satisfies Target;

const figure = (value: number, part: Partial<Observation> = {}): Observation => ({
  observation: `o-${value}`,
  unit: 'moi-1',
  indicator: 'gia-dinh-van-hoa',
  period: '2025',
  as_of: null,
  value,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'own',
  standard: null,
  document: 'own-a',
  section: 'SL!C2',
  quote: null,
  formula: null,
  note: null,
  note_en: null,
  ...part
});

const rows = { observations: [], targets: [floor({})], indicators: [families], standards: [] };
const units = [
  { unit: 'moi-1', type: 'xã' },
  { unit: 'moi-2', type: 'xã' }
] as const;
const scope = scopeOf('2025-2030', '2026-11-30');
const changes = (layer: Partial<OwnLayer>): readonly string[] =>
  statusChangesOf(rows, { ...EMPTY_LAYER, ...layer }, units, scope).map(
    ({ unit, before, after }) => `${unit} ${before?.status ?? 'new'} → ${after.status}`
  );

describe('what own figures would change', () => {
  it.each<[string, Partial<OwnLayer>, readonly string[]]>([
    ['a figure that meets the floor', { observations: [figure(96)] }, ['moi-1 no_data → met']],
    ['one that misses it', { observations: [figure(90)] }, ['moi-1 no_data → not_met']],
    ['nothing', {}, []],
    ['a figure of a unit without targets', { observations: [figure(96, { unit: 'moi-2' })] }, []],
    ['a figure of an unknown unit', { observations: [figure(96, { unit: 'moi-9' })] }, []],
    [
      'a target of its own, beside one that stays',
      { targets: [floor({ target: 'own', unit: 'moi-1', value: 90 })] },
      ['moi-1 new → no_data']
    ],
    [
      'a target of an indicator nobody defines',
      { targets: [floor({ target: 'own', indicator: 'khong-co' })] },
      []
    ],
    [
      'a target outside the term',
      { targets: [floor({ target: 'own', from: '2015', due: '2020' })] },
      []
    ]
  ])('%s', (_, layer, expected) => {
    expect(changes(layer)).toEqual(expected);
  });

  it('goes through the rows as often for many units as for one', () => {
    const readsFor = (count: number): number => {
      let reads = 0;
      const row = figure(90);
      Object.defineProperty(row, 'period', {
        get: () => {
          reads += 1;
          return '2025';
        }
      });
      const many = Array.from({ length: count }, (_, at) => `moi-${at + 2}`);
      const observations = [row, ...many.map((unit) => figure(96, { unit }))];
      statusChangesOf(
        { ...rows, targets: [] },
        { ...EMPTY_LAYER, observations },
        [...units, ...many.map((unit) => ({ unit, type: 'xã' as const }))],
        scope
      );
      return reads;
    };
    expect(readsFor(1)).toBeGreaterThan(0);
    expect(readsFor(100)).toBe(readsFor(1));
  });
});
