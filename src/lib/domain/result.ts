import type { Interval } from './bounds';
import type { MeasuredChange } from './clear-change';
import type { Confidence } from './confidence';
import type { FlipsAt } from './flips-at';
import type { Indicator, Standard } from './indicator';
import type { Observation } from './observation';
import type { Period } from './period';
import type { Reason } from './reason';
import type { Counting, Status } from './status';
import type { Target, TargetComparator, TargetType } from './target';
import type { Text } from './text';

/** What the pages know besides the rows; `today` is an ISO day, the clock is never read here. */
export interface AssessmentContext {
  readonly today: string;
  readonly unitType: string;
  readonly standards: readonly Standard[];
  /** False where `today` is no day of the reader's but the end of what is looked at; true when absent. */
  readonly isToday?: boolean;
  /** Days before a title's date from which it is due soon; 180 when absent. */
  readonly dueSoonDays?: number | null;
}

/** An observation as it is read for a verdict. `value` is null for a bound, `interval` always holds. */
export interface Reading {
  readonly observation: Observation | null;
  readonly period: Period;
  readonly position: number;
  /** How far the figure reaches: the day it was taken, where that is before the period's end. */
  readonly coveredTo: number;
  readonly value: number | null;
  readonly interval: Interval;
  readonly standard: string | null;
  /** Before the term: a starting point, which gives no verdict. */
  readonly isBase: boolean;
}

/** What is asked: the level in force, after a reduction or growth is turned into one. */
export interface Goal {
  readonly comparator: TargetComparator;
  /** Level to reach at the due date; null when it cannot be computed yet, and where no date is stated. */
  readonly value: number | null;
  readonly valueMax: number | null;
  /** Yearly growth or reduction asked, as written. */
  readonly change: number | null;
  readonly fromYear: number;
  readonly dueYear: number;
  /** Last day to reach it; null for a title without a stated deadline (`dueYear` is then the first year). */
  readonly dueDay: string | null;
  /** True when `value` was computed from the base. */
  readonly isDerived: boolean;
}

export interface YearCell {
  readonly year: number;
  readonly time: 'past' | 'current' | 'future';
  readonly reading: Reading | null;
  /** `missing` when there is no figure for the year; `bound` when a bound does not decide. */
  readonly verdict: 'met' | 'missed' | 'bound' | 'missing';
}

/** One year of the ladder; `path` is the value the straight line (or growth curve) asks for. */
export interface LadderStep {
  readonly year: number;
  readonly path: number | null;
  readonly reading: Reading | null;
  readonly kind: 'base' | 'actual' | 'missing' | 'future';
  readonly isDue: boolean;
}

/** A number in a formula, and how it is to be written. */
export interface FormulaNumber {
  readonly number: number;
  /** `difference` is between two values: of two percentages it is in percentage points. */
  readonly as: 'value' | 'difference' | 'year' | 'share' | 'plain';
}

/** One line a person can re-derive by hand: name, expression with the numbers put in, result. */
export interface FormulaLine {
  readonly name: Text;
  readonly pieces: readonly (string | FormulaNumber)[];
  readonly result: FormulaNumber | null;
}

/** A verdict with everything it rests on. Null is "cannot be computed", never 0. */
export interface Assessment {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly type: TargetType;
  /** What may be said: the verdict, without a direction where `clearChange` is false. */
  readonly status: Status;
  /** The verdict of the arithmetic, before the guard on small counts. */
  readonly verdict: Status;
  readonly reason: Reason | null;
  /** What a reader must know about the values used: estimate, approximate, conflicting, derived … */
  readonly cautions: readonly Reason[];
  readonly counting: Counting;
  readonly goal: Goal;
  /** The value judged. */
  readonly current: Reading | null;
  /** The starting point. */
  readonly base: Reading | null;
  /** Figures of the same period as the current or base one that were not used; both are shown. */
  readonly others: readonly Reading[];
  /** target − current, never turned by direction. */
  readonly gap: number | null;
  /** current − limit, for yearly floors, ceilings and quotas. */
  readonly margin: number | null;
  /** Change a year still needed; for growth (D) the yearly growth still needed, as a fraction. */
  readonly requiredPace: number | null;
  /** Change a year from base to current; for growth (D) the mean growth, as a fraction. */
  readonly observedPace: number | null;
  /** The figures `observedPace` runs through, of one standard, from the first to the latest; else none. */
  readonly compared: readonly Reading[];
  /** The change along them; null where fewer than two figures can be compared. */
  readonly change: MeasuredChange | null;
  /** Whether that change is more than its numbers leave open; null where nothing decides. */
  readonly clearChange: boolean | null;
  /** How many units more or fewer would change `verdict`; both null where the counts are not known. */
  readonly flipsAt: FlipsAt;
  readonly projection: number | null;
  /** Value of the path at the current figure's date. */
  readonly pathNow: number | null;
  /** Value of the path at the end of the year of `today`. */
  readonly pathThisYear: number | null;
  readonly shareDone: number | null;
  readonly ratio: number | null;
  readonly yearsMet: number | null;
  readonly yearsTotal: number | null;
  /** From the day it is judged on, or of recognition; said as a countdown only where that day is today. */
  readonly daysLeft: number | null;
  /** Whether it is judged on the reader's day: only then "today" and "days left" may be said. */
  readonly isToday: boolean;
  readonly points: number;
  readonly confidence: Confidence;
  /** Every year of the term, with its value and verdict. */
  readonly years: readonly YearCell[];
  readonly ladder: readonly LadderStep[];
  readonly formula: readonly FormulaLine[];
}

/** An assessment without what only a page about it asks: a board of thousands does not look for it. */
export type Judgement = Omit<Assessment, 'flipsAt'>;
