import type { Indicator, Standard } from '$lib/domain/indicator';
import { inGroups } from '$lib/domain/groups';
import { isRank } from '$lib/domain/published-rank';
import { commonPeriodOf, pointIn } from '$lib/domain/shared-period';
import type { Unit } from '$lib/domain/unit';
import type { UnitSeries } from '$lib/domain/unit-series';
import { isVerdict } from '$lib/format/measure';
import { drawableOf } from './drawable';
import { pathOf, type Ruled, ruledOf } from './line-model';
import type { Shown } from './series-source';

/** With so few units each has a card of its own. */
const FEW = 6;
/** Fewer values show no distribution. */
const SPREAD = 8;

/** Which pictures an indicator's page draws, and of which series. */
export interface Pictures {
  readonly units: ReadonlyMap<string, Unit>;
  readonly ruled: Ruled;
  /** Series of the large line; none where there is no line. */
  readonly drawn: readonly UnitSeries[];
  /** Series of the small multiples; none where there are fewer than two. */
  readonly lines: readonly UnitSeries[];
  readonly isFew: boolean;
  /** Whether any series has values a line could be drawn of, title or not. */
  readonly hasValues: boolean;
  /** Units are counted by their status: the indicator is a title. */
  readonly isCounted: boolean;
  /** The series drawn month by month. */
  readonly monthly: UnitSeries | null;
  /** The period units are ranked in; null where nobody is beside somebody. */
  readonly period: string | null;
  /** Series whose distribution is drawn; none where they are too few. */
  readonly placed: readonly UnitSeries[];
}

/** @param code of the unit the reader looks at */
export function picturesOf(
  shown: Shown,
  indicator: Indicator,
  standards: readonly Standard[],
  code: string | null
): Pictures {
  const units = new Map(shown.units.map((unit) => [unit.unit, unit]));
  const ruled = ruledOf(indicator, standards, shown.series);
  const drawable = drawableOf(shown.series);
  const isTitle = isVerdict(indicator.measure);
  // A single point without a path is a number, not a line.
  const isLine = (row: UnitSeries): boolean => row.points.length > 1;
  const drawn = drawable.filter(
    (row) => isLine(row) || (row.points.length > 0 && pathOf(row, ruled.breaks).length > 1)
  );
  const lines = drawable.filter(isLine);
  const isFew = shown.series.length > 0 && shown.series.length <= FEW;
  const period = commonPeriodOf(shown.series);
  const placed = period === null ? [] : shown.series.filter((row) => pointIn(row, period) !== null);
  // Somebody must have somebody to be beside: 1/1 is no place.
  const hasPlaces = inGroups(placed, (row) => units.get(row.unit)?.type ?? '').some(
    ([, list]) => list.length > 1
  );
  const isRanked = period !== null && hasPlaces && !isTitle;
  const monthly =
    drawable.find(({ unit }) => units.get(unit)?.code === code) ?? drawable[0] ?? null;
  return {
    units,
    ruled,
    drawn: isTitle ? [] : drawn,
    lines: isTitle || lines.length < 2 ? [] : lines,
    isFew,
    hasValues: drawn.length > 0,
    isCounted: !isFew && isTitle && shown.series.length > 0,
    monthly: isTitle ? null : monthly,
    period: isRanked ? period : null,
    // Places somebody gave stand side by side already: how they spread says nothing.
    placed: isRanked && placed.length >= SPREAD && !isRank(indicator) ? placed : []
  };
}
