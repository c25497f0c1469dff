import { describe, expect, it } from 'vitest';
import { bullet } from '$lib/charts/bullet';
import { cssTheme } from '$lib/charts/theme';
import { stillPicture } from './still-picture';
import { registerSvgRenderer } from './svg-renderer';

const model = {
  min: 0,
  max: 100,
  value: 92,
  reading: '',
  tone: 'data',
  fill: 'solid',
  icon: null,
  target: 95,
  targetMax: null,
  targetText: 'mức sàn',
  better: 'more',
  path: null,
  second: null,
  maxText: '100'
} as const;
const still = {
  id: 'b',
  chart: bullet,
  model,
  widths: { wide: 484, narrow: 358 },
  tall: { wide: 74, narrow: 80 },
  locale: 'vi'
} as const;

describe('the picture that comes with the page', () => {
  it('is blank where nothing draws, which a page keeps as it is', () => {
    expect(stillPicture(still)).toBe(' ');
  });

  it('is drawn for a wide and for a narrow box, each with ids of its own', () => {
    const asked: unknown[] = [];
    registerSvgRenderer((option, frame) => {
      asked.push(frame);
      expect(option).toEqual(bullet(model, { ...frame, locale: 'vi', theme: cssTheme, scale: 1 }));
      return `<svg id="${frame.id}"/>`;
    });
    expect(stillPicture(still)).toBe(
      '<div class="wide"><svg id="b-wide"/></div><div class="narrow"><svg id="b-narrow"/></div>'
    );
    expect(asked).toEqual([
      { width: 484, height: 74, id: 'b-wide' },
      { width: 358, height: 80, id: 'b-narrow' }
    ]);
    expect(stillPicture({ ...still, widths: { wide: 317 } })).toBe(
      '<div class="wide"><svg id="b-wide"/></div>'
    );
  });
});
