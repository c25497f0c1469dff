import type { Evidence } from './evidence';
import type { Indicator } from './indicator';
import type { Reason } from './reason';
import type { Assessment, AssessmentContext, Goal } from './result';
import type { Status } from './status';
import type { Target } from './target';

/** What a type of target finds out; the rest of an assessment is the same for all types. */
export type Findings = Omit<
  Assessment,
  | 'target'
  | 'indicator'
  | 'type'
  | 'verdict'
  | 'cautions'
  | 'counting'
  | 'goal'
  | 'others'
  | 'change'
  | 'clearChange'
  | 'flipsAt'
  | 'isToday'
>;

/** Everything a type of target is judged from. */
export interface Question {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly goal: Goal;
  readonly context: AssessmentContext;
  /** Year of `today`. */
  readonly thisYear: number;
  /** Place of `today` among yearly points. */
  readonly now: number;
  /** Place of the due date among yearly points. */
  readonly duePosition: number;
}

const NOTHING: Omit<Findings, 'status' | 'reason'> = {
  current: null,
  base: null,
  gap: null,
  margin: null,
  requiredPace: null,
  observedPace: null,
  compared: [],
  projection: null,
  pathNow: null,
  pathThisYear: null,
  shareDone: null,
  ratio: null,
  yearsMet: null,
  yearsTotal: null,
  daysLeft: null,
  points: 0,
  confidence: 'none',
  years: [],
  ladder: [],
  formula: []
};

/** Findings with a status and its reason; whatever is not given cannot be computed. */
export function findings(
  status: Status,
  reason: Reason | null,
  found: Partial<Omit<Findings, 'status' | 'reason'>> = {}
): Findings {
  return { ...NOTHING, ...found, status, reason };
}
