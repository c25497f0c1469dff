import { expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { onlyTitlesLackDue, runningTotalIsQuota, targetFieldProblems } from './target-fields';

it.each([
  ['A', { value: '85' }, []],
  ['A', {}, ['2:value']],
  ['A', { value: '85', rule: 'average' }, ['2:rule']],
  ['B', { value: '95' }, []],
  ['C', { change: '0.5', rule: 'relative' }, []],
  ['C', { value: '1', rule: 'points_per_year' }, ['2:change']],
  ['C', { change: '0.5' }, ['2:rule']],
  ['D', { change: '0.11', rule: 'each_year' }, []],
  ['D', { value: '90', rule: 'each_year' }, ['2:change']],
  ['E', { value: '120', rule: 'over_term' }, []],
  ['E', { value: '120', rule: 'by_date' }, ['2:rule']],
  ['F', {}, []],
  ['G', { value: '3' }, []],
  ['H', { value: '5', value_max: '10', rule: 'each_year' }, []],
  ['H', { value: '5', rule: 'each_year' }, ['2:value_max']]
])('a target of type %s with %j', (type, cells, places) => {
  expect(placesOf(targetFieldProblems, sheetOf('targets', { type, ...cells }))).toEqual(places);
});

it('lets only a title be without a deadline', () => {
  const rows = sheetOf('targets', { type: 'A' }, { type: 'F' }, { type: 'B', due: '2030' });
  expect(placesOf(onlyTitlesLackDue, rows)).toEqual(['2:due']);
});

it('wants a quota for what is reported as a running total of its year', () => {
  const indicators = sheetOf(
    'indicators',
    { indicator: 'giai-ngan', numerator: 'vốn đã giải ngân lũy kế' },
    { indicator: 'dung-han', numerator: 'hồ sơ đúng hạn' }
  );
  const rows = sheetOf(
    'targets',
    { indicator: 'giai-ngan', type: 'B' },
    { indicator: 'giai-ngan', type: 'E' },
    { indicator: 'dung-han', type: 'B' },
    { indicator: 'none', type: 'B' }
  );
  expect(placesOf(runningTotalIsQuota, rows, indicators)).toEqual(['2:type']);
});
