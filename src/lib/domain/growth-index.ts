/** A year of a growth path drawn as an index. */
export interface IndexStep {
  readonly year: number;
  /** The year it starts from is 100. */
  readonly index: number;
}

/**
 * The path of "average g a year" where the money of the first year is not known: 100 in the first
 * year, × (1 + g) every year after.
 * @param change growth a year as a fraction, above −1
 */
export function growthIndexOf(change: number, fromYear: number, dueYear: number): IndexStep[] {
  const count = Math.max(0, dueYear - fromYear + 1);
  return Array.from({ length: count }, (_, at) => ({
    year: fromYear + at,
    index: 100 * (1 + change) ** at
  }));
}
