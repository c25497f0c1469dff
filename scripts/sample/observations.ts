import { MODELS } from './catalogue';
import type { Documented } from './documented';
import type { Land, Place } from './land';
import { type Figures, type Model, sumOver } from './model';
import { reportsOf, type SampleRow, type Total } from './report';
import { scoreRows } from './scores';
import { titleRows } from './titles';

/** The whole number of a place at a slot: the sum of its cells. */
export function totalOf(
  model: Model,
  figures: Figures,
  land: Land,
  place: Place,
  slot: number
): Total {
  const cells = land.cellsOf.get(place.unit) ?? [];
  const { length } = model.slots;
  return {
    part: sumOver(figures.parts, cells, length, slot),
    whole: figures.wholes === null ? null : sumOver(figures.wholes, cells, length, slot)
  };
}

function modelRows(model: Model, land: Land, documented: Documented): readonly SampleRow[] {
  const figures = model.figures(land, documented);
  return model.slots.flatMap((slot, at) => {
    const places = slot.owner === 'former' ? land.formers : land.unitsInForce;
    return places.flatMap((place) =>
      reportsOf(model, place, slot, totalOf(model, figures, land, place, at), documented)
    );
  });
}

function byPlace(a: SampleRow, b: SampleRow): number {
  const keys = ['unit', 'indicator', 'period', 'standing'] as const;
  const key = keys.find((name) => a[name] !== b[name]);
  return key === undefined ? 0 : a[key] < b[key] ? -1 : 1;
}

/** All observations of the sample, by unit, indicator and period. */
export function sampleObservations(land: Land, documented: Documented): readonly SampleRow[] {
  const rows = MODELS.flatMap((model) => modelRows(model, land, documented));
  return [...rows, ...titleRows(land), ...scoreRows(land, documented)].sort(byPlace);
}
