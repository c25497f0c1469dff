import { describe, expect, it } from 'vitest';
import { areaPaint, type Fill, pointPaint } from './fill';
import { lightTheme } from './theme';

const FILLS: readonly Fill[] = ['solid', 'estimate', 'rebuilt', 'stated', 'sample', 'own'];

describe('the paint of a value', () => {
  // What is broken is not published: the unit's own figure, or what it states of a time before it.
  it.each<readonly [Fill, unknown, unknown]>([
    ['solid', undefined, undefined],
    ['estimate', undefined, undefined],
    ['rebuilt', undefined, undefined],
    ['stated', [3, 2.5], [3, 2.5]],
    ['sample', undefined, undefined],
    ['own', [6, 3], [4, 2]]
  ])('of kind %s has a line that is whole or broken', (fill, area, point) => {
    expect(areaPaint(fill, 'met', lightTheme).lineDash).toEqual(area);
    expect(pointPaint(fill, 'met', lightTheme).lineDash).toEqual(point);
  });

  it.each(['met', 'away'] as const)('of the tone %s is never taken for another kind', (tone) => {
    const paints = FILLS.map((fill) => JSON.stringify(areaPaint(fill, tone, lightTheme)));
    expect(new Set(paints).size).toBe(FILLS.length);
  });
});
