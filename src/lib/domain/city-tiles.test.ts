import { describe, expect, it } from 'vitest';
import { cityTiles, type Districted, mainDistrictOf } from './city-tiles';

const unit = (name: string, lon: number, lat: number, district: string): Districted => ({
  unit: name,
  lon: 106 + lon / 10,
  lat: 20.8 - lat / 10,
  district
});

/** Two districts of eighteen side by side, and an island. */
const six = [0, 1, 2, 3, 4, 5];
const units = [
  ...six.flatMap((x) =>
    six.map((y) =>
      unit(`${x < 3 ? 'a' : 'b'}${x}${y}`, x, y, x < 3 ? 'huyện A' : 'huyện B; huyện A')
    )
  ),
  unit('island', 20, 9, 'huyện C')
];

describe('the map of tiles', () => {
  const map = cityTiles(units);

  it('has one tile a unit, none of them shared', () => {
    expect(map.tiles.map((tile) => tile.unit).sort()).toEqual(units.map((row) => row.unit).sort());
    expect(new Set(map.tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(units.length);
    for (const { column, row } of map.tiles) {
      expect(column).toBeLessThan(map.columns);
      expect(row).toBeLessThan(map.rows);
    }
  });

  it('draws what lies far out apart, in the lower right corner', () => {
    expect(map.apart).toEqual(['island']);
    const island = map.tiles.find((tile) => tile.unit === 'island');
    expect(island).toMatchObject({ column: map.columns - 1, row: map.rows - 1 });
  });

  it('has an edge only where two districts meet', () => {
    const place = new Map(
      map.tiles.map(({ unit: name, column, row }) => [`${column},${row}`, name])
    );
    expect(map.edges.length).toBeGreaterThan(0);
    for (const { x1, y1, x2 } of map.edges) {
      const isUpright = x1 === x2;
      const before = place.get(isUpright ? `${x1 - 1},${y1}` : `${x1},${y1 - 1}`);
      const after = place.get(`${x1},${y1}`);
      expect(before?.[0]).not.toBe(after?.[0]);
    }
  });

  it('names each district on the rim once, and one name a row and side', () => {
    expect(map.labels.map(({ district }) => district).sort()).toEqual(['huyện A', 'huyện B']);
    expect(new Set(map.labels.map(({ row, side }) => `${row} ${side}`)).size).toBe(2);
  });

  it('has no name where something is drawn apart', () => {
    const low = units.filter(({ unit: name }) => !name.startsWith('b') || /[45]$/.test(name));
    for (const { labels, tiles, apart } of [map, cityTiles(low)]) {
      const rows = tiles.filter((tile) => apart.includes(tile.unit)).map(({ row }) => row);
      expect(rows.length).toBeGreaterThan(0);
      expect(labels.filter(({ side, row }) => side === 'right' && rows.includes(row))).toEqual([]);
    }
  });

  it('has an edge between one district and the one below it, and no name for one inside', () => {
    const districtAt = (x: number, y: number): string => {
      const isInside = x > 1 && x < 4 && y > 1 && y < 4;
      return isInside ? 'c' : y < 3 ? 'a' : 'b';
    };
    const land = six.flatMap((x) =>
      six.map((y) => unit(`${districtAt(x, y)}${x}${y}`, x, y, `huyện ${districtAt(x, y)}`))
    );
    const { edges, labels } = cityTiles(land);
    expect(edges.some(({ y1, y2 }) => y1 === y2)).toBe(true);
    expect(labels.map(({ district }) => district).sort()).toEqual(['huyện a', 'huyện b']);
  });

  it('of nobody is empty', () => {
    expect(cityTiles([])).toEqual({
      tiles: [],
      columns: 0,
      rows: 0,
      edges: [],
      labels: [],
      apart: []
    });
  });

  it('takes the first district as the main one', () => {
    expect(mainDistrictOf('huyện Thanh Hà; huyện Tứ Kỳ')).toBe('huyện Thanh Hà');
    expect(mainDistrictOf(null)).toBe('');
  });
});
