import type { BoardRow } from './board';
import { yearOfDay } from './day';
import { type Scope, scopeOf } from './scope';
import { bySeverity, countsInN, type Status } from './status';

/** A target that was judged before and is judged differently now. */
export interface Change {
  readonly unit: string;
  readonly indicator: string;
  readonly before: Status;
  readonly after: Status;
  readonly way: 'better' | 'worse';
}

/** The state to compare with: the end of the year before the one the scope is judged in. */
export function scopeBefore(scope: Scope): Scope {
  const year = yearOfDay(scope.today) ?? scope.toYear;
  return scopeOf(String(year - 1), scope.today);
}

/**
 * What changed from one state of the board to the next, what got worse first and the gravest of it on
 * top. What was not judged in one of the two states did not change: it became known or unknown.
 */
export function changesOf(before: readonly BoardRow[], after: readonly BoardRow[]): Change[] {
  const known = new Map<string, Status>();
  for (const { unit, cells } of before)
    for (const { indicator, status } of cells)
      if (status !== null && countsInN(status)) known.set(`${unit} ${indicator}`, status);
  const changes: Change[] = [];
  for (const { unit, cells } of after)
    for (const { indicator, status } of cells) {
      const was = known.get(`${unit} ${indicator}`);
      if (was === undefined || status === null || !countsInN(status)) continue;
      const order = bySeverity(status, was);
      if (order === 0) continue;
      const way = order < 0 ? 'worse' : 'better';
      changes.push({ unit, indicator, before: was, after: status, way });
    }
  const rank = ({ way }: Change): number => (way === 'worse' ? 0 : 1);
  return changes.sort(
    (a, b) => rank(a) - rank(b) || bySeverity(a.after, b.after) || bySeverity(b.before, a.before)
  );
}
