import { finiteOf } from './epsilon';
import type { Point } from './series';

/** Value of the straight line from base to target at a year; null without a base or a span of time. */
export function pathValueOf(
  base: Point | null,
  target: number | null,
  dueYear: number,
  year: number
): number | null {
  if (base === null || target === null || dueYear <= base.year) return null;
  const share = (year - base.year) / (dueYear - base.year);
  return finiteOf(base.value + (target - base.value) * Math.min(1, Math.max(0, share)));
}

/** Value of the growth curve from a base at a year: y_b (1 + g)^(year − b). */
export function growthPathValueOf(base: Point | null, growth: number, year: number): number | null {
  return base === null ? null : finiteOf(base.value * (1 + growth) ** (year - base.year));
}

/** Change a year from a value to a goal; null once no time is left. */
export function paceOf(from: number, to: number, years: number): number | null {
  return years > 0 ? finiteOf((to - from) / years) : null;
}

/** Decimals that tell two values apart, from the usual number up to six: 94,96 against 95 is not "95,0". */
export function decimalsToTellApart(a: number, b: number, usual: number): number {
  if (a === b) return usual;
  for (let decimals = usual; decimals < 6; decimals++) {
    if (a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  }
  return 6;
}
