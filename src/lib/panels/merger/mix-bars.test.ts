import { describe, expect, it } from 'vitest';
import { mixBars, placeOf } from './mix-bars';

describe('bars from the middle', () => {
  it('share one scale and fall to the left', () => {
    expect(
      mixBars([
        { name: 'within', value: -0.5 },
        { name: 'mix', value: 2 },
        { name: 'unknown', value: null }
      ])
    ).toEqual([
      { name: 'within', value: -0.5, width: 12.5, left: 37.5, falls: true },
      { name: 'mix', value: 2, width: 50, left: 50, falls: false }
    ]);
  });

  it('of nothing are nothing, and of zero have no width', () => {
    expect(mixBars([])).toEqual([]);
    expect(mixBars([{ name: 'none', value: 0 }])[0]?.width).toBe(0);
  });

  it.each([
    [5, 0, 10, 50],
    [3, 3, 3, 0]
  ])('%s between %s and %s stands at %s', (value, low, high, place) => {
    expect(placeOf(value, low, high)).toBe(place);
  });
});
