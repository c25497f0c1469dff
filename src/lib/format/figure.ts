import type { Figure } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/text';
import { formatAsPrinted, formatClaims, formatContested, formatStanding } from './bound';
import { decimalsOf, decimalsWrittenOf } from './decimals';
import { isVerdict } from './measure';
import { formatNumber } from './number';

/** A share of fewer than this is said in counts: "8/10", not "80%"; "21/21", not "100%". */
const FEW = 30;
const MOST = 4;

/** What of an indicator is needed to write its figures. */
export type Measured = Pick<Indicator, 'kind' | 'measure' | 'decimals'> &
  Partial<Pick<Indicator, 'min' | 'max'>>;

export interface FigureForm {
  /** Leaves the measure out where a heading names it. */
  readonly bare?: boolean;
  /** A level the figure stands beside: as many decimals as show the gap. */
  readonly beside?: number | null;
  /** Leaves "ước" out where a mark beside it says so. */
  readonly marked?: boolean;
}

/** Whole things, fewer than thirty of them: said in counts. Money is no count. */
export function isFew(numerator: number | null, denominator: number | null): boolean {
  if (numerator === null || denominator === null || denominator >= FEW) return false;
  return Number.isInteger(numerator) && Number.isInteger(denominator);
}

/**
 * A figure as it is read: a reported one with the decimals it was reported with, a generated one with
 * those of its indicator, a computed one with no more than those; more where the level beside it would look the same. A bound keeps its
 * word, an estimate too; a share of few is said in counts. What contradicts it is said with it, why only where there is room (not `bare`).
 */
export function formatFigure(
  figure: Figure,
  indicator: Measured,
  locale: Locale,
  { bare = false, beside = null, marked = false }: FigureForm = {}
): string {
  const { numerator, denominator, value, valueMax, comparator, provenance, rivals = [] } = figure;
  const standing = marked ? undefined : figure.standing;
  if (rivals.length === 0 && indicator.kind === 'rate' && isFew(numerator, denominator))
    return `${formatStanding(standing, locale)}${formatNumber(numerator ?? 0, locale)}/${formatNumber(denominator ?? 0, locale)}`;
  const written = Math.max(
    decimalsWrittenOf(value),
    valueMax === null ? 0 : decimalsWrittenOf(valueMax)
  );
  const usual =
    provenance === 'reported'
      ? written
      : provenance === 'sample'
        ? indicator.decimals
        : Math.min(written, indicator.decimals);
  const shown = beside === null ? usual : decimalsOf([value, beside], usual);
  const measure = bare && !isVerdict(indicator.measure) ? '' : indicator.measure;
  const words = { comparator, value, valueMax, rivals, standing };
  const { min = null, max = null } = indicator;
  const doubt = provenance === 'reported' ? formatAsPrinted(words, { min, max }, locale) : '';
  const contested = bare ? '' : formatContested(words, locale);
  return formatClaims(words, measure, locale, Math.min(shown, MOST)) + doubt + contested;
}
