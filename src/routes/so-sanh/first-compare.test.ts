import { describe, expect, it } from 'vitest';
import { firstCompare } from './first-compare';

const rows = (text: string) =>
  text.split(' ').map((pair) => {
    const [unit = '', indicator = ''] = pair.split(':');
    return { unit, indicator };
  });

describe('the first comparison', () => {
  it('takes the indicators most units reported and the units that reported most of them', () => {
    const found = firstCompare(rows('a:x b:x c:x a:y b:y a:z c:w c:w'));
    expect(found.indicators).toEqual(['x', 'y', 'w', 'z']);
    expect(found.units).toEqual(['a', 'b', 'c']);
  });

  it('is empty without figures', () => {
    expect(firstCompare([])).toEqual({ units: [], indicators: [], year: null });
  });
});
