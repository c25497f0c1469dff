import { readFileSync } from 'node:fs';
import type { FontFile } from '$lib/drawing/font-files';

const WEIGHTS = [400, 600, 700] as const;
const FILES = { text: 'be-vietnam-pro', figures: 'digits' } as const;

/** The fonts of the site as its exports load them. */
export const fonts: readonly FontFile[] = (['text', 'figures'] as const).flatMap((family) =>
  WEIGHTS.map((weight) => ({
    family,
    weight,
    bytes: new Uint8Array(readFileSync(`src/lib/assets/fonts/${FILES[family]}-${weight}.ttf`))
  }))
);
