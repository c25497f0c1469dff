import { peopleShareOf } from '../lineage';
import { isCensusDay } from '../period';
import type { Figure, PartTransfer } from './before-parts';
import { type Known, sumOf } from './sum';

/** What of a former unit a census counted in the part that came over. */
export interface CensusCount {
  /** Null where the former unit or its share is not known. */
  readonly value: Known;
  /** The part is a share of the former unit as people lived in the census year. */
  readonly isEstimate: boolean;
}

export interface CensusPart {
  readonly former: string;
  readonly people: CensusCount;
  readonly households: CensusCount;
}

/** A census on the boundary of a unit of today: a picture of its day, with no figure of today beside it. */
export interface Census {
  /** ISO day the people were counted. */
  readonly day: string;
  /** One a former unit, in the order of the transfers. */
  readonly parts: readonly CensusPart[];
  /** Sums over all parts; null where one is not known. */
  readonly people: CensusCount;
  readonly households: CensusCount;
}

const UNKNOWN: CensusCount = { value: null, isEstimate: false };

/** A count of people follows the people, one of households the households: each by its own share. */
function countOf(row: PartTransfer, figure: Figure | undefined, share: Known): CensusCount {
  const decided = peopleShareOf(row.basis);
  // Land without people brings nothing, whatever was counted in the rest.
  if (decided === 0) return { value: 0, isEstimate: false };
  const counted = figure?.value ?? null;
  if (counted === null) return UNKNOWN;
  if (decided === 1) return { value: counted, isEstimate: false };
  const isOfDay = String(row.share_as_of) === figure?.period.slice(0, 4);
  // A share rounds: people are whole.
  return share === null || !isOfDay
    ? UNKNOWN
    : { value: Math.round(share * counted), isEstimate: true };
}

function totalOf(counts: readonly CensusCount[]): CensusCount {
  const value = sumOf(counts.map((count) => count.value));
  return { value, isEstimate: value !== null && counts.some((count) => count.isEstimate) };
}

/**
 * What the last census counted of the former units of a unit, as far as it came over. Null where it counted
 * none of them that is known. A share is used only for the year it holds for.
 */
export function censusOf(
  unit: string,
  transfers: readonly PartTransfer[],
  figures: readonly Figure[]
): Census | null {
  const rows = transfers.filter((row) => row.unit === unit);
  const formers = new Set(rows.map((row) => row.former));
  const counted = figures.filter(
    (figure) => formers.has(figure.unit) && isCensusDay(figure.period)
  );
  const day = counted.reduce((last, { period }) => (period > last ? period : last), '');
  if (day === '') return null;
  const figureOf = (former: string, indicator: string): Figure | undefined =>
    counted.find(
      (figure) => figure.unit === former && figure.indicator === indicator && figure.period === day
    );
  const parts = rows.map((row): CensusPart => {
    const { former, population_share, household_share } = row;
    return {
      former,
      people: countOf(row, figureOf(former, 'dan-so'), population_share),
      households: countOf(row, figureOf(former, 'so-ho'), household_share)
    };
  });
  return {
    day,
    parts,
    people: totalOf(parts.map((part) => part.people)),
    households: totalOf(parts.map((part) => part.households))
  };
}
