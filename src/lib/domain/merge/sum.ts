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

/** Smallest and largest of the values; both null for none. Any number of values. */
export function extentOf(values: readonly number[]): { readonly low: Known; readonly high: Known } {
  let low: Known = null;
  let high: Known = null;
  for (const value of values) {
    if (low === null || value < low) low = value;
    if (high === null || value > high) high = value;
  }
  return { low, high };
}
