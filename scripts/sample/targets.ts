import { SAMPLE_DOCUMENT } from '../../src/lib/domain/sample';
import { MODELS } from './catalogue';
import type { Documented } from './documented';
import type { Land, Place } from './land';
import { totalOf } from './observations';
import { roundTo } from './report';
import { type Plan, PLANNERS, type Standing } from './target-plans';

const SECTION = 'Dữ liệu mẫu';
const QUOTE = 'Dữ liệu mẫu: không văn bản nào nêu mục tiêu này.';
const FROM = '2025';
const DUE = '2030';

/** A row of `sample_targets`. */
export interface SampleTarget extends Plan {
  readonly target: string;
  readonly ordinal: number;
  readonly unit: string;
  readonly from: string;
  readonly due: string;
  readonly basePeriod: string | null;
  readonly document: string;
  readonly section: string;
  readonly quote: string;
}

type ValueOf = (place: Place) => number | null;

/** Values of 2025 by indicator: the state at its end, or both halves of a flow added up. */
function valuesOf2025(land: Land, documented: Documented): ReadonlyMap<string, ValueOf> {
  const wanted = new Set(['2025', '2025-H1', '2025-H2']);
  return new Map(
    MODELS.filter((model) => model.slots.some(({ month }) => month === 0)).map((model) => {
      const figures = model.figures(land, documented);
      const valueOf: ValueOf = (place) => {
        let part = 0;
        let whole = 0;
        model.slots.forEach((slot, at) => {
          if (!wanted.has(slot.period)) return;
          const total = totalOf(model, figures, land, place, at);
          part += total.part;
          whole += total.whole ?? 0;
        });
        if (model.form === 'sum') return roundTo(part / model.scale, 3);
        if (whole === 0) return null;
        return roundTo(model.form === 'rate' ? (100 * part) / whole : part / whole, 2);
      };
      return [model.indicator, valueOf];
    })
  );
}

function toTarget(place: Place, plan: Plan, ordinal: number): SampleTarget {
  const number = String(ordinal).padStart(2, '0');
  return {
    ...plan,
    target: `${SAMPLE_DOCUMENT}-${place.code}-${number}-${plan.indicator}`,
    ordinal,
    unit: place.unit,
    from: FROM,
    due: plan.due ?? DUE,
    basePeriod: plan.baseValue === undefined ? null : FROM,
    document: SAMPLE_DOCUMENT,
    section: SECTION,
    quote: QUOTE
  };
}

/** Targets for every unit in force, of all types, set on what the sample says of 2025. */
export function sampleTargets(land: Land, documented: Documented): readonly SampleTarget[] {
  const values = valuesOf2025(land, documented);
  return land.unitsInForce.flatMap((place) => {
    const cells = land.cellsOf.get(place.unit) ?? [];
    const standing: Standing = {
      place,
      population: cells.reduce((sum, cell) => sum + (land.cells[cell]?.population ?? 0), 0),
      valueOf: (indicator) => values.get(indicator)?.(place) ?? null
    };
    return PLANNERS.map((planner) => planner(standing))
      .filter((plan) => plan !== null)
      .map((plan, at) => toTarget(place, plan, at + 1));
  });
}
