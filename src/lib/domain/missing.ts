import { quotientOf } from './epsilon';

/** A rate in percent from its counts; 0 of 0 is neither 0 % nor 100 %. */
export function rateOf(numerator: number | null, denominator: number | null): number | null {
  const quotient =
    denominator !== null && denominator > 0 ? quotientOf(numerator, denominator) : null;
  return quotient === null ? null : quotient * 100;
}

/** The rate, or why there is none. */
export function denominatorCheckOf(
  numerator: number | null,
  denominator: number | null
): { readonly value: number | null; readonly status: 'ok' | 'no_data' } {
  const value = rateOf(numerator, denominator);
  return { value, status: value === null ? 'no_data' : 'ok' };
}

/** Whether an indicator applies to a type of unit; an empty list applies to all. */
export function applicabilityOf(
  unitType: string,
  appliesTo: readonly string[]
): { readonly status: 'applicable' | 'not_applicable'; readonly value: null } {
  const applies = appliesTo.length === 0 || appliesTo.includes(unitType);
  return { status: applies ? 'applicable' : 'not_applicable', value: null };
}
