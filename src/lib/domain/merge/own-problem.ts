import type { Indicator } from '../indicator';
import { peopleShareOf } from '../lineage';
import { isSameFigure, type OwnFigure, type OwnKnowledge, type OwnShare } from './own-knowledge';
import { statedShareOf, type Transfer } from './people-share';
import { SHARE_SLACK } from './split-integer';
import type { Known } from './sum';

/** Why an entry is refused. `sum` is what the shares of the former unit would add up to. */
export type OwnProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'share_range' }
  | { readonly kind: 'share_decided'; readonly share: 0 | 1 }
  | { readonly kind: 'share_sum'; readonly sum: number; readonly others: readonly string[] }
  | { readonly kind: 'no_transfer' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'part_of_whole' }
  | { readonly kind: 'more_than_former' };

/** Whether an indicator's numerator counts part of its denominator: a rate that ends at 100 %. */
export function isPartOfWhole({ kind, max }: Pick<Indicator, 'kind' | 'max'>): boolean {
  return kind === 'rate' && max === 100;
}

function isShare(value: Known): boolean {
  return value === null || (Number.isFinite(value) && value >= 0 && value <= 1);
}

/**
 * What is wrong with a share, or null. `transfers` holds every transfer of that former unit: the shares
 * over all its successors may not add up to more than 1.
 */
export function shareProblemOf(
  entry: OwnShare,
  transfers: readonly Transfer[],
  own: OwnKnowledge
): OwnProblem | null {
  if (entry.households === null && entry.people === null) return { kind: 'empty' };
  if (!isShare(entry.households) || !isShare(entry.people)) return { kind: 'share_range' };
  const ofFormer = transfers.filter((row) => row.former === entry.former);
  const row = ofFormer.find((each) => each.unit === entry.unit);
  if (row === undefined) return { kind: 'no_transfer' };
  const decided = peopleShareOf(row.basis);
  if (decided !== null) return { kind: 'share_decided', share: decided };
  const others = ofFormer.filter((each) => each !== row);
  for (const field of ['households', 'people'] as const) {
    if (entry[field] === null) continue;
    const sum = others.reduce(
      (total, other) => total + (statedShareOf(other, field, own).value ?? 0),
      entry[field]
    );
    if (sum > 1 + SHARE_SLACK) {
      const named = others.filter((other) => (statedShareOf(other, field, own).value ?? 0) > 0);
      return { kind: 'share_sum', sum, others: named.map((other) => other.unit) };
    }
  }
  return null;
}

/** Counts of a former unit as far as a document or the sample says them. */
export type FormerCounts = Pick<OwnFigure, 'numerator' | 'denominator'>;

/**
 * What is wrong with a figure, or null. `isPart` says that the numerator counts part of the denominator;
 * `transfers` is read only for a list total, and so is `former`, what is known of the whole former unit.
 */
export function figureProblemOf(
  entry: OwnFigure,
  isPart: boolean,
  transfers: readonly Transfer[],
  own: OwnKnowledge,
  former: FormerCounts | null = null
): OwnProblem | null {
  const { value, numerator, denominator } = entry;
  const given = [value, numerator, denominator].filter((number) => number !== null);
  if (given.length === 0 || given.some((number) => !Number.isFinite(number))) {
    return { kind: 'empty' };
  }
  if ((numerator ?? 0) < 0 || (denominator ?? 0) < 0) return { kind: 'negative' };
  if (isPart) {
    if (value !== null && (value < 0 || value > 100)) return { kind: 'part_of_whole' };
    if (numerator !== null && denominator !== null && numerator > denominator) {
      return { kind: 'part_of_whole' };
    }
  }
  if (entry.to === null) return null;
  if (!transfers.some((row) => row.unit === entry.to && row.former === entry.unit)) {
    return { kind: 'no_transfer' };
  }
  return exceedsFormer(entry, own, former) ? { kind: 'more_than_former' } : null;
}

/** Whether more moved than the former unit had: by the typed-in baseline, else by what is known of it. */
function exceedsFormer(entry: OwnFigure, own: OwnKnowledge, former: FormerCounts | null): boolean {
  const typed = own.figures.find((figure) => isSameFigure(figure, { ...entry, to: null }));
  const whole = typed ?? former;
  if (whole === null) return false;
  const isMore = (part: Known, all: Known): boolean => part !== null && all !== null && part > all;
  return isMore(entry.numerator, whole.numerator) || isMore(entry.denominator, whole.denominator);
}
