import type { Documented } from './documented';
import type { Cell, Land } from './land';
import { blankFigures, type Figures, type Model } from './model';
import { FLOW_SLOTS, type Slot, STOCK_SLOTS } from './slots';
import { splitByWeights } from './split';

/** A whole number of a cell at a slot. */
export type CountOf = (cell: Cell, slot: Slot) => number;

/** Sets the unit's own total to the documented one where a document has exactly that period. */
function fitCounts(
  figures: Figures,
  indicator: string,
  slots: readonly Slot[],
  land: Land,
  documented: Documented
): void {
  for (const { unit } of land.unitsInForce) {
    const cells = land.cellsOf.get(unit) ?? [];
    slots.forEach((slot, at) => {
      const entry = documented.at(unit, indicator, slot.period);
      if (entry?.value == null || entry.comparator !== '=') return;
      const weights = cells.map((cell) => (figures.parts[cell * slots.length + at] ?? 0) + 1e-6);
      splitByWeights(entry.value, weights).forEach((part, index) => {
        const cell = cells[index];
        if (cell !== undefined) figures.parts[cell * slots.length + at] = part;
      });
    });
  }
}

function countModel(
  indicator: string,
  slots: readonly Slot[],
  newest: Model['newest'],
  countOf: CountOf
): Model {
  return {
    indicator,
    slots,
    form: 'sum',
    scale: 1,
    newest,
    figures(land, documented) {
      const figures = blankFigures(land.cells.length, slots.length, false);
      land.cells.forEach((cell, index) => {
        slots.forEach((slot, at) => {
          figures.parts[index * slots.length + at] = Math.max(0, Math.round(countOf(cell, slot)));
        });
      });
      fitCounts(figures, indicator, slots, land, documented);
      return figures;
    }
  };
}

/** What there is at the end of each year. */
export function stockModel(indicator: string, countOf: CountOf): Model {
  return countModel(indicator, STOCK_SLOTS, 'estimate', countOf);
}

/** What a year brings; the half-years of the merger year bring about half. */
export function flowModel(indicator: string, countOf: CountOf): Model {
  return countModel(indicator, FLOW_SLOTS, 'estimate', countOf);
}
