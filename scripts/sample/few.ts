import type { Cell } from './land';
import { blankFigures, type Model } from './model';
import { fitRates } from './pass-through';
import { type Course, shareOf, unitPath } from './path';
import { drawOf } from './random';
import { STOCK_SLOTS } from './slots';

/**
 * A rate of few things: villages, schools, health stations. Each has its own hurdle and is recognised when
 * the course of its unit passes it, so figures move in whole steps and can lapse when the course turns.
 */
export function fewModel(course: Course, countOf: (cell: Cell) => number): Model {
  const slots = STOCK_SLOTS;
  const { indicator } = course;
  return {
    indicator,
    slots,
    form: 'rate',
    scale: 1,
    newest: 'estimate',
    figures(land, documented) {
      const figures = blankFigures(land.cells.length, slots.length, true);
      for (const place of land.unitsInForce) {
        const path = unitPath({ ...course, noise: 0 }, place, slots, documented);
        const shares = slots.map((slot) => shareOf(path(slot)));
        for (const index of land.cellsOf.get(place.unit) ?? []) {
          const cell = land.cells[index];
          if (cell === undefined) continue;
          const count = countOf(cell);
          const hurdles = Array.from({ length: count }, (_, at) =>
            drawOf(`hurdle ${indicator} ${cell.key} ${at}`)
          );
          shares.forEach((share, at) => {
            const place = index * slots.length + at;
            figures.parts[place] = hurdles.filter((hurdle) => hurdle < share).length;
            if (figures.wholes !== null) figures.wholes[place] = count;
          });
        }
      }
      fitRates(figures, indicator, slots, land, documented);
      return figures;
    }
  };
}
