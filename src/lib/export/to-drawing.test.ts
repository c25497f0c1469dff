import { describe, expect, it } from 'vitest';
import type { DrawingItem, PathItem } from './drawing';
import { nestedChart } from './nested-svg';
import { toDrawing } from './to-drawing';

const items = (inside: string): readonly DrawingItem[] =>
  toDrawing({ width: 10, height: 10, title: '', description: '', svg: `<svg>${inside}</svg>` })
    .items;

describe('toDrawing', () => {
  it('resolves inherited paint, opacity and transforms', () => {
    const [item] = items(
      '<g fill="#ff0000" opacity="0.5" transform="translate(2 3)"><rect width="4" height="5" style="fill-opacity:0.5" transform="scale(2)"/></g>'
    );
    expect(item).toEqual({
      kind: 'path',
      d: 'M0 0h4v5h-4z',
      matrix: [2, 0, 0, 2, 2, 3],
      fill: { hex: '#ff0000', alpha: 0.25 },
      rule: 'nonzero',
      stroke: null
    });
  });

  it('keeps words with size, weight and anchor, central ones on their baseline', () => {
    const [item] = items(
      '<text dominant-baseline="central" text-anchor="end" style="font-size:20px;font-family:x;font-weight:bold" transform="translate(82 158)" fill="#54555a">1.234,5</text>'
    );
    expect(item).toMatchObject({
      kind: 'text',
      text: '1.234,5',
      anchor: 'end',
      size: 20,
      weight: 700
    });
    expect(item!.kind === 'text' && item!.y).toBeCloseTo(7.1, 5);
  });

  it('reads the font shorthand', () => {
    expect(items('<text style="font: normal 600 13px Be Vietnam Pro">a</text>')[0]).toMatchObject({
      size: 13,
      weight: 600,
      family: 'Be Vietnam Pro'
    });
  });

  it('draws patterns out, inside the outline they fill', () => {
    const [clip] = items(
      '<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/><path d="M0 4L4 0" stroke="#000"/></pattern></defs><rect width="8" height="8" fill="url(#p)" stroke="#111"/>'
    );
    expect(clip!.kind).toBe('clip');
    const inside = clip!.kind === 'clip' ? (clip!.items as readonly PathItem[]) : [];
    expect(inside[0]!.d).toBe('M0 0H8V8H0Z');
    expect(inside[1]!.d.match(/M/g)!.length).toBeGreaterThanOrEqual(4);
  });

  it('clips, follows use, and leaves out what is hidden', () => {
    const found = items(
      '<defs><clipPath id="c"><rect width="5" height="5"/></clipPath><path id="s" d="M0 0h1"/></defs><g clip-path="url(#c)"><use href="#s" x="3" stroke="#000"/></g><rect width="1" height="1" visibility="hidden"/><rect width="0" height="3"/><g display="none"><text>x</text></g>'
    );
    expect(found).toHaveLength(1);
    const [clip] = found;
    expect(clip).toMatchObject({ kind: 'clip', d: 'M0 0h5v5h-5z' });
    expect(clip!.kind === 'clip' && clip!.items[0]).toMatchObject({ matrix: [1, 0, 0, 1, 3, 0] });
  });
});

describe('nestedChart', () => {
  it('keeps the face of the root and numbers ids anew', () => {
    const svg = `<svg width="1" style="font-family:'A', b">\n<g clip-path="url(#zr7-c0)" class="zr7-cls-3" ecmeta_series_index="0"></g><defs><clipPath id="zr7-c0"/></defs><style>.a{}</style></svg>`;
    expect(nestedChart(svg, 'thu-nhap')).toBe(
      `<g style="font-family:'A', b">\n<g clip-path="url(#thu-nhap-c0)"></g><defs><clipPath id="thu-nhap-c0"/></defs></g>`
    );
  });
});
