/** Affine transform as in SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f
  ];
}

/** The transform that undoes it; the identity for one that cannot be undone. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  if (det === 0) return IDENTITY;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** Where a point lands. */
export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Mean factor by which lengths grow. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function rotation(degrees: number, x = 0, y = 0): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return product(product([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
}

function stepOf(name: string, values: readonly number[]): Matrix {
  const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = values;
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (name === 'rotate') return rotation(p, q ?? 0, r);
  if (name === 'skewX') return [1, 0, Math.tan(radians(p)), 1, 0, 0];
  if (name === 'skewY') return [1, Math.tan(radians(p)), 0, 1, 0, 0];
  return name === 'matrix' ? [p, q ?? 0, r, s, t, u] : IDENTITY;
}

/** Reads a `transform` attribute; absent or empty is the identity. */
export function parseTransform(text = ''): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', inside = ''] of text.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const values = inside
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    matrix = product(matrix, stepOf(name, values));
  }
  return matrix;
}
