import { describe, expect, it } from 'vitest';
import { firstCompare } from './first-compare';

const rows = (text: string) =>
  text.split(' ').map((pair) => {
    const [unit = '', indicator = '', period = '2025'] = pair.split(':');
    return { unit, indicator, period };
  });

describe('the first comparison', () => {
  it('takes the indicators most units reported and the units that reported most of them', () => {
    const found = firstCompare(rows('a:x b:x c:x a:y b:y a:z b:z a:w b:w a:v b:v'));
    expect(found.indicators).toEqual(['x', 'v', 'w']);
    expect(found.units).toEqual(['a', 'b', 'c']);
  });

  it('begins with what readers ask for', () => {
    const found = firstCompare(rows('a:x b:x c:x a:thu-nhap b:thu-nhap a:ho-ngheo b:ho-ngheo'));
    expect(found.indicators).toEqual(['ho-ngheo', 'thu-nhap', 'x']);
  });

  it('leaves out what no two units reported for one period', () => {
    const found = firstCompare(rows('a:x:2024 b:x:2025 a:y:2024 b:y:2024 c:y:2025 a:z b:z'));
    expect(found.indicators).toEqual(['y', 'z']);
    expect(found.units).toEqual(['a', 'b']);
  });

  it('is empty without figures', () => {
    expect(firstCompare([])).toEqual({ units: [], indicators: [], year: null });
  });
});
