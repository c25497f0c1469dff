import { describe, expect, it } from 'vitest';
import { tileLayout } from './tile-layout';

const grid = Array.from({ length: 30 }, (_, at) => ({
  unit: `u${at}`,
  lon: 106 + (at % 6) * 0.1,
  lat: 21 - Math.floor(at / 6) * 0.1
}));

describe('tileLayout', () => {
  it('gives every unit a tile of its own', () => {
    const { tiles, columns, rows } = tileLayout(grid);
    expect(new Set(tiles.map((t) => `${t.column},${t.row}`)).size).toBe(grid.length);
    expect(
      tiles.every((t) => t.column >= 0 && t.column < columns && t.row >= 0 && t.row < rows)
    ).toBe(true);
  });

  it('keeps west left of east and north above south', () => {
    const { tiles } = tileLayout(grid);
    const at = (unit: string) => tiles.find((t) => t.unit === unit)!;
    expect(at('u0').column).toBeLessThan(at('u5').column);
    expect(at('u0').row).toBeLessThan(at('u24').row);
  });

  it('sets a crowd apart around its place, away from those who live alone', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      unit: `crowd${index}`,
      lon: 106 + (index % 4) * 0.01,
      lat: 21 - Math.floor(index / 4) * 0.01
    }));
    const alone = [
      { unit: 'north-east', lon: 107, lat: 21 },
      { unit: 'south-east', lon: 107, lat: 20 }
    ];
    const { tiles } = tileLayout([...crowd, ...alone]);
    expect(new Set(tiles.map((t) => `${t.column},${t.row}`)).size).toBe(14);
    const columns = tiles.map((t) => t.column);
    expect(Math.max(...columns.slice(0, 12))).toBeLessThan(Math.min(...columns.slice(12)));
  });

  it('gives the tiles in the order of the units', () => {
    const { tiles } = tileLayout(grid);
    expect(tiles.map((t) => t.unit)).toEqual(grid.map((row) => row.unit));
  });

  it('is the same every time', () => {
    expect(tileLayout(grid)).toEqual(tileLayout(grid));
  });

  it('has no tiles for no units', () => {
    expect(tileLayout([])).toEqual({ tiles: [], columns: 0, rows: 0 });
  });
});
