import { weakestOf, type Comparability } from '../comparability';
import { finiteOf } from '../epsilon';
import type { Indicator } from '../indicator';
import type { Text } from '../text';
import { beforeStep, followsOf, type BeforePart, type BeforeStep } from './before-part';
import { publishRuleOf, type PublishRule } from './coverage';
import { REFUSAL, type Refusal } from './refusal';
import { extentOf, meanOf, sumOf, type Known } from './sum';
import { sharedRatioRange, type SharedPart } from './unknown-share-range';

/** Why there is a range, bounds or nothing instead of a number. */
export type BeforeReason =
  'unknown_share' | 'missing_part' | 'no_denominator' | 'no_parts' | 'refused';

export const BEFORE_REASON: Readonly<Record<BeforeReason, Text>> = {
  unknown_share: {
    vi: 'chưa biết phần dân chuyển sang; khoảng ứng với mọi phần từ 0 đến 1',
    en: 'the share that came over is unknown; the range covers every share from 0 to 1'
  },
  missing_part: {
    vi: 'có đơn vị cũ chưa có số liệu',
    en: 'a former unit has no figure'
  },
  no_denominator: {
    vi: 'không có mẫu số để gộp',
    en: 'there is no denominator to merge by'
  },
  no_parts: { vi: 'chưa có đơn vị cũ nào', en: 'no former unit is given' },
  refused: { vi: 'chỉ tiêu không gộp được', en: 'the indicator cannot be merged' }
};

/** A value rebuilt on the new boundary, with its derivation. Null is unknown, never 0. */
export interface BeforeValue {
  readonly kind: 'value' | 'range' | 'bounds' | 'none';
  readonly value: Known;
  readonly low: Known;
  readonly high: Known;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly comparability: Comparability;
  /** Share of the denominator whose numerator is known. */
  readonly coverage: Known;
  readonly publish: PublishRule;
  readonly steps: readonly BeforeStep[];
  readonly reason: BeforeReason | null;
  readonly refusal: Text | null;
  /** Former units whose share, or whose figure, is unknown. */
  readonly unknownShares: readonly string[];
  readonly missing: readonly string[];
  /** What a mean of the former units' rates would say: the mistake beside the figure. */
  readonly meanOfParts: Known;
  /** True when a share, total or figure was typed in by the reader. */
  readonly hasOwn: boolean;
  /** True when a figure it is made of is approximate in its source. */
  readonly isAbout: boolean;
}

/** Why an indicator does not add up; null when it does. */
export function refusalOf(indicator: Pick<Indicator, 'kind' | 'combine'>): Refusal | null {
  if (indicator.kind === 'title') return 'title';
  if (indicator.kind === 'score') return 'score';
  return indicator.combine === 'none' || indicator.kind === 'growth' ? 'not_additive' : null;
}

/**
 * Rebuilds an indicator's value before the merger from the former units, on the new boundary.
 *
 * Basis first, then shares; sums first, ratio afterwards. Any number of unknown shares gives the
 * exact range over all of them; a part without figure gives bounds, the rule of coverage says what
 * may be published; titles, scores, medians and growth rates are refused with the reason.
 */
