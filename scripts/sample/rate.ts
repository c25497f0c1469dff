import type { Cell, Land } from './land';
import { blankFigures, type Model } from './model';
import { fitRates } from './pass-through';
import { type Course, shareOf, unitPath } from './path';
import { noiseOf, roundByChance } from './random';
import { type Slot, STOCK_SLOTS } from './slots';

export type WholeOf = (cell: Cell, slot: Slot) => number;

/** People or households at a slot, from those at the end of 2025. */
function grown(count: number, slot: Slot, growth: number): number {
  return Math.max(1, Math.round(count * (1 + growth) ** (slot.time - 6)));
}

export const peopleOf: WholeOf = (cell, slot) => grown(cell.population, slot, 0.008);
export const householdsOf: WholeOf = (cell, slot) => grown(cell.households, slot, 0.012);

/** A fixed part of the people: the labour force, children under five, officials. */
export function partOfPeople(share: number): WholeOf {
  return (cell, slot) => Math.max(1, Math.round(peopleOf(cell, slot) * share));
}

type Options = Partial<Pick<Model, 'slots' | 'newest' | 'standardAt'>>;

/** A rate of people or households that runs its course in every unit, its parts spread around it. */
export function rateModel(course: Course, wholeOf: WholeOf, options: Options = {}): Model {
  const slots = options.slots ?? STOCK_SLOTS;
  const { indicator } = course;
  return {
    indicator,
    slots,
    form: 'rate',
    scale: 1,
    newest: 'estimate',
    ...options,
    figures(land, documented) {
      const figures = blankFigures(land.cells.length, slots.length, true);
      for (const place of land.unitsInForce) {
        const path = unitPath(course, place, slots, documented);
        const odds = slots.map(path);
        for (const index of land.cellsOf.get(place.unit) ?? []) fill(land, index, odds);
      }
      fitRates(figures, indicator, slots, land, documented);
      return figures;

      function fill(all: Land, index: number, odds: readonly number[]): void {
        const cell = all.cells[index];
        if (cell === undefined) return;
        const key = `${indicator} ${cell.key}`;
        const offset = (course.spread ?? 0.25) * noiseOf(`offset ${key}`);
        slots.forEach((slot, at) => {
          const whole = wholeOf(cell, slot);
          const share = shareOf((odds[at] ?? 0) + offset);
          figures.parts[index * slots.length + at] = Math.min(
            whole,
            roundByChance(whole * share, `round ${key} ${slot.period}`)
          );
          if (figures.wholes !== null) figures.wholes[index * slots.length + at] = whole;
        });
      }
    }
  };
}
