import { at } from './at';
import { type Located, type Tile, tileLayout } from './tile-layout';

/** A unit with the former districts its land came from, the main one first; joined by ";". */
export interface Districted extends Located {
  readonly district: string | null;
}

/** An edge between two tiles, in tile widths from the upper left. */
export interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A district's name beside a tile on the rim of the map. */
export interface RimLabel {
  readonly district: string;
  readonly column: number;
  readonly row: number;
  readonly side: 'left' | 'right';
}

export interface CityTiles {
  readonly tiles: readonly Tile[];
  readonly columns: number;
  readonly rows: number;
  /** Where former districts meet. */
  readonly edges: readonly Edge[];
  readonly labels: readonly RimLabel[];
  /** Units far out at sea, drawn apart in the lower right corner. */
  readonly apart: readonly string[];
}

/** Times the usual distance to the nearest neighbour from which a unit is drawn apart. */
const REMOTE = 6;

export function mainDistrictOf(district: string | null): string {
  return at((district ?? '').split(';'), 0).trim();
}

function remoteOf(units: readonly Located[]): readonly string[] {
  const nearest = units.map((a) =>
    Math.min(...units.filter((b) => b !== a).map((b) => Math.hypot(a.lon - b.lon, a.lat - b.lat)))
  );
  const sorted = [...nearest].sort((a, b) => a - b);
  const usual = at(sorted, Math.floor(sorted.length / 2));
  return units.filter((_, index) => at(nearest, index) > usual * REMOTE).map(({ unit }) => unit);
}

interface DistrictTile extends Tile {
  readonly district: string;
}

function edgesOf(tiles: readonly DistrictTile[]): Edge[] {
  const places = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile]));
  return tiles.flatMap(({ district, column, row }) => {
    const right = places.get(`${column + 1},${row}`);
    const below = places.get(`${column},${row + 1}`);
    const parts = (other: DistrictTile | undefined): boolean =>
      other !== undefined && other.district !== district;
    return [
      ...(parts(right) ? [{ x1: column + 1, y1: row, x2: column + 1, y2: row + 1 }] : []),
      ...(parts(below) ? [{ x1: column, y1: row + 1, x2: column + 1, y2: row + 1 }] : [])
    ];
  });
}

/** At most one name a row and side, the district with most tiles first; one inside the map has none. */
function labelsOf(tiles: readonly DistrictTile[], far: readonly Tile[]): RimLabel[] {
  const places = tiles.flatMap(({ district, column, row }): RimLabel[] => {
    const others = tiles.filter((other) => other.row === row).map((other) => other.column);
    return [
      ...(Math.min(...others) === column ? [{ district, column, row, side: 'left' as const }] : []),
      ...(Math.max(...others) === column ? [{ district, column, row, side: 'right' as const }] : [])
    ];
  });
  const size = new Map<string, number>();
  for (const { district } of tiles) size.set(district, (size.get(district) ?? 0) + 1);
  // A name would lie on what is drawn apart.
  const taken = new Set(far.map(({ row }) => `${row} right`));
  const labels: RimLabel[] = [];
  for (const [district] of [...size].sort((a, b) => b[1] - a[1])) {
    const free = places.filter(
      (place) => place.district === district && !taken.has(`${place.row} ${place.side}`)
    );
    const place = free[Math.floor(free.length / 2)];
    if (place === undefined) continue;
    taken.add(`${place.row} ${place.side}`);
    labels.push(place);
  }
  return labels;
}

/** The map of equal tiles: near their places, with the borders and names of the former districts. */
export function cityTiles(units: readonly Districted[]): CityTiles {
  const apart = units.length < 3 ? [] : remoteOf(units);
  const near = units.filter(({ unit }) => !apart.includes(unit));
  const { tiles, columns, rows } = tileLayout(near);
  const placed = tiles.map((tile, index): DistrictTile => {
    return { ...tile, district: mainDistrictOf(at(near, index).district) };
  });
  const far = apart.map((unit, index): Tile => ({ unit, column: columns, row: rows - 1 - index }));
  return {
    tiles: [...tiles, ...far],
    columns: columns + (far.length > 0 ? 1 : 0),
    rows,
    edges: edgesOf(placed),
    labels: labelsOf(placed, far),
    apart
  };
}
