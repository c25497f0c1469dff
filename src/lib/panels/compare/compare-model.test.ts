import { expect, it } from 'vitest';
import type { Column } from './column';
import { compareModel } from './compare-model';

const columnOf = (...values: readonly number[]): Column =>
  ({
    indicator: { indicator: 'ho-ngheo', short: 'Hộ nghèo', measure: '%', max: 100, decimals: 2 },
    mark: values.length < 2 ? null : 'exact',
    cells: values.map((value, at) => ({
      unit: `moi-${at}`,
      ends: { low: value, high: value },
      period: '2025',
      figure: null,
      rebuilt: null,
      mark: 'exact',
      empty: null,
      isSample: false,
      isOwn: false
    }))
  }) as unknown as Column;

it.each([
  ['nothing but zero', [0], ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']],
  ['zero beside a share', [0, 4], ['0', '1', '2', '3', '4']],
  ['what is nearly all', [99.5], ['0', '20', '40', '60', '80', '100']]
])('the scale of %s has figures that can be read', (_, values, expected) => {
  const [panel] = compareModel(columnOf(...values), (unit) => unit, 'vi').panels;
  expect(panel?.ticks.map(({ text }) => text)).toEqual(expected);
});
