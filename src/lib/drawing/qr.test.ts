import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode } from './qr';

const PIXELS = 4;

/** The path of a code as the pixels of a white sheet: each of its parts is a row of modules. */
function pixelsOf({ d, size }: ReturnType<typeof qrCode>): Uint8ClampedArray {
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let down = 0; down < PIXELS; down += 1)
      for (let right = 0; right < Number(width) * PIXELS; right += 1)
        pixels.set(
          [0, 0, 0],
          ((Number(y) * PIXELS + down) * side + Number(x) * PIXELS + right) * 4
        );
  return pixels;
}

it.each([
  'https://thuocdo.example/don-vi/11086-dai-son/',
  'https://thuocdo.example/thuoc-do/en/chi-tieu/gia-dinh-van-hoa/?ky=2026&don-vi=11086#duong',
  `https://thuocdo.example/so-sanh/?don-vi=${'11086,'.repeat(60)}`
])('is read back as the address it was made of: %s', (address) => {
  const code = qrCode(address);
  const side = code.size * PIXELS;
  expect(jsQR(pixelsOf(code), side, side)?.data).toBe(address);
  expect(qrCode(address)).toEqual(code);
});
