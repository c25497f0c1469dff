import { blankFigures, type Model } from './model';
import { drawOf, roundByChance } from './random';
import { FLOW_SLOTS } from './slots';

/** Young men called up in a year for each inhabitant. */
const CALLED_UP = 0.0011;

/**
 * The conscription quota: whole people, handed over once a year in February and March, so the merger year
 * belongs to the former units alone. The quota is met but for one or two in a few places; never exceeded.
 */
export function quotaModel(indicator: string): Model {
  const slots = FLOW_SLOTS.filter((slot) => slot.period !== '2025-H2');
  return {
    indicator,
    slots,
    form: 'rate',
    scale: 1,
    newest: 'final',
    reportsNothing: true,
    figures(land) {
      const figures = blankFigures(land.cells.length, slots.length, true);
      land.cells.forEach((cell, index) => {
        slots.forEach((slot, at) => {
          const key = `${indicator} ${cell.key} ${slot.period}`;
          const quota = roundByChance(cell.population * CALLED_UP, `quota ${key}`);
          const chance = slot.year === 2021 ? 0.12 : 0.05;
          const missing = quota > 3 && drawOf(`missing ${key}`) < chance ? 1 : 0;
          figures.parts[index * slots.length + at] = quota - missing;
          if (figures.wholes !== null) figures.wholes[index * slots.length + at] = quota;
        });
      });
      return figures;
    }
  };
}
