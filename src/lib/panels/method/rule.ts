import type { Text } from '$lib/domain/text';
import type { Example, ExamplePoint } from './example';

/** A rule in plain words with the cases that run it. */
export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly words: readonly Text[];
  readonly examples: readonly Example[];
}

/** Term and day most examples share: a target of 2025–2030, looked at in the middle of 2028. */
export const TERM = { from: '2025', due: '2030', today: '2028-06-30' } as const;
export const PERCENT = { measure: '%', kind: 'rate', decimals: 1, min: 0, max: 100 } as const;

/** Figures of one year after the other; null is a year without a figure. */
export function years(
  first: number,
  ...values: readonly (number | null)[]
): readonly ExamplePoint[] {
  return values.map((value, at) => ({ period: String(first + at), value }));
}

/** Figures of one month after the other, from January of a year. */
export function months(
  year: number,
  ...values: readonly (number | null)[]
): readonly ExamplePoint[] {
  return values.map((value, at) => ({
    period: `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    value
  }));
}
