import type { StatusColour } from '$lib/domain/status';

/** Colours of everything that leaves the site: the light scheme, whatever the reader's screen shows. */
export const PALETTE = {
  ground: '#ffffff',
  surface: '#f4f6f9',
  ink: '#14212f',
  ink2: '#43536a',
  rule: '#d5dce5',
  ruleStrong: '#8795a6',
  data: '#4a5b70',
  brand: '#10458c',
  cover: '#0b2c5f',
  sample: '#7a5a00'
} as const;

export const STATUS_COLOUR: Readonly<Record<StatusColour, string>> = {
  met: '#08306b',
  on: '#3d8fd1',
  acc: '#bd8b13',
  lim: '#b03a00',
  away: '#5e0b26',
  none: '#767676'
};

/** For files whose reader has no such font, faces with all Vietnamese letters follow. */
export const FONT_FAMILY = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";
