import { describe, expect, it } from 'vitest';
import { type Canvas2D, drawOn } from './canvas';
import type { Drawing, DrawingItem, PathItem } from './drawing';

const SAME = [1, 0, 0, 1, 0, 0] as const;
const BOX: PathItem = {
  kind: 'path',
  d: 'M0 0h4v4z',
  matrix: [...SAME],
  fill: { hex: '#112233', alpha: 1 },
  rule: 'evenodd',
  stroke: null
};
const stroked = (dash: readonly number[]): PathItem => ({
  ...BOX,
  fill: null,
  stroke: { colour: { hex: '#445566', alpha: 0.5 }, width: 2, dash, cap: 'round', join: 'bevel' }
});

/** What is asked of a canvas, in order; paths are their data. */
function asked(items: readonly DrawingItem[], pixels = 1): readonly string[] {
  const said: string[] = [];
  const canvas = new Proxy<Record<string, unknown>>(
    {},
    {
      get:
        (_, name) =>
        (...given: readonly unknown[]) =>
          said.push(`${String(name)}(${given.map((one) => JSON.stringify(one)).join(' ')})`),
      set: (_, name, value) => said.push(`${String(name)} = ${String(value)}`) > 0
    }
  );
  const drawing: Drawing = { width: 9, height: 9, title: '', description: '', items };
  drawOn(canvas as unknown as Canvas2D, drawing, pixels, (d) => d as unknown as Path2D);
  return said;
}

describe('a drawing on a canvas', () => {
  it('fills a shape by its rule, in its colour, at the size of the pixels', () => {
    expect(asked([{ ...BOX, matrix: [1, 0, 0, 1, 5, 6] }], 2)).toEqual([
      'setTransform(2 0 0 2 10 12)',
      'fillStyle = #112233',
      'fill("M0 0h4v4z" "evenodd")',
      'setTransform(1 0 0 1 0 0)'
    ]);
  });

  it('strokes with width, ends, corners and dashes, and without those of the shape before', () => {
    const said = asked([stroked([6, 3]), stroked([])]);
    expect(said.filter((one) => !one.startsWith('setTransform'))).toEqual([
      ...['strokeStyle = #44556680', 'lineWidth = 2', 'lineCap = round', 'lineJoin = bevel'],
      ...['setLineDash([6,3])', 'stroke("M0 0h4v4z")'],
      ...['strokeStyle = #44556680', 'lineWidth = 2', 'lineCap = round', 'lineJoin = bevel'],
      ...['setLineDash([])', 'stroke("M0 0h4v4z")']
    ]);
  });

  it('shows nothing outside a clip, and everything after it again', () => {
    const clip: DrawingItem = { kind: 'clip', d: 'M1 1h2v2z', matrix: [...SAME], items: [BOX] };
    const said = asked([clip, stroked([])]);
    const order = ['save()', 'clip("M1 1h2v2z")', 'fill("M0 0h4v4z" "evenodd")', 'restore()'];
    expect(said.filter((one) => order.includes(one))).toEqual(order);
    expect(said.indexOf('restore()')).toBeLessThan(said.indexOf('stroke("M0 0h4v4z")'));
  });
});
