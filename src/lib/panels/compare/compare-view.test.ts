import { describe, expect, it } from 'vitest';
import {
  type CompareView,
  formatCompare,
  MOST_UNITS,
  parseCompare,
  withCompare
} from './compare-view';

const VIEWS: readonly CompareView[] = [
  { units: [], indicators: [], year: null },
  { units: ['moi-11617', 'cu-11614'], indicators: ['ho-ngheo', 'dan-so'], year: '2024' },
  { units: ['cu-318'], indicators: [], year: null },
  {
    units: ['moi-11617'],
    indicators: [],
    year: null,
    weights: { population: 3, density: 0, type: 2, district: 1, divided: 0 }
  }
];

describe('the comparison in the address', () => {
  it.each(VIEWS)('comes back as it was written: %o', (view) => {
    expect(parseCompare(formatCompare(view))).toEqual(view);
  });

  it('is readable', () => {
    expect(formatCompare(VIEWS[1]!)).toBe(
      '?nhom=moi-11617,cu-11614&chi-so=ho-ngheo,dan-so&nam=2024'
    );
  });

  it.each([
    ['?nhom=x,moi-11617,moi-11617,<b>', ['moi-11617']],
    ['?nhom=', []],
    [`?nhom=${Array.from({ length: 40 }, (_, i) => `cu-${10000 + i}`).join(',')}`, 12]
  ])('drops what is broken in %s', (query, expected) => {
    const { units } = parseCompare(query);
    if (typeof expected === 'number') expect(units).toHaveLength(MOST_UNITS);
    else expect(units).toEqual(expected);
  });

  it.each(['1999', '2031', 'x', '20244'])('knows no year %s', (year) => {
    expect(parseCompare(`?nam=${year}`).year).toBeNull();
  });

  it.each(['4000', '11114', '1111x', '', '11111111'])('knows no weights %s', (text) => {
    expect(parseCompare(`?giong=${text}`).weights).toBeUndefined();
  });

  it('leaves the parameters of others alone', () => {
    const url = withCompare(new URL('http://site.invalid/so-sanh/?mau=1&nhom=cu-1'), VIEWS[0]!);
    expect(url.search).toBe('?mau=1');
  });
});
