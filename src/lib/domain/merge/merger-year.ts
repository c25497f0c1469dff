import type { Provenance } from '../observation';
import type { BeforePart } from './before-part';
import { beforePartsOf, chosenFigureOf, ownFiguresOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { addsUpOverTime, isCountedShort } from './like-period';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { MERGER_YEAR } from './mid-year-flow';

/** The two halves the merger year is made of. */
export const FIRST_HALF = `${MERGER_YEAR}-H1`;
export const SECOND_HALF = `${MERGER_YEAR}-H2`;

/** The merger year of what happens during a year: the former units' half and the unit's own. */
export interface MergerYear<F> {
  /** Both halves in one; the unit itself is the last step. */
  readonly value: BeforeValue;
  readonly second: F;
}

/**
 * First half of the former units plus second half of the unit, a ratio of the sums for a rate. Null for what
 * stands at a date (then 31 December of the unit alone counts), and where either half is not reported.
 */
export function mergerYearOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicator: I
): MergerYear<F> | null {
  const { unit, transfers, own } = input;
  if (!addsUpOverTime(indicator)) return null;
  // A half that was counted before it was over is no half.
  const figures = input.figures.filter(
    (figure) => figure.indicator === indicator.indicator && !isCountedShort(indicator, figure)
  );
  const typed = ownFiguresOf(own).filter((figure) => figure.indicator === indicator.indicator);
  const formers = new Set(transfers.filter((row) => row.unit === unit).map((row) => row.former));
  const hasFirst = [...figures, ...typed].some(
    (figure) => formers.has(figure.unit) && figure.period === FIRST_HALF
  );
  const second = chosenFigureOf(
    figures.filter((figure) => figure.unit === unit && figure.period === SECOND_HALF)
  );
  if (!hasFirst || second === null) return null;
  const isPoint = second.comparator === '=' || second.comparator === '~';
  const part: BeforePart = {
    former: unit,
    basis: 'all',
    numerator: isPoint ? second.numerator : null,
    denominator: second.denominator,
    value: isPoint ? second.value : null,
    provenance: second.provenance as Provenance,
    isAbout: second.comparator === '~' || second.rivals !== undefined,
    householdShare: null,
    populationShare: null,
    areaShare: null
  };
  const parts = beforePartsOf(unit, indicator, FIRST_HALF, transfers, figures, own);
  return { value: beforeValueOf([...parts, part], indicator), second };
}
