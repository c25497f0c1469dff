import { describe, expect, it } from 'vitest';
import type { BoardRow } from '$lib/domain/board';
import { boardMapOf } from './board-map';
import type { CityIndicator, CityUnit } from './city-units';

const unitOf = (unit: string): CityUnit => ({ unit, name: unit, type: 'xã' }) as CityUnit;
const rowOf = (unit: string, status: string): BoardRow =>
  ({
    unit,
    cells: [{ indicator: 'i', status, isSample: true, figure: null }]
  }) as unknown as BoardRow;
const chosen = {
  indicator: 'i',
  name: 'Hộ nghèo',
  short: 'Hộ nghèo',
  measure: '%'
} as CityIndicator;

describe('the map of one indicator', () => {
  const units = ['a', 'b', 'c'].map(unitOf);
  const rows = new Map(
    [rowOf('a', 'met'), rowOf('b', 'limited'), rowOf('c', 'on_track')].map((row) => [row.unit, row])
  );

  it('speaks of the units that the filters leave', () => {
    expect(boardMapOf(units, rows, chosen, null, 'vi').finding).toBe(
      '2 trên 3 đơn vị đạt hoặc đúng tiến độ'
    );
    const some = boardMapOf(units, rows, chosen, ({ unit }) => unit !== 'a', 'vi');
    expect(some.finding).toBe('1 trên 2 đơn vị đạt hoặc đúng tiến độ');
    expect(some.statuses.map(({ unit }) => unit.unit)).toEqual(['b', 'c']);
    expect(some.isSample).toBe(true);
  });
});
