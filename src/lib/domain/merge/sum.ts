/** A number that may be missing. */
export type Known = number | null;

/** Sum of the values; null when one of them is missing. The sum of none is 0. */
export function sumOf(values: readonly Known[]): Known {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Plain mean of the values, shown only beside the right figure; null for none. */
export function meanOf(values: readonly number[]): Known {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
