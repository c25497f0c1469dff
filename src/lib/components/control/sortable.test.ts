import { describe, expect, it } from 'vitest';
import { placeAt } from './sortable';

const rows = [0, 100, 200].map((top) => ({ top, height: 100 }));

describe('a row that is dragged', () => {
  it.each([
    [-20, 0],
    [40, 0],
    [60, 1],
    [160, 2],
    [290, 2],
    [900, 2]
  ])('at %i belongs to place %i', (y, place) => {
    expect(placeAt(y, rows)).toBe(place);
  });

  it('has no other place in an empty list', () => {
    expect(placeAt(10, [])).toBe(0);
  });
});
