import { describe, expect, it } from 'vitest';
import type { Mark } from '$lib/charts/mark';
import { lightTheme } from '$lib/charts/theme';
import { tileMarks } from '$lib/charts/tile-map';
import { PAGE_CASES } from './pages/page-cases';

const MAPS = PAGE_CASES.flatMap(({ name, snapshot }) =>
  snapshot.parts.flatMap((part) => (part.kind === 'tiles' ? [[name, part.model.map] as const] : []))
);
/** Rooms a picture leaves its map, at the scale of its text: wide, low, tall, small. */
const ROOMS = [
  { width: 430, height: 270 },
  { width: 560, height: 210 },
  { width: 360, height: 360 },
  { width: 260, height: 200 }
];
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const rectsOf = (marks: readonly Mark[]): { at: number; box: Rect; fill: unknown }[] =>
  flat(marks).flatMap((mark, at) =>
    mark.type === 'rect'
      ? [{ at, box: mark.shape as unknown as Rect, fill: mark.style?.['fill'] }]
      : []
  );
const isTile = ({ width, height }: Rect): boolean => Math.abs(width - height) < 0.2;

describe.each(MAPS)('%s, in every room of a picture', (_name, map) => {
  it.each(ROOMS)('draws each of its tiles, at $width × $height', (room) => {
    const { width, height } = room;
    const frame = { ...room, scale: 1, least: 1, locale: 'vi' as const, theme: lightTheme };
    const all = tileMarks(map, room, frame);
    const rects = rectsOf(all);
    const tiles = rects.filter(({ box }) => isTile(box));
    const middles = new Set(
      tiles.map(
        ({ box }) => `${Math.round(box.x + box.width / 2)} ${Math.round(box.y + box.height / 2)}`
      )
    );
    expect(map.tiles).toHaveLength(114);
    // The ground of a tile and its rim may be rounded apart.
    expect(middles.size).toBeGreaterThanOrEqual(114);
    // The grounds of names lie behind all tiles: none covers one.
    const first = Math.min(...tiles.map(({ at }) => at));
    const grounds = rects.filter(({ box, fill }) => fill === lightTheme.ground && !isTile(box));
    expect(grounds).toHaveLength(map.places.length);
    expect(grounds.filter(({ at }) => at > first)).toEqual([]);
    // Nor does a name stand on a tile.
    const words = grounds.filter(({ box }) =>
      tiles.some(
        ({ box: tile }) =>
          box.x + 4 < tile.x + tile.width &&
          box.x + box.width - 4 > tile.x &&
          Math.abs(box.y + box.height / 2 - tile.y - tile.height / 2) < tile.height / 2
      )
    );
    expect(words).toEqual([]);
    const top = Number(all[0]?.y ?? 0);
    for (const { box } of rects) {
      expect(box.x).toBeGreaterThanOrEqual(-4);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 4);
      expect(top + box.y + box.height).toBeLessThanOrEqual(height + 4);
    }
  });
});
