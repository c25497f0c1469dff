import { quotientOf } from '../epsilon';
import { sumOf, type Known } from './sum';

export interface TitlePart {
  /** Null when it is not known whether the former unit held the title. */
  readonly title: boolean | null;
  readonly population: Known;
}

export interface MergedTitle {
  readonly partsWithTitle: Known;
  readonly partsTotal: number;
  /** Share of the people who lived under the title, in percent. */
  readonly populationShare: Known;
  readonly status: 'needs_new_recognition' | 'no_title' | null;
}

/** Titles do not add up: whoever held one, the merged unit needs its own recognition. */
export function mergedTitle(parts: readonly TitlePart[]): MergedTitle {
  const holders = parts.filter((part) => part.title === true);
  const isKnown = parts.every((part) => part.title !== null);
  const share = isKnown
    ? quotientOf(
        sumOf(holders.map((part) => part.population)),
        sumOf(parts.map((part) => part.population))
      )
    : null;
  return {
    partsWithTitle: isKnown ? holders.length : null,
    partsTotal: parts.length,
    populationShare: share === null ? null : 100 * share,
    status: holders.length > 0 ? 'needs_new_recognition' : isKnown ? 'no_title' : null
  };
}
