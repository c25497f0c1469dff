import { confidenceOf, type Confidence } from './confidence';
import { clampOf, EPSILON, finiteOf } from './epsilon';
import { paceStatusOf } from './pace';
import { signOf, stretchOf, type Series, type Way } from './series';
import type { Status } from './status';

/** Type A: reach a level by a year. Null `min` or `max` sets no limit; `strict` is a ">" or "<" target. */
export interface LevelInput {
  readonly series: Series;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly target: number;
  readonly direction: Way;
  readonly min: number | null;
  readonly max: number | null;
  readonly asOfYear: number | null;
  readonly strict: boolean;
}

export interface LevelResult {
  readonly baseYearUsed: number | null;
  readonly currentYear: number | null;
  readonly points: number;
  readonly confidence: Confidence;
  readonly met: boolean | null;
  /** target − current, never turned by direction. */
  readonly gap: number | null;
  readonly requiredPace: number | null;
  readonly observedPace: number | null;
  readonly projection: number | null;
  readonly expectedNow: number | null;
  readonly shareDone: number | null;
  readonly ratio: number | null;
  readonly status: Status;
}

const NO_DATA: LevelResult = {
  baseYearUsed: null,
  currentYear: null,
  points: 0,
  confidence: 'none',
  met: null,
  gap: null,
  requiredPace: null,
  observedPace: null,
  projection: null,
  expectedNow: null,
  shareDone: null,
  ratio: null,
  status: 'no_data'
};

/**
 * Judges a level against the straight line from the base to the target.
 *
 * A single point gives level, gap and required pace only. Where the base already meets the target
 * there is no path, so ratio, share and expected value are null. The year of the data (`asOfYear`)
 * filters nothing: it only decides "awaiting the final figure".
 */
export function levelOf(input: LevelInput): LevelResult {
  const { target, targetYear, min, max } = input;
  const stretch = stretchOf(input.series, input.baseYear, targetYear);
  if (stretch === null) return NO_DATA;
  const { base, latest, points } = stretch;
  const d = signOf(input.direction);
  const slack = input.strict ? EPSILON : -EPSILON;
  const reaches = (value: number): boolean =>
    input.strict ? d * (value - target) > slack : d * (value - target) >= slack;

  const met = reaches(latest.value);
  const elapsed = latest.year - base.year;
  const left = targetYear - latest.year;
  const isSingle = elapsed === 0;
  const pace = isSingle ? null : finiteOf((latest.value - base.value) / elapsed);
  const projection = pace === null ? null : clampOf(latest.value + pace * left, min, max);
  const hasPath = !isSingle && d * (target - base.value) > EPSILON;
  const timeShare = elapsed / (targetYear - base.year);
  const shareDone = hasPath ? finiteOf((latest.value - base.value) / (target - base.value)) : null;
  const ratio = shareDone === null ? null : finiteOf(shareDone / timeShare);

  return {
    baseYearUsed: base.year,
    currentYear: latest.year,
    points: points.length,
    confidence: confidenceOf(points.length),
    met,
    gap: finiteOf(target - latest.value),
    requiredPace: met || left <= 0 ? null : finiteOf((target - latest.value) / left),
    observedPace: pace,
    projection: finiteOf(projection),
    expectedNow: hasPath ? finiteOf(base.value + (target - base.value) * timeShare) : null,
    shareDone,
    ratio,
    status: statusOf()
  };

  function statusOf(): Status {
    if (left <= 0) return met ? 'met' : 'not_met_final';
    if (input.asOfYear !== null && input.asOfYear > targetYear) return 'awaiting_final';
    if (isSingle) return met ? 'met' : 'insufficient_data';
    if (met) return projection !== null && !reaches(projection) ? 'met_at_risk' : 'met';
    return ratio === null ? 'moving_away' : paceStatusOf(ratio);
  }
}
