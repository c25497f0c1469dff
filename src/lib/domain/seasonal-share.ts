import { runsOverYears } from './period';
import { EPSILON, finiteOf } from './epsilon';
import type { ExactReading } from './goal';
import { MERGER_YEAR } from './merge/mid-year-flow';
import { meanOf } from './merge/sum';
import type { Reading } from './result';

/** Earlier years whose course is taken for usual. */
export const SEASON_YEARS = 3;

/** What an earlier year had by the same time, and in the end. */
export interface Season {
  readonly year: number;
  readonly byThen: number;
  readonly inAll: number;
}

export interface SeasonalShare {
  /** Mean of the shares of the seasons. */
  readonly share: number;
  readonly seasons: readonly Season[];
}

/**
 * Share of a year's result that was usually there by the time of a figure: the mean over the last three
 * years that report both that time and their end. The merger year began anew in its middle and is no
 * model. Null without such a year, and for a figure taken in the middle of its period.
 */
export function seasonalShareOf(
  reading: ExactReading,
  earlier: readonly Reading[]
): SeasonalShare | null {
  if (reading.coveredTo < reading.position - EPSILON) return null;
  const at = (position: number): number | null =>
    earlier.find(
      (one) => !runsOverYears(one.period) && Math.abs(one.position - position) <= EPSILON
    )?.value ?? null;
  const years = [...new Set(earlier.map(({ period }) => period.year))]
    .filter((year) => year < reading.period.year && year !== MERGER_YEAR)
    .sort((a, b) => a - b);
  const seasons: Season[] = [];
  for (const year of years) {
    const byThen = at(reading.position - (reading.period.year - year));
    const inAll = at(year);
    if (byThen !== null && inAll !== null && inAll > 0) seasons.push({ year, byThen, inAll });
  }
  const last = seasons.slice(-SEASON_YEARS);
  const mean = meanOf(last.map(({ byThen, inAll }) => byThen / inAll));
  const share = finiteOf(mean);
  return share === null ? null : { share, seasons: last };
}
