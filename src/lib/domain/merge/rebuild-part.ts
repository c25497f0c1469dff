import type { Indicator } from '../indicator';
import type { Basis } from '../lineage';
import type { Comparator, Provenance } from '../observation';
import type { ShareKind, ShareOrigin } from './people-share';
import type { Known } from './sum';

/** What a former unit reported for a period, or what was typed in for it. */
export interface PartFigure {
  readonly value: Known;
  readonly comparator: Comparator;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly provenance: Provenance;
}

/** How much of a former unit came over; `most` is the largest share the other successors leave. */
export interface PartShare {
  readonly value: Known;
  readonly most: number;
  readonly origin: ShareOrigin;
  readonly kind: ShareKind;
}

/** A former unit as it enters a rebuilt value. */
export interface RebuildPart {
  readonly former: string;
  readonly basis: Basis;
  readonly share: PartShare;
  /** Counted totals of what moved; they replace share × figure. */
  readonly list: { readonly numerator: Known; readonly denominator: Known } | null;
  readonly figure: PartFigure | null;
}

/** A part's counts before its share is applied. Null is not known. */
export interface PartCounts {
  readonly part: RebuildPart;
  readonly numerator: Known;
  readonly denominator: Known;
  /** The part's own rate, where only that was reported. */
  readonly rate: Known;
  /** Null for an unknown share; 1 for a list, which counts only what moved. */
  readonly share: Known;
  readonly most: number;
  /** The numerator was computed from a rate, or the figure itself is derived. */
  readonly isDerived: boolean;
}

/** Rates are in percent; per-head values and everything else keep their measure. */
export function scaleOf(indicator: Pick<Indicator, 'kind'>): number {
  return indicator.kind === 'rate' ? 100 : 1;
}

const PEOPLE = /dân số|nhân khẩu|người|trẻ em|học sinh|lao động|công dân/;

/** Whether an indicator counts people or households: the share of that kind is asked first. */
export function shareKindOf(
  indicator: Pick<Indicator, 'numerator' | 'denominator' | 'weight'>
): ShareKind {
  const counted = indicator.denominator ?? indicator.weight ?? indicator.numerator ?? '';
  return !/hộ/.test(counted) && PEOPLE.test(counted) ? 'people' : 'households';
}

/** A bound ("over 95 %") is no count; "about" is one. */
function isPoint(figure: PartFigure): boolean {
  return figure.comparator === '=' || figure.comparator === '~';
}

/**
 * Numerator and denominator of a part. A rate with its denominator gives the numerator (derived); a sum
 * has its value as numerator and no denominator. A list counts only what moved, so its share is 1.
 */
export function countsOf(part: RebuildPart, combine: 'sum' | 'ratio', scale: number): PartCounts {
  const { figure, list } = part;
  if (list !== null) {
    return { part, ...list, rate: null, share: 1, most: 1, isDerived: false };
  }
  const share = { share: part.share.value, most: part.share.most };
  if (figure === null || !isPoint(figure)) {
    const denominator = figure?.denominator ?? null;
    return { part, numerator: null, denominator, rate: null, ...share, isDerived: false };
  }
  const isDerived = figure.provenance === 'derived';
  if (combine === 'sum') {
    const numerator = figure.value ?? figure.numerator;
    return { part, numerator, denominator: null, rate: null, ...share, isDerived };
  }
  const { numerator, denominator, value } = figure;
  const rate = value;
  if (numerator !== null || denominator === null || value === null) {
    return { part, numerator, denominator, rate, ...share, isDerived };
  }
  const counted = (value * denominator) / scale;
  return { part, numerator: counted, denominator, rate, ...share, isDerived: true };
}

/** The part of a count that came over; a share of 0 needs no count, an unknown share gives none. */
export function portionOf(count: Known, share: Known): Known {
  if (share === 0) return 0;
  return count === null || share === null ? null : share * count;
}
