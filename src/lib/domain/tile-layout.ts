import { assign } from './assign';
import { at } from './at';

export interface Located {
  readonly unit: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** Column and row of a unit's tile, from the upper left. */
export interface Tile {
  readonly unit: string;
  readonly column: number;
  readonly row: number;
}

export interface TileLayout {
  /** In the order of the units. */
  readonly tiles: readonly Tile[];
  readonly columns: number;
  readonly rows: number;
}

interface Point {
  x: number;
  y: number;
}

/** Room for the tiles and for the bays between them: cells of the frame per unit. */
const CELLS_PER_UNIT = 1.46;
const ROUNDS = 260;

/** Points in tile widths: longitude is shortened by the latitude, north is up. */
function toTileWidths(units: readonly Located[]): Point[] {
  const narrow = Math.cos((20.85 * Math.PI) / 180);
  const points = units.map(({ lon, lat }) => ({ x: lon * narrow, y: -lat }));
  const left = Math.min(...points.map((p) => p.x));
  const top = Math.min(...points.map((p) => p.y));
  const width = Math.max(...points.map((p) => p.x)) - left;
  const height = Math.max(...points.map((p) => p.y)) - top;
  const scale = Math.sqrt((units.length * CELLS_PER_UNIT) / Math.max(width * height, 1e-9));
  return points.map((p) => ({ x: (p.x - left) * scale, y: (p.y - top) * scale }));
}

/** Pushes crowded points apart to one tile each, while every one is drawn back to its own place. */
function relax(points: Point[]): void {
  const home = points.map((p) => ({ ...p }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const a of points)
      for (const b of points) {
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const distance = Math.hypot(dx, dy);
        if (a === b || distance >= 1.02 || distance === 0) continue;
        const push = ((1.02 - distance) * 0.12) / distance;
        a.x += dx * push;
        a.y += dy * push;
        b.x -= dx * push;
        b.y -= dy * push;
      }
    points.forEach((p, index) => {
      const own = at(home, index);
      p.x += (own.x - p.x) * 0.012;
      p.y += (own.y - p.y) * 0.012;
    });
  }
}

/** One tile a unit, equal in area, each as near to its own point as all of them together allow. */
export function tileLayout(units: readonly Located[]): TileLayout {
  if (units.length === 0) return { tiles: [], columns: 0, rows: 0 };
  const points = toTileWidths(units);
  relax(points);
  const left = Math.floor(Math.min(...points.map((p) => p.x)));
  const top = Math.floor(Math.min(...points.map((p) => p.y)));
  const columns = Math.ceil(Math.max(...points.map((p) => p.x))) - left + 1;
  const rows = Math.ceil(Math.max(...points.map((p) => p.y))) - top + 1;
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns)
  }));
  const chosen = assign(
    points.map((p) =>
      cells.map((cell) => ((p.x - left - cell.column) ** 2 + (p.y - top - cell.row) ** 2) ** 1.25)
    )
  );
  return trimmed(units.map(({ unit }, index) => ({ unit, ...at(cells, at(chosen, index)) })));
}

function trimmed(tiles: readonly Tile[]): TileLayout {
  const left = Math.min(...tiles.map((t) => t.column));
  const top = Math.min(...tiles.map((t) => t.row));
  const moved = tiles.map((t) => ({ ...t, column: t.column - left, row: t.row - top }));
  return {
    tiles: moved,
    columns: Math.max(...moved.map((t) => t.column)) + 1,
    rows: Math.max(...moved.map((t) => t.row)) + 1
  };
}
