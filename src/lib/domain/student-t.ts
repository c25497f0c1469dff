import { finiteOf } from './epsilon';
import { logGamma } from './log-gamma';

/** Continued fraction of the incomplete beta function, by Lentz's method, for x below (a + 1)/(a + b + 2). */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

/** Regularised incomplete beta function I_x(a, b). */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(a, b, x)) / a
    : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** P(T ≤ t) of Student's distribution with `freedom` degrees. */
export function studentShareOf(t: number, freedom: number): number {
  const tail = 0.5 * betaShare(freedom / (freedom + t * t), freedom / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/**
 * Quantile of Student's t: the t below which the share `p` lies. Halving to full precision.
 * Null unless 0 < p < 1 and freedom > 0.
 */
export function studentQuantileOf(p: number, freedom: number): number | null {
  if (!(p > 0 && p < 1 && freedom > 0)) return null;
  if (p === 0.5) return 0;
  const upper = Math.max(p, 1 - p);
  let low = 0;
  let high = 1;
  while (studentShareOf(high, freedom) < upper) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (studentShareOf(middle, freedom) < upper) low = middle;
    else high = middle;
  }
  const t = (low + high) / 2;
  return finiteOf(p < 0.5 ? -t : t);
}
