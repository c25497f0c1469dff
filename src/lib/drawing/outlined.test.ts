import { describe, expect, it } from 'vitest';
import type { PathItem, PatternItem } from './drawing';
import { outlined } from './outlined';
import type { Typeface } from './typeface';

const matrix = [1, 0, 0, 1, 0, 0] as const;
const line: PathItem = {
  kind: 'path',
  d: 'M0 1L2 1',
  matrix,
  fill: null,
  rule: 'nonzero',
  stroke: { colour: { hex: '#000000', alpha: 1 }, width: 1, dash: [], cap: 'butt', join: 'miter' }
};
const hatch: PatternItem = {
  kind: 'pattern',
  d: 'M0 0H4V4H0Z',
  matrix,
  tile: { width: 2, height: 2, matrix, items: [line] }
};
const none = { outlinesOf: () => ({ d: '', width: 0 }) } as unknown as Typeface;

describe('a drawing without patterns', () => {
  it('shows the hatch as shapes inside what it fills, within a clip too', () => {
    const clip = { kind: 'clip', d: 'M0 0H2V2H0Z', matrix, items: [hatch] } as const;
    const drawing = { width: 4, height: 4, title: '', description: '', items: [hatch, clip] };
    const [alone, within] = outlined(drawing, none).items;
    expect(alone).toMatchObject({ kind: 'clip', d: hatch.d, items: [{ kind: 'path' }] });
    expect(within).toMatchObject({ kind: 'clip', d: clip.d, items: [alone] });
  });
});
