import { describe, expect, it } from 'vitest';
import { overlapsOf, selectionTotalOf } from './overlap';

const transfers = [
  { unit: 'moi-1', former: 'cu-1' },
  { unit: 'moi-1', former: 'cu-2' },
  { unit: 'moi-2', former: 'cu-2' },
  { unit: 'moi-2', former: 'cu-3' }
];
const row = (
  unit: string,
  value: number | null,
  year = 2025
): { unit: string; year: number; value: number | null } => ({
  unit,
  year,
  value
});

describe('a selection of units', () => {
  it.each([
    ['units in force only', ['moi-1', 'moi-2'], []],
    ['former units only', ['cu-1', 'cu-2', 'cu-3'], []],
    ['a unit and a former unit of another', ['moi-1', 'cu-3'], []],
    ['a unit and one of its own', ['cu-2', 'moi-1'], [{ unit: 'moi-1', formers: ['cu-2'] }]],
    [
      'a divided former unit and both that took it',
      ['moi-1', 'moi-2', 'cu-2'],
      [
        { unit: 'moi-1', formers: ['cu-2'] },
        { unit: 'moi-2', formers: ['cu-2'] }
      ]
    ]
  ])('of %s overlaps as it should', (_, selected, expected) => {
    expect(overlapsOf(selected, transfers)).toEqual(expected);
  });

  it('has a total when nothing is counted twice', () => {
    expect(selectionTotalOf([row('moi-1', 5), row('cu-3', 7)], transfers)).toEqual({
      value: 12,
      naive: 12,
      clashes: []
    });
  });

  it('has no total when a unit and its own former unit report the same year', () => {
    expect(
      selectionTotalOf([row('moi-1', 180), row('cu-1', 96), row('cu-2', 84)], transfers)
    ).toEqual({
      value: null,
      naive: 360,
      clashes: [{ unit: 'moi-1', formers: ['cu-1', 'cu-2'] }]
    });
  });

  it('does not clash over a former unit that reports nothing', () => {
    expect(selectionTotalOf([row('moi-1', 180), row('cu-1', null)], transfers).value).toBe(180);
  });

  it('of nothing reported is missing, not 0', () => {
    expect(selectionTotalOf([row('moi-1', null)], transfers)).toEqual({
      value: null,
      naive: null,
      clashes: []
    });
  });
});
