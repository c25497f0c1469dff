import type { Documented, DocumentedValue } from './documented';
import type { Land } from './land';
import type { Figures, Model } from './model';
import { type Course, freePath, shareOf } from './path';
import { rateModel, type WholeOf } from './rate';
import { drawBetween, noiseOf, roundByChance } from './random';
import { MONTH_SLOTS } from './slots';
import { splitByWeights, splitWithin } from './split';

/** Tết empties the office in February; the end of summer fills it. */
const SEASON = [1, 0.7, 1.1, 1.02, 1, 1, 1.02, 1.12, 1.06, 1, 0.98, 1];

/** Dossiers received in a month: fewer in the months of the epidemic and of the storm, more once district tasks came down. */
export function dossiersOf(share: number): WholeOf {
  return (cell, slot) => {
    const usual = drawBetween(`dossiers ${cell.unit.unit}`, 0.009, 0.016) * share;
    const season = SEASON[slot.month - 1] ?? 1;
    const epidemic = slot.year === 2021 && slot.month >= 5 && slot.month <= 9 ? 0.72 : 1;
    const storm = slot.year === 2024 && slot.month === 9 ? 0.7 : 1;
    const merged = slot.owner === 'unit' ? 1.5 : 1;
    const noise = 1 + 0.07 * noiseOf(`dossiers ${cell.key} ${slot.period}`);
    const count = cell.population * usual * season * epidemic * storm * merged * noise;
    return Math.max(1, roundByChance(count, `whole ${share} ${cell.key} ${slot.period}`));
  };
}

/** Months a documented time since the merger covers, up to the day the figure was taken. */
function monthsOf(entry: DocumentedValue): readonly number[] {
  const last = entry.asOf ?? '2025-12-31';
  return MONTH_SLOTS.flatMap((slot, at) =>
    slot.owner === 'unit' && slot.year === 2025 && `${slot.period}-01` <= last ? [at] : []
  );
}

/** Sets the dossiers of some months to a documented total, their good ones to the documented rate. */
function fitMonths(figures: Figures, cells: readonly number[], entry: DocumentedValue): void {
  const { parts, wholes } = figures;
  if (wholes === null || entry.value === null) return;
  const slots = MONTH_SLOTS.length;
  const places = monthsOf(entry).flatMap((slot) => cells.map((cell) => cell * slots + slot));
  const total = entry.denominator ?? places.reduce((sum, at) => sum + (wholes[at] ?? 0), 0);
  const counts = splitByWeights(
    total,
    places.map((at) => wholes[at] ?? 0)
  );
  const rate = entry.comparator === '>' ? (entry.value + 100) / 2 : entry.value;
  const good = entry.numerator ?? Math.floor((total * Math.min(100, rate)) / 100);
  const goods = splitWithin(good, counts, counts);
  places.forEach((at, index) => {
    wholes[at] = counts[index] ?? 0;
    parts[at] = goods[index] ?? 0;
  });
}

function fitHalfYears(
  figures: Figures,
  indicator: string,
  land: Land,
  documented: Documented
): void {
  for (const { unit } of land.unitsInForce) {
    for (const entry of documented.of(unit, indicator)) {
      if (entry.period === '2025-H2') fitMonths(figures, land.cellsOf.get(unit) ?? [], entry);
    }
  }
}

/** A monthly rate of the dossiers of the one-stop office; `share` of them are asked about. */
export function dossierModel(course: Course, share = 1): Model {
  const model = rateModel(course, dossiersOf(share), { slots: MONTH_SLOTS, newest: 'final' });
  return {
    ...model,
    figures(land, documented) {
      const figures = model.figures(land, documented);
      fitHalfYears(figures, course.indicator, land, documented);
      return figures;
    }
  };
}

/** A part of another monthly count over the same dossiers: fully online ones are some of the online ones. */
export function dossierPartModel(course: Course, of: Model): Model {
  return {
    ...of,
    indicator: course.indicator,
    figures(land, documented) {
      const figures = of.figures(land, documented);
      for (const place of land.unitsInForce) {
        const path = freePath(course, place);
        const shares = MONTH_SLOTS.map((slot) => shareOf(path(slot)));
        for (const cell of land.cellsOf.get(place.unit) ?? []) {
          shares.forEach((share, slot) => {
            const at = cell * MONTH_SLOTS.length + slot;
            const part = (figures.parts[at] ?? 0) * share;
            figures.parts[at] = roundByChance(part, `${course.indicator} ${cell} ${slot}`);
          });
        }
      }
      return figures;
    }
  };
}
