import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../src/lib/server/palette-png';
import { withoutName } from '../../src/routes/link-card.server';
import { GET as indicatorCard } from '../../src/routes/chi-tieu/[indicator]/the.png/+server';
import { GET as unitCard } from '../../src/routes/don-vi/[unit]/the.png/+server';
import { GET as cityCard } from '../../src/routes/the.png/+server';
import { GET as mergerCard } from '../../src/routes/sap-nhap/[unit]/the.png/+server';

type Card = (event: never) => Response | Promise<Response>;

async function bytesOf(card: Card, params: object): Promise<Buffer> {
  const answer = await card({ params } as never);
  expect(answer.headers.get('content-type')).toBe('image/png');
  return Buffer.from(await answer.arrayBuffer());
}

/** Width and height as the header of a PNG file states them. */
const sizeOf = (png: Buffer): readonly [number, number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20)
];

describe('the picture of a link', () => {
  it.each<[string, Card, object]>([
    ['the city', cityCard, {}],
    ['a unit with targets', unitCard, { unit: '11086-dai-son' }],
    ['a unit without', unitCard, { unit: '11680-kien-thuy' }],
    ['an indicator', indicatorCard, { indicator: 'gia-dinh-van-hoa' }],
    ['a merger', mergerCard, { unit: '11617-an-hai' }]
  ])(
    'of %s is small, of the size apps ask for, and the same each time',
    async (_, card, params) => {
      const png = await bytesOf(card, params);
      expect(sizeOf(png)).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(60_000);
      expect(png.equals(await bytesOf(card, params))).toBe(true);
    }
  );

  it('says a finding without the name that stands above it', () => {
    expect(withoutName('Hộ nghèo: 5 số liệu', 'Hộ nghèo')).toBe('5 số liệu');
    expect(withoutName('từ 4 đơn vị cũ', 'Xã Đại Sơn')).toBe('Từ 4 đơn vị cũ');
  });

  it('keeps the colours used most, and takes the nearest for what the palette does not hold', () => {
    // 300 greys and blues, then white over most of the picture.
    const [width, height] = [40, 40];
    const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
    for (let at = 0; at < 600; at += 1)
      pixels.set([(at * 8) % 256, Math.floor(at / 32) * 8, 16, 255], 4 * at);
    const png = Buffer.from(palettePng(pixels, width, height));
    const text = png.toString('latin1');
    const palette = png.subarray(text.indexOf('PLTE') + 4);
    expect([...palette.subarray(0, 3)]).toEqual([255, 255, 255]);
    const start = text.indexOf('IDAT');
    const length = png.readUInt32BE(start - 4);
    const rows = inflateSync(png.subarray(start + 4, start + 4 + length));
    expect(rows.length).toBe(height * (width + 1));
    const colours = Array.from({ length: 256 }, (_, at) => [
      ...palette.subarray(3 * at, 3 * at + 3)
    ]);
    const colourAt = (at: number): number[] =>
      colours[rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0] ?? [];
    const distance = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, part) => sum + (value - (b[part] ?? 0)) ** 2, 0);
    for (let at = 0; at < 600; at += 1) {
      const real = [...pixels.subarray(4 * at, 4 * at + 3)];
      const least = Math.min(...colours.map((one) => distance(one, real)));
      expect(distance(colourAt(at), real)).toBe(least);
    }
    expect(colourAt(1599)).toEqual([255, 255, 255]);
  });
});
