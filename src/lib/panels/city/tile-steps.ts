import type { Tile } from '$lib/domain/tile-layout';

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/**
 * Where an arrow key leads on the map: the nearest tile in that direction, a straight way before a slant
 * one. Null for another key or where the map ends.
 */
export function neighbourOf(tiles: readonly Tile[], from: number, key: string): number | null {
  const step = STEPS[key];
  const start = tiles[from];
  if (step === undefined || start === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const [at, tile] of tiles.entries()) {
    const [dx, dy] = [tile.column - start.column, tile.row - start.row];
    const along = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
    const cost = along + 2 * aside;
    if (along <= 0 || aside > along || cost >= least) continue;
    best = at;
    least = cost;
  }
  return best;
}
