import type { Documented } from './documented';
import type { Land } from './land';
import type { Slot } from './slots';

/** Whole numbers of every cell (row) at every slot (column): `cell * slots.length + slot`. */
export interface Figures {
  /** Numerators, or the counts themselves. */
  readonly parts: Float64Array;
  /** Denominators; null where the indicator has none. */
  readonly wholes: Float64Array | null;
}

/** How one indicator of the sample is made and printed. */
export interface Model {
  readonly indicator: string;
  readonly slots: readonly Slot[];
  /** `rate`: 100·part/whole · `per_head`: part/whole · `sum`: the part itself. */
  readonly form: 'rate' | 'per_head' | 'sum';
  /** Counted units to one printed one: 1000 for money counted in million and printed in tỷ. */
  readonly scale: 1 | 1000;
  /** What the newest year is: an estimate, final, or not in yet. Months are always final. */
  readonly newest: 'estimate' | 'final' | 'none';
  /** Whether 0 of 0 is reported (without a rate) or left out. */
  readonly reportsNothing?: boolean;
  /** Standard in force for the figure, where the indicator has one. */
  readonly standardAt?: (slot: Slot) => string;
  figures(land: Land, documented: Documented): Figures;
}

/** Figures of nothing yet. */
export function blankFigures(cells: number, slots: number, hasWholes: boolean): Figures {
  const size = cells * slots;
  return { parts: new Float64Array(size), wholes: hasWholes ? new Float64Array(size) : null };
}

/** Sum over some cells at one slot. */
export function sumOver(
  values: Float64Array,
  cells: readonly number[],
  slots: number,
  slot: number
): number {
  let sum = 0;
  for (const cell of cells) sum += values[cell * slots + slot] ?? 0;
  return sum;
}
