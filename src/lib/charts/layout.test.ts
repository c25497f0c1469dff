import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, linear, ticks } from './axis-scale';
import { inTwoLines, keptLabel, spread } from './label';
import { digitsWidth, labelWidth } from '../drawing/measure';

const STYLE = { size: 14, fill: 'ink', font: 'face' } as const;

describe('ticks', () => {
  it.each([
    [0, 5.3, 5, [0, 2, 4, 6], 0],
    [0, 100, 5, [0, 20, 40, 60, 80, 100], 0],
    [1.08, 1.23, 3, [1.05, 1.1, 1.15, 1.2, 1.25], 2],
    [0, 0, 5, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
    [-3, 4, 4, [-4, -2, 0, 2, 4], 0]
  ])('cover %d to %d', (low, high, count, values, decimals) => {
    expect(ticks(low, high, count)).toMatchObject({ values, decimals });
  });

  it('always cover the values, in even steps', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        if (high - low < 1e-6) return;
        const { min, max, values, step } = ticks(low, high);
        expect(min).toBeLessThanOrEqual(low + step * 1e-6);
        expect(max).toBeGreaterThanOrEqual(high - step * 1e-6);
        expect(values.length).toBeLessThan(13);
      })
    );
  });
});

describe('scales', () => {
  it('map ends to ends and keep a point domain at the start', () => {
    const x = linear([0, 200], [10, 110]);
    expect([x(0), x(100), x(200)]).toEqual([10, 60, 110]);
    expect(linear([5, 5], [10, 110])(5)).toBe(10);
    expect([clamp(-1, 0, 9), clamp(4, 0, 9), clamp(12, 0, 9)]).toEqual([0, 4, 9]);
  });
});

describe('labels', () => {
  it.each([
    ['in the middle', 100, 'center', { x: 100, align: 'center' }],
    ['over the left edge', 2, 'center', { x: 0, align: 'left' }],
    ['over the right edge', 199, 'left', { x: 200, align: 'right' }]
  ] as const)('%s stay whole', (_, x, align, style) => {
    expect(keptLabel(x, 10, 'mốc 88,9', { ...STYLE, align }, 0, 200).style).toMatchObject(style);
  });

  it('spread without touching, in order, inside where they fit', () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 300 }),
      size: fc.constant(20)
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
        const middles = spread(labels, 0, 300);
        const sorted = [...middles].sort((a, b) => a - b);
        sorted.forEach((middle, index) => {
          expect(middle).toBeGreaterThanOrEqual(10);
          expect(middle).toBeLessThanOrEqual(290);
          const before = sorted[index - 1];
          if (before !== undefined) expect(middle - before).toBeGreaterThanOrEqual(20 - 1e-9);
        });
      })
    );
  });

  it('break between words only where they must', () => {
    expect(inTwoLines('Giao quân', 200, 15)).toEqual(['Giao quân', '']);
    const long = 'Trường đạt chuẩn quốc gia mức độ 2';
    const lines = inTwoLines(long, 200, 15);
    expect(lines.join(' ')).toBe(long);
    expect(labelWidth(lines[0], 15)).toBeLessThanOrEqual(200);
  });
});

describe('widths of text', () => {
  it('grow with the size and do not count marks over letters', () => {
    expect(labelWidth('Đại Sơn', 28)).toBeCloseTo(2 * labelWidth('Đại Sơn', 14));
    expect(labelWidth('mốc', 14)).toBe(labelWidth('moc', 14));
    expect(labelWidth('', 14)).toBe(0);
  });

  it('are equal for equal digits', () => {
    expect(digitsWidth('1111', 13)).toBe(digitsWidth('2026', 13));
    expect(digitsWidth('1,5', 13)).toBeGreaterThan(digitsWidth('15', 13));
  });
});
