import { clearChangeOf, type CountedPoint } from '../../src/lib/domain/clear-change';
import type { Counts } from '../../src/lib/domain/counted';
import { flipsAtOf } from '../../src/lib/domain/flips-at';
import * as read from './input';
import { pointsOf, type Point, type Series } from '../../src/lib/domain/series';
import type { Status } from '../../src/lib/domain/status';

/** What a case says about small counts; null where its input holds no counts. */
export interface SmallCounts {
  readonly flips_at: number | null;
  readonly clear_change: boolean | null;
}

interface Judged {
  readonly series: Series;
  /** Points from the base to the latest, which the status speaks of; none where no change is judged. */
  readonly compared: readonly Point[];
  readonly status: Status;
  /** The same case with another series. */
  readonly judge: (series: Series) => Status;
}

function valuesIn(input: read.Fields, field: string): ReadonlyMap<number, number> | null {
  if (input[field] === undefined || input[field] === null) return null;
  const points = pointsOf(read.seriesIn(input, field));
  for (const { year, value } of points) {
    if (Number.isInteger(value) && value >= 0) continue;
    read.refuse(
      `"${field}" năm ${year} phải là số nguyên không âm`,
      `"${field}" of ${year} must be a whole number, not negative`
    );
  }
  return new Map(points.map(({ year, value }) => [year, value]));
}

/**
 * The guard on small counts of a case. `numerators` and `denominators` are `[[year, count|null], …]` beside
 * its series, rates being in percent; without `denominators` the values are plain counts. `minimum_change`
 * decides where there are no counts.
 */
export function smallCountsOf(
  input: read.Fields,
  { series, compared, status, judge }: Judged
): SmallCounts {
  const numerators = valuesIn(input, 'numerators');
  const denominators = valuesIn(input, 'denominators');
  const countsAt = (year: number): Counts | null => {
    const numerator = numerators?.get(year);
    if (numerator === undefined) return null;
    if (denominators === null) return { numerator, denominator: null };
    const denominator = denominators.get(year);
    return denominator === undefined || denominator === 0 ? null : { numerator, denominator };
  };
  const points = compared.map(({ year, value }): CountedPoint => ({
    year,
    value,
    counts: countsAt(year)
  }));
  const last = points.at(-1);
  const counts = last?.counts ?? null;
  return {
    flips_at: last === undefined || counts === null ? null : nearest(last.year, counts),
    clear_change: clearChangeOf(points, read.numberOrNull(input, 'minimum_change'))
  };

  function nearest(year: number, latest: Counts): number | null {
    const scale = latest.denominator === null ? 1 : 100 / latest.denominator;
    const statusAt = (numerator: number): Status =>
      judge(series.map(([at, value]) => [at, at === year ? numerator * scale : value] as const));
    const isShare = latest.denominator !== null && latest.numerator <= latest.denominator;
    return flipsAtOf(latest, status, statusAt, isShare ? {} : { most: null }).nearest;
  }
}
