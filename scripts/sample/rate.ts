import type { Cell, Land } from './land';
import type { Documented } from './documented';
import { blankFigures, type Figures, type Model, sumOver } from './model';
import { fitRates } from './pass-through';
import { type Course, shareOf, unitPath } from './path';
import { noiseOf, roundByChance } from './random';
import { type Slot, STOCK_SLOTS } from './slots';
import { fractionNear, splitByWeights } from './split';

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

type Options = Partial<Pick<Model, 'slots' | 'newest' | 'standardAt'>> & {
  /** How many were asked is free, so that a documented rate can be met to its last decimal. */
  readonly isSurvey?: boolean;
};

/** Asks as many people as a documented rate needs to print as it does. */
function fitSurvey(figures: Figures, model: Model, land: Land, documented: Documented): void {
  const { wholes } = figures;
  if (wholes === null) return;
  const slots = model.slots.length;
  for (const { unit } of land.unitsInForce) {
    const cells = land.cellsOf.get(unit) ?? [];
    model.slots.forEach((slot, at) => {
      const entry = documented.at(unit, model.indicator, slot.period);
      if (entry?.value == null || entry.comparator !== '=') return;
      const asked = cells.map((cell) => wholes[cell * slots + at] ?? 0);
      const usual = sumOver(wholes, cells, slots, at);
      const { whole } = fractionNear(entry.value, 2, usual, cells.length);
      splitByWeights(whole, asked).forEach((count, index) => {
        const cell = cells[index];
        if (cell !== undefined) wholes[cell * slots + at] = count;
      });
    });
  }
}

/** A rate of people or households that runs its course in every unit, its parts spread around it. */
export function rateModel(course: Course, wholeOf: WholeOf, options: Options = {}): Model {
  const { isSurvey = false, slots = STOCK_SLOTS, newest = 'estimate', standardAt } = options;
  const { indicator } = course;
  const model: Model = {
    indicator,
    slots,
    form: 'rate',
    scale: 1,
    newest,
    standardAt,
    figures(land, documented) {
      const figures = blankFigures(land.cells.length, slots.length, true);
      for (const place of land.unitsInForce) {
        const path = unitPath(course, place, slots, documented);
        const odds = slots.map(path);
        for (const index of land.cellsOf.get(place.unit) ?? []) fill(land, index, odds);
      }
      if (isSurvey) fitSurvey(figures, model, land, documented);
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
  return model;
}
