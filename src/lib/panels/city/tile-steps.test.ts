import { describe, expect, it } from 'vitest';
import { neighbourOf } from './tile-steps';

// 0 1 .
// . 2 .
// . . 3
const tiles = [
  { unit: 'a', column: 0, row: 0 },
  { unit: 'b', column: 1, row: 0 },
  { unit: 'c', column: 1, row: 1 },
  { unit: 'd', column: 2, row: 2 }
];

describe('arrow keys on the map', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowDown', 2],
    [1, 'ArrowLeft', 0],
    [2, 'ArrowRight', 3],
    [3, 'ArrowUp', 2],
    [0, 'ArrowLeft', null],
    [3, 'ArrowDown', null],
    [0, 'Enter', null],
    [9, 'ArrowUp', null]
  ])('from tile %i, %s leads to %s', (from, key, to) => {
    expect(neighbourOf(tiles, from, key)).toBe(to);
  });
});
