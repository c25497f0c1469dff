import { expect, it } from 'vitest';
import { formatFigure, medianOf } from './figure';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[5, null, 1], 3],
  [[null], null],
  [[], null]
])('takes the middle of %j: %s', (runs, expected) => {
  expect(medianOf(runs)).toBe(expected);
});

it.each([
  [1.2, '✓'],
  [1.19, '✗']
])('judges a median of 1.2 s against %d s with %s', (limit, mark) => {
  const line = formatFigure({ name: 'First picture', runs: [1.3, 1.2, 1.1], limit, unit: 's' });
  expect(line).toMatch(new RegExp(`^First picture .* 1\\.20 s .*${mark}$`));
});

it('says where nothing could be measured', () => {
  expect(formatFigure({ name: 'Memory', runs: [null], unit: 'MB' })).toMatch(/not measured/);
});
