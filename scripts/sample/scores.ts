import type { Documented } from './documented';
import type { Land, Place } from './land';
import { drawBetween, noiseOf } from './random';
import { roundTo, type SampleRow } from './report';
import { MONTH_SLOTS } from './slots';

const REFORM = 'chi-so-cchc';
const SERVICE = 'chi-so-766';

function score(place: Place, indicator: string, period: string, value: number): SampleRow {
  return {
    unit: place.unit,
    indicator,
    period,
    asOf: null,
    value: roundTo(Math.min(100, value), 2),
    numerator: null,
    denominator: null,
    standing: 'final',
    standard: null,
    note: null
  };
}

/** Scores given to a unit as a whole; nobody can add them up, so former units have none here. */
export function scoreRows(land: Land, documented: Documented): readonly SampleRow[] {
  const months = MONTH_SLOTS.filter((slot) => slot.owner === 'unit');
  return land.unitsInForce.flatMap((place) => {
    const level = drawBetween(`score ${place.unit}`, 76, 92);
    const printed = documented.at(place.unit, REFORM, '2025')?.value ?? null;
    const service = months.map((slot) => {
      const risen = level + 1.1 * (slot.time - 5.5) * 4 - 3;
      const noise = 1.1 * noiseOf(`${SERVICE} ${place.unit} ${slot.period}`);
      return score(place, SERVICE, slot.period, Math.min(98.5, risen + noise));
    });
    return [score(place, REFORM, '2025', printed ?? level), ...service];
  });
}
