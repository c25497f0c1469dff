import type { Land, Place } from './land';
import { drawBetween, drawOf } from './random';
import type { SampleRow } from './report';

function title(place: Place, indicator: string, period: string, asOf: string | null): SampleRow {
  return {
    unit: place.unit,
    indicator,
    period,
    asOf,
    value: 1,
    numerator: null,
    denominator: null,
    standing: 'final',
    standard: indicator === 'nong-thon-moi-nang-cao' ? 'nong-thon-moi-nang-cao-2021-2025' : null,
    note: null
  };
}

function dayIn(year: number, key: string): string {
  const month = 1 + Math.floor(drawOf(`month ${key}`) * (year === 2026 ? 10 : 12));
  return `${year}-${String(month).padStart(2, '0')}-15`;
}

/** Titles won: a former commune's own ones, which end with it, and those of the units in force. */
export function titleRows(land: Land): readonly SampleRow[] {
  const rural = land.formers.filter((place) => place.type === 'xã');
  const before = rural.flatMap((place) => {
    const key = `nang-cao ${place.unit}`;
    if (drawOf(key) > 0.55) return [];
    const year = Math.floor(drawBetween(`year ${key}`, 2021, 2025));
    return [title(place, 'nong-thon-moi-nang-cao', String(year), dayIn(year, key))];
  });
  const after = land.unitsInForce.flatMap((place) => {
    const key = `than-thien ${place.unit}`;
    if (drawOf(key) > 0.22) return [];
    return [title(place, 'chinh-quyen-than-thien', '2026', dayIn(2026, key))];
  });
  return [...before, ...after];
}
