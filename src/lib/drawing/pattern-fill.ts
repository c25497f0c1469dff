import { boundsOf, type Box } from './bounds';
import type { ClipItem, PathItem, PatternItem, Tile } from './drawing';
import { inverse, product } from './matrix';
import { movedPath, parsePath } from './path-data';
import { formatCoordinate as n } from './svg-text';

/** More copies than this would make a heavy file of what is only a texture. */
const MOST_TILES = 20_000;

const spans = (from: number, to: number, length: number): boolean =>
  from <= 0.01 && to >= length - 0.01;

const boxPath = ({ left, top, right, bottom }: Box): string =>
  `M${n(left)} ${n(top)}H${n(right)}V${n(bottom)}H${n(left)}Z`;

/** The first and last number of tiles that reach into a stretch, one more at each end for what overhangs. */
const tilesIn = (from: number, to: number, length: number): number[] => {
  const first = Math.floor(from / length) - 1;
  return Array.from({ length: Math.ceil(to / length) + 1 - first }, (_, index) => first + index);
};

/**
 * One shape of the tile over the whole area as a single path: a ground is one box, a stripe one band a
 * row, anything else a copy a tile.
 */
function spreadPath(item: PathItem, tile: Tile, area: Box): string {
  const box = item.stroke === null ? boundsOf(item.d, item.matrix) : null;
  const across = box !== null && spans(box.left, box.right, tile.width);
  if (box !== null && across && spans(box.top, box.bottom, tile.height)) return boxPath(area);
  const rows = tilesIn(area.top, area.bottom, tile.height);
  if (box !== null && across) {
    const band = (row: number): Box => ({
      left: area.left,
      right: area.right,
      top: box.top + row * tile.height,
      bottom: box.bottom + row * tile.height
    });
    return rows.map((row) => boxPath(band(row))).join('');
  }
  const columns = tilesIn(area.left, area.right, tile.width);
  if (columns.length * rows.length > MOST_TILES) return '';
  const commands = parsePath(item.d);
  return rows
    .flatMap((row) =>
      columns.map((column) => movedPath(commands, column * tile.width, row * tile.height))
    )
    .join('');
}

/**
 * A pattern as plain shapes over the box of what it fills: files and viewers that do not know patterns
 * show the hatch all the same. Tiles are counted from the origin of their own space.
 */
export function spread({ d, matrix, tile }: PatternItem): ClipItem {
  const area = boundsOf(d, product(inverse(tile.matrix), matrix));
  const items =
    area === null || tile.width <= 0 || tile.height <= 0
      ? []
      : tile.items
          .map((item) => ({ ...item, d: spreadPath(item, tile, area), matrix: tile.matrix }))
          .filter((item) => item.d !== '');
  return { kind: 'clip', d, matrix, items };
}
