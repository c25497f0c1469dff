import type { BoardRow } from './board';
import { changeBetween, type Ruled } from './clear-change';
import { yearOfDay } from './day';
import type { Figure } from './figure';
import { type Scope, scopeOf } from './scope';
import { bySeverity, countsInN, type Status } from './status';

/** A target that was judged before and is judged differently now. */
export interface Change {
  readonly unit: string;
  readonly indicator: string;
  readonly before: Status;
  readonly after: Status;
  /** `unclear` where the figures it rests on do not clearly differ. */
  readonly way: 'better' | 'worse' | 'unclear';
}

/** The state to compare with: the end of the year before the one the scope is judged in. */
export function scopeBefore(scope: Scope): Scope {
  const year = yearOfDay(scope.today) ?? scope.toYear;
  return scopeOf(String(year - 1), scope.today);
}

const WAYS: readonly Change['way'][] = ['worse', 'better', 'unclear'];

/** Whether the figures of two states differ by less than their counts, or the smallest change, let tell. */
function isUnclear(before: Figure | null, after: Figure | null, indicator: Ruled): boolean {
  if (before === null || after === null || before.period === after.period) return false;
  const isExact = [before, after].every(
    ({ comparator, valueMax }) => ['=', '~'].includes(comparator) && valueMax === null
  );
  return isExact && changeBetween(before, after, indicator)?.clear === false;
}

/**
 * What changed from one state of the board to the next, what got worse first and the gravest of it on
 * top. What was not judged in one of the two states did not change: it became known or unknown. Where the
 * figures do not clearly differ the change is neither: it comes last.
 */
export function changesOf(
  before: readonly BoardRow[],
  after: readonly BoardRow[],
  indicators: ReadonlyMap<string, Ruled> = new Map()
): Change[] {
  const known = new Map<string, { readonly status: Status; readonly figure: Figure | null }>();
  for (const { unit, cells } of before)
    for (const { indicator, status, figure } of cells)
      if (status !== null && countsInN(status))
        known.set(`${unit} ${indicator}`, { status, figure });
  const changes: Change[] = [];
  for (const { unit, cells } of after)
    for (const { indicator, status, figure } of cells) {
      const was = known.get(`${unit} ${indicator}`);
      if (was === undefined || status === null || !countsInN(status)) continue;
      const order = bySeverity(status, was.status);
      if (order === 0) continue;
      const kind = indicators.get(indicator);
      const unclear = kind !== undefined && isUnclear(was.figure, figure, kind);
      const way = unclear ? 'unclear' : order < 0 ? 'worse' : 'better';
      changes.push({ unit, indicator, before: was.status, after: status, way });
    }
  const rank = ({ way }: Change): number => WAYS.indexOf(way);
  return changes.sort(
    (a, b) => rank(a) - rank(b) || bySeverity(a.after, b.after) || bySeverity(b.before, a.before)
  );
}
