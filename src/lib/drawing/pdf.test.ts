import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DrawingItem, PathItem } from './drawing';
import { pdfOf } from './pdf';
import type { Typeface } from './typeface';

const BOX: PathItem = {
  kind: 'path',
  d: 'M0 0h4v4h-4z',
  matrix: [1, 0, 0, 1, 0, 0],
  fill: { hex: '#ff0000', alpha: 1 },
  rule: 'nonzero',
  stroke: null
};

/** The operators of the page's content. */
async function operators(items: readonly DrawingItem[]): Promise<string> {
  const drawing = { width: 96, height: 96, title: 'Hình', description: '', items };
  const none = { outlinesOf: () => ({ d: '', width: 0 }) } as unknown as Typeface;
  const about = { title: 'Hình', language: 'vi', date: '2026-11-21' };
  const bytes = Buffer.from(await pdfOf([{ drawing, perInch: 96 }], [], none, about));
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/FlateDecode\s*>>\s*stream\r?\n/g)].map(({ index, 0: head }) =>
    bytes.subarray(index + head.length, text.indexOf('endstream', index))
  );
  return streams.map((part) => inflateSync(part).toString('latin1')).join('\n');
}

describe('a page of a PDF', () => {
  it('shows nothing outside a clip, and undoes its transform before what stands in it', async () => {
    const matrix = [1, 0, 0, 1, 7, 9] as const;
    const clip: DrawingItem = { kind: 'clip', d: 'M1 1h2v2h-2z', matrix, items: [BOX] };
    const said = await operators([clip]);
    expect(said).toMatch(/1 0 0 1 7 9 cm[^Q]*\bW n\s+1 0 0 1 -7 -9 cm[^Q]*\bf\b/);
    expect(await operators([BOX])).not.toMatch(/\bW\b/);
  });

  it('strokes with dashes', async () => {
    const colour = { hex: '#000000', alpha: 1 };
    const stroke = { colour, width: 2, dash: [6, 3], cap: 'butt', join: 'miter' } as const;
    expect(await operators([{ ...BOX, fill: null, stroke }])).toMatch(/\[6 3\] 0 d/);
  });
});