export function beforeValueOf(
  parts: readonly BeforePart[],
  indicator: Pick<Indicator, 'kind' | 'combine' | 'measure'>,
  options: { readonly allowsArea?: boolean } = {}
): BeforeValue {
  const scale = indicator.combine === 'sum' ? null : indicator.kind === 'rate' ? 100 : 1;
  const follows = followsOf(indicator);
  const steps = parts.map((part) => beforeStep(part, scale, follows, options.allowsArea ?? false));
  const taken = steps.filter((step) => step.share !== 0);
  const isUnknown = (step: BeforeStep): boolean => step.source === 'unknown';
  const isMissing = (step: BeforeStep): boolean =>
    isUnknown(step) ? step.numerator === null : step.takenNumerator === null;
  const refusal = refusalOf(indicator);
  const common = {
    steps,
    unknownShares: taken.filter(isUnknown).map((step) => step.former),
    missing: taken.filter(isMissing).map((step) => step.former),
    meanOfParts: meanOf(steps.map((step) => step.value).filter((value) => value !== null)),
    hasOwn: steps.some((step) => step.source === 'own' || step.provenance === 'own'),
    isAbout: steps.some((step) => step.isAbout),
    refusal: refusal === null ? null : REFUSAL[refusal]
  };
  if (refusal !== null) return nothing('refused', 'not_comparable');
  if (parts.length === 0) return nothing('no_parts', 'not_comparable');
  // That nothing came over may itself be an estimate.
  const counted = steps.filter((step) => step.share !== 0 || step.mark === 'estimated');
  const marks = weakestOf(counted.map((step) => step.mark));
  return scale === null ? summed() : divided(scale);

  function nothing(reason: BeforeReason, comparability: Comparability): BeforeValue {
    return {
      kind: 'none',
      value: null,
      low: null,
      high: null,
      numerator: null,
      denominator: null,
      comparability,
      coverage: null,
      publish: 'do_not_publish',
      ...common,
      reason
    };
  }

  function summed(): BeforeValue {
    if (common.missing.length > 0) return nothing('missing_part', 'partial');
    const low = sumOf(taken.map((step) => (isUnknown(step) ? 0 : step.takenNumerator)));
    const high = sumOf(
      taken.map((step) => (isUnknown(step) ? timesMost(step, step.numerator) : step.takenNumerator))
    );
    return closed(low, high, low === high ? low : null, null);
  }

  /** A number when both ends agree, else the range of the unknown shares. */
  function closed(low: Known, high: Known, numerator: Known, denominator: Known): BeforeValue {
    const isRange = common.unknownShares.length > 0;
    return {
      ...nothing('unknown_share', isRange ? 'estimated' : marks),
      kind: isRange ? 'range' : 'value',
      value: isRange ? null : finiteOf(low),
      low,
      high,
      numerator: isRange ? null : numerator,
      denominator: isRange ? null : denominator,
      coverage: 1,
      publish: 'publish',
      reason: isRange ? 'unknown_share' : null
    };
  }

  function divided(factor: number): BeforeValue {
    const shared = sharedParts(taken, isUnknown);
    if (shared === null) return unweighted();
    const total = shared.reduce((sum, part) => sum + (part.share ?? 1) * part.denominator, 0);
    if (total === 0) return nothing('no_denominator', 'not_comparable');
    if (common.missing.length > 0) return covered(shared, total, factor);
    const { low, high } = sharedRatioRange(shared, factor);
    const numerator = sumOf(shared.map((part) => (part.share ?? 1) * part.numerator));
    return closed(low, high, numerator, total);
  }

  /** Without denominators the rate still lies between the lowest and the highest of the parts. */
  function unweighted(): BeforeValue {
    const values = taken.map((step) => step.value).filter((value) => value !== null);
    const base = nothing('no_denominator', 'partial');
    if (values.length < taken.length) return base;
    return { ...base, kind: 'range', comparability: 'estimated', ...extentOf(values) };
  }

  /** Bounds when a part has a denominator but no numerator; only a rate has an upper one. */
  function covered(shared: readonly OpenPart[], total: number, factor: number): BeforeValue {
    const seen = shared
      .filter((part) => !part.isMissing)
      .reduce((sum, part) => sum + (part.share ?? 1) * part.denominator, 0);
    const coverage = seen / total;
    const publish = publishRuleOf(coverage);
    const base = { ...nothing('missing_part', 'partial'), coverage, publish };
    if (publish === 'do_not_publish' || factor !== 100) return base;
    const all = shared.map((part) =>
      part.isMissing ? { ...part, numerator: part.denominator } : part
    );
    return {
      ...base,
      kind: 'bounds',
      low: sharedRatioRange(shared, factor).low,
      high: sharedRatioRange(all, factor).high
    };
  }
}

/** The largest amount of a figure that can have come over. */
function timesMost(step: BeforeStep, figure: Known): Known {
  return figure === null ? null : step.most * figure;
}

interface OpenPart extends SharedPart {
  readonly isMissing: boolean;
}

/** Parts as the range reads them, a missing numerator as 0; null when a denominator is unknown. */
function sharedParts(
  steps: readonly BeforeStep[],
  isUnknown: (step: BeforeStep) => boolean
): OpenPart[] | null {
  const parts: OpenPart[] = [];
  for (const step of steps) {
    const open = isUnknown(step);
    const denominator = open ? timesMost(step, step.denominator) : step.takenDenominator;
    const numerator = open ? timesMost(step, step.numerator) : step.takenNumerator;
    if (denominator === null) return null;
    parts.push({
      numerator: numerator ?? 0,
      denominator,
      share: open ? null : 1,
      isMissing: numerator === null
    });
  }
  return parts;
}
