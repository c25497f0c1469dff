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

  it('is the same every time', () => {
    expect(tileLayout(grid)).toEqual(tileLayout(grid));
  });

  it('has no tiles for no units', () => {
    expect(tileLayout([])).toEqual({ tiles: [], columns: 0, rows: 0 });
  });
});
