import { type Owed, owedOf } from './owed';
import type { Assessment } from './result';
import { isYearOver, type Scope, yearLookedAt } from './scope';
import { isGood, STATUS } from './status';
import { type WatchItem, watchFirst } from './watch-first';
import { type YearAmount, yearNeedOf, type YearNeed } from './year-need';
import { type YearReview, yearReviewOf } from './year-review';

/** The one thing to say first of a unit with targets. */
export type Lead =
  /** The worst of the judged targets that are neither met nor on track. */
  | { readonly kind: 'behind'; readonly review: YearReview; readonly need: YearNeed }
  /** Nothing judged is behind; of the starting points, the one furthest short of its level. No verdict. */
  | { readonly kind: 'start'; readonly review: YearReview; readonly need: YearNeed }
  /** Nothing is known to be short, and figures are missing. */
  | { readonly kind: 'owed'; readonly owed: Owed }
  /** Everything that could be judged is met or on track. */
  | { readonly kind: 'good' }
  /** There is no figure to judge yet, and none is missing. */
  | { readonly kind: 'waiting' };

/** What is to be done now, and what the year still asks. */
export type Task =
  | { readonly kind: 'report'; readonly owed: Owed }
  | {
      readonly kind: 'target';
      readonly review: YearReview;
      readonly need: YearNeed;
      /** Why it wants attention; null where only its starting point is short of the year's level. */
      readonly item: WatchItem | null;
    };

const MOST_TASKS = 3;

interface Needed {
  readonly review: YearReview;
  readonly need: YearNeed;
}

function neededOf(assessment: Assessment, year: number): Needed {
  const review = yearReviewOf(assessment, year);
  return { review, need: yearNeedOf(review) };
}

/** How far short of its level, as a share of it; the level itself where it asks for nothing at all. */
const shortShareOf = ({ amount, level }: YearAmount): number =>
  level === 0 ? 1 : Math.abs(amount / level);

/** Targets whose figures give no verdict yet and are short of what the year asks; the furthest first. */
function shortStarts(assessments: readonly Assessment[], year: number): readonly Needed[] {
  return assessments
    .filter(({ status }) => STATUS[status].counting === 'waiting')
    .map((row) => neededOf(row, year))
    .flatMap(({ review, need }) =>
      need.kind === 'amount' && !need.isFilled ? [{ review, need }] : []
    )
    .sort((a, b) => shortShareOf(b.need) - shortShareOf(a.need));
}

/**
 * Chooses the sentence a page begins with: the worst judged target that is behind, else the start furthest short
 * of a level to be kept every year, else missing figures, else that all is well, else that nothing is known.
 */
export function leadOf(assessments: readonly Assessment[], scope: Scope): Lead {
  const year = yearLookedAt(scope);
  const watch = watchFirst(assessments);
  const behind = watch.find(
    ({ assessment: { status } }) => STATUS[status].counting === 'judged' && !isGood(status)
  );
  if (behind !== undefined) return { kind: 'behind', ...neededOf(behind.assessment, year) };
  const [start] = shortStarts(
    watch.map(({ assessment }) => assessment),
    year
  );
  if (start !== undefined) return { kind: 'start', ...start };
  const owed = owedOf(assessments, scope.today);
  if (owed !== null) return { kind: 'owed', owed };
  return assessments.some(({ status }) => STATUS[status].counting === 'judged')
    ? { kind: 'good' }
    : { kind: 'waiting' };
}

/**
 * What is to be done now, at most three things, none in a year that is over: missing figures first, then what wants
 * attention in its order, then starting points short of the year's level.
 *
 * @param most where there is room for another number of them
 */
export function tasksOf(
  assessments: readonly Assessment[],
  scope: Scope,
  most = MOST_TASKS
): readonly Task[] {
  if (isYearOver(scope)) return [];
  const year = yearLookedAt(scope);
  const owed = owedOf(assessments, scope.today);
  const watch = watchFirst(assessments);
  const known = new Set(watch.map(({ assessment }) => assessment));
  return [
    ...(owed === null ? [] : [{ kind: 'report', owed } as const]),
    ...watch.map((item) => ({ kind: 'target', item, ...neededOf(item.assessment, year) }) as const),
    ...shortStarts(
      assessments.filter((row) => !known.has(row)),
      year
    ).map((found) => ({ kind: 'target', item: null, ...found }) as const)
  ].slice(0, most);
}
