import { expect, it } from 'vitest';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { conflictColumns } from './conflict-columns';

const row = {
  unit: 'moi-11086',
  indicator: 'ho-ngheo',
  value: 1.2,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final'
} as const;

it.each([
  ['2025', 'Xã Tứ Kỳ · 2025'],
  ['2020/2025', 'Xã Tứ Kỳ · 2020–2025, không rõ năm']
])('says of which time the two figures are: %s', (period, note) => {
  const own = { ...row, period } as unknown as Observation;
  const rate = { kind: 'rate', frequency: 'year', measure: '%' } as unknown as Indicator;
  const [figure] = conflictColumns({
    nameOf: () => 'Hộ nghèo',
    unitOf: () => 'Xã Tứ Kỳ',
    indicatorOf: () => rate,
    isLed: () => false,
    locale: 'vi'
  });
  expect(figure?.cell?.({ sourced: own, own }, 0)).toEqual({ text: 'Hộ nghèo', note });
});
