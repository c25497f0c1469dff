import { peopleShareOf } from '../lineage';
import { parsePeriod } from '../period';
import { chosenFigureOf, type Figure, ownFiguresOf } from './before-parts';
import { isBeforeMerger } from './like-period';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { quotientOf } from '../epsilon';
import { sumOf, type Known } from './sum';

/** What former units held of a title that does not carry over to the unit they became. */
export interface TitleBefore {
  readonly holders: readonly string[];
  /** Of which nothing is known: neither held nor missed. */
  readonly silent: readonly string[];
  readonly total: number;
  /** Percent of all people who lived under the title, at least; null where a former unit's people are not known. */
  readonly people: Known;
}

/** Indicator that says how many people a unit has. */
const PEOPLE = 'dan-so';

/** The last figure before the merger of a unit. */
function lastOf(figures: readonly Figure[], unit: string, indicator: string): Figure | null {
  const own = figures.filter(
    (figure) => figure.unit === unit && figure.indicator === indicator && figure.value !== null
  );
  const dated = own.flatMap((figure) => {
    const period = parsePeriod(figure.period);
    return period !== null && isBeforeMerger(period) ? [{ figure, end: period.end }] : [];
  });
  const end = dated.reduce((last, each) => (each.end > last ? each.end : last), '');
  return chosenFigureOf(dated.filter((each) => each.end === end).map(({ figure }) => figure));
}

/** Which of the former units whose people came over, all or some, had a title by the merger. */
export function titleBeforeOf<F extends DatedFigure, I extends RowIndicator>(
  { unit, transfers, figures, own }: MergerInput<F, I>,
  indicator: Pick<I, 'indicator'>
): TitleBefore {
  const formers = transfers
    .filter((row) => row.unit === unit && peopleShareOf(row.basis) !== 0)
    .map((row) => row.former);
  const known = [...figures, ...ownFiguresOf(own)];
  const title = new Map(
    formers.map((former) => [former, lastOf(known, former, indicator.indicator)?.value ?? null])
  );
  const peopleOf = (former: string): Known => lastOf(known, former, PEOPLE)?.value ?? null;
  const holders = formers.filter((former) => (title.get(former) ?? 0) >= 1);
  const share = quotientOf(sumOf(holders.map(peopleOf)), sumOf(formers.map(peopleOf)));
  return {
    holders,
    silent: formers.filter((former) => title.get(former) === null),
    total: formers.length,
    people: share === null ? null : 100 * share
  };
}

/** The titles among some indicators, by indicator. */
export function titlesBefore<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicators: readonly I[]
): ReadonlyMap<string, TitleBefore> {
  return new Map(
    indicators
      .filter(({ kind }) => kind === 'title')
      .map((indicator) => [indicator.indicator, titleBeforeOf(input, indicator)])
  );
}
