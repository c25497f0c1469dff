export interface Colour {
  /** `#rrggbb`, lower case. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#808080',
  gray: '#808080',
  red: '#ff0000',
  currentcolor: '#14212f'
};

const pair = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

function fromHex(text: string): Colour | null {
  const digits = text.length <= 5 ? text.slice(1).replaceAll(/./g, '$&$&') : text.slice(1);
  if (!/^[\da-f]{6}(?:[\da-f]{2})?$/.test(digits)) return null;
  const alpha = digits.length === 8 ? parseInt(digits.slice(6), 16) / 255 : 1;
  return { hex: `#${digits.slice(0, 6)}`, alpha };
}

/** Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and a few names; null for none and the rest. */
export function parseColour(text: string): Colour | null {
  const plain = text.trim().toLowerCase();
  if (plain.startsWith('#')) return fromHex(plain);
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(plain)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (parts !== undefined) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    return { hex: `#${pair(red)}${pair(green)}${pair(blue)}`, alpha };
  }
  const named = NAMED[plain];
  return named === undefined ? null : { hex: named, alpha: 1 };
}
