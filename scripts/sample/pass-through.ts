import { type Documented, type DocumentedValue, isWithin } from './documented';
import type { Land } from './land';
import { type Figures, sumOver } from './model';
import { rateWithin } from './path';
import type { Slot } from './slots';
import { splitWithin } from './split';

function wantedPart(entry: DocumentedValue, part: number, whole: number): number {
  if (entry.numerator !== null) return Math.min(entry.numerator, whole);
  const rate = rateWithin(entry);
  if (
    rate === null ||
    (whole > 0 && entry.comparator !== '=' && isWithin(entry, (100 * part) / whole))
  ) {
    return part;
  }
  return Math.min(whole, Math.round((whole * rate) / 100));
}

/** Moves the numerators of a rate so that the unit's own total is the documented one; denominators stay. */
export function fitRates(
  figures: Figures,
  indicator: string,
  slots: readonly Slot[],
  land: Land,
  documented: Documented
): void {
  const { parts, wholes } = figures;
  if (wholes === null) return;
  for (const { unit } of land.unitsInForce) {
    const cells = land.cellsOf.get(unit) ?? [];
    for (const entry of documented.of(unit, indicator)) {
      const slot = slots.findIndex((candidate) => candidate.period === entry.period);
      if (slot === -1) continue;
      const at = (cell: number): number => cell * slots.length + slot;
      const limits = cells.map((cell) => wholes[at(cell)] ?? 0);
      const weights = cells.map((cell) => (parts[at(cell)] ?? 0) + 1e-6);
      const whole = sumOver(wholes, cells, slots.length, slot);
      const wanted = wantedPart(entry, sumOver(parts, cells, slots.length, slot), whole);
      splitWithin(wanted, weights, limits).forEach((part, index) => {
        const cell = cells[index];
        if (cell !== undefined) parts[at(cell)] = part;
      });
    }
  }
}
