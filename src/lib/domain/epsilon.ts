/** Slack of every inclusive comparison. */
export const EPSILON = 1e-9;

/** a ≥ b, within the slack. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - EPSILON;
}

/** The number, or null when it is missing, infinite or NaN. */
export function finiteOf(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Keeps a value within limits; a null limit does not bind. */
export function clampOf(value: number, min: number | null, max: number | null): number {
  const above = max !== null && value > max ? max : value;
  return min !== null && above < min ? min : above;
}

/** a / b, or null when either is missing, b is 0 or the quotient is not finite. */
export function quotientOf(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : finiteOf(a / b);
}

/** a × b, or null when either is missing or the product is not finite. */
export function productOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : finiteOf(a * b);
}

/** a − b, or null when either is missing or the difference is not finite. */
export function differenceOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : finiteOf(a - b);
}
