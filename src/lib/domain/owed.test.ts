import { expect, test } from 'vitest';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { assessmentOf } from './assessment';
import { owedOf } from './owed';
import type { Target } from './target';

const indicator = {
  indicator: 'i',
  direction: 'increase',
  kind: 'rate',
  measure: '%',
  frequency: 'year',
  min: 0,
  max: 100,
  applies_to: null,
  numerator: null
} as Indicator;

const target = (part: Partial<Target>): Target =>
  ({
    target: 't',
    ordinal: 1,
    unit: 'moi-1',
    indicator: 'i',
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
    document: 'd',
    ...part
  }) as Target;

const figure = (period: string): Observation =>
  ({
    observation: period,
    unit: 'moi-1',
    indicator: 'i',
    period,
    as_of: null,
    value: 96,
    value_max: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported',
    standard: null
  }) as Observation;

function owed(
  parts: readonly Partial<Target>[],
  periods: readonly string[] = [],
  today = '2026-11-21'
): ReturnType<typeof owedOf> {
  const context = { today, isToday: true, unitType: 'xã', standards: [] };
  return owedOf(
    parts.map((part) => assessmentOf(target(part), indicator, periods.map(figure), context)),
    today
  );
}

test('names the last full year that targets counted by the year have no figure of, and when the next closes', () => {
  expect(owed([{}, {}])).toMatchObject({ year: 2025, nextDay: '2026-12-31' });
  expect(owed([{}, {}])?.rows).toHaveLength(2);
  // A figure of a longer time is a starting point, not the year's.
  expect(owed([{}], ['2020/2025'])?.rows).toHaveLength(1);
});

test('owes nothing that was reported, not begun, or is not counted by the year', () => {
  expect(owed([{}], ['2025'])).toBeNull();
  expect(owed([{ from: '2026' }])).toBeNull();
  expect(owed([{ type: 'A' }])).toBeNull();
  expect(owed([{}], [], '2025-11-21')).toBeNull();
  expect(owed([])).toBeNull();
});

test('growth is owed from the year it starts at', () => {
  expect(owed([{ type: 'D', rule: 'average', value: null, change: 0.1 }])?.rows).toHaveLength(1);
  expect(
    owed([{ type: 'D', rule: 'average', value: null, change: 0.1, from: '' }])?.rows
  ).toHaveLength(1);
});

test('a target that ended asks for nothing more', () => {
  expect(owed([{ due: '2025' }])).toMatchObject({ year: 2025, nextDay: null });
});

test('says nothing on a day that is none', () => {
  const rows = [
    assessmentOf(target({}), indicator, [], {
      today: '2026-11-21',
      isToday: true,
      unitType: 'xã',
      standards: []
    })
  ];
  expect(owedOf(rows, 'nay')).toBeNull();
});
