import { type Comparability, weakestOf } from '../comparability';
import { MERGER_DAY } from './mid-year-flow';
import { beforePartsOf, chosenFigureOf, ownFiguresOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import {
  type DatedFigure,
  type Ends,
  endsOf,
  type MergerInput,
  type RowIndicator
} from './merger-rows';
import { type SelectionTotal, selectionTotalOf } from './overlap';
import { parsePeriod, type Period } from '../period';
import { standardAt } from '../reading';

/** Why a cell is empty: the unit had ended, was not there yet, or nothing was reported. */
export type EmptyReason = 'ended' | 'not_yet' | 'none';

/** An indicator of one unit: reported, or rebuilt where a unit in force is asked about the time before it. */
export interface CompareCell<F> {
  readonly unit: string;
  readonly ends: Ends | null;
  readonly period: string | null;
  readonly figure: F | null;
  readonly rebuilt: BeforeValue | null;
  readonly mark: Comparability | null;
  readonly empty: EmptyReason | null;
  readonly isSample: boolean;
  readonly isOwn: boolean;
}

export type CompareCity<F extends DatedFigure> = Omit<
  MergerInput<F, RowIndicator>,
  'unit' | 'indicators'
>;

function isFormer(unit: string): boolean {
  return unit.startsWith('cu-');
}

interface Dated<F> {
  readonly figure: F;
  readonly period: Period;
}

/** The latest figure, whole years before parts of years before spans; sourced ones before samples. */
function latestOf<F extends DatedFigure>(figures: readonly F[]): F | null {
  const dated = figures.flatMap((figure): Dated<F>[] => {
    const period = parsePeriod(figure.period);
    return period === null ? [] : [{ figure, period }];
  });
  const sourced = dated.filter(({ figure }) => figure.provenance !== 'sample');
  const pool = sourced.length > 0 ? sourced : dated;
  const years = pool.filter(({ period }) => period.kind === 'year');
  const parts = pool.filter(({ period }) => period.kind !== 'span');
  const ranked = years.length > 0 ? years : parts.length > 0 ? parts : pool;
  const last = ranked.reduce((end, { period }) => (period.end > end ? period.end : end), '');
  return chosenFigureOf(
    ranked.filter(({ period }) => period.end === last).map(({ figure }) => figure)
  );
}

/**
 * The cell of a unit for an indicator: of `year`, or the latest there is when null. A unit in force is
 * rebuilt from its former units for a year before the merger, where its own document says nothing.
 */
export function compareCellOf<F extends DatedFigure>(
  unit: string,
  indicator: RowIndicator,
  year: string | null,
  city: CompareCity<F>
): CompareCell<F> {
  const own = ownFiguresOf(city.own) as readonly F[];
  const figures = [...city.figures, ...own].filter(
    (figure) => figure.unit === unit && figure.indicator === indicator.indicator
  );
  const figure =
    year === null
      ? latestOf(figures)
      : chosenFigureOf(figures.filter((each) => each.period === year));
  const ends = figure === null ? null : endsOf(figure, indicator);
  const blank = { unit, ends: null, figure: null, rebuilt: null, mark: null };
  if (figure !== null && ends !== null) {
    return {
      ...blank,
      ends: { low: ends.low, high: ends.high },
      period: figure.period,
      figure,
      mark: figure.provenance === 'derived' ? 'derived' : 'exact',
      empty: null,
      isSample: figure.provenance === 'sample',
      isOwn: figure.provenance === 'own'
    };
  }
  const isEarly = year !== null && `${year}-12-31` < MERGER_DAY;
  const nothing = { ...blank, period: year, isSample: false, isOwn: false };
  if (isFormer(unit)) return { ...nothing, empty: year === null || isEarly ? 'none' : 'ended' };
  if (!isEarly) return { ...nothing, empty: 'none' };
  const rebuilt = beforeValueOf(
    beforePartsOf(unit, indicator, year, city.transfers, city.figures, city.own),
    indicator
  );
  const isKnown = rebuilt.low !== null || rebuilt.high !== null;
  if (!isKnown) return { ...nothing, rebuilt, empty: 'not_yet' };
  return {
    ...nothing,
    ends: { low: rebuilt.low, high: rebuilt.high },
    rebuilt,
    mark: rebuilt.comparability,
    empty: null,
    isSample: rebuilt.steps.some((step) => step.provenance === 'sample' && step.share !== 0),
    isOwn: rebuilt.hasOwn
  };
}

/** What holds for an indicator over all compared units. */
export interface CompareColumn<F> {
  readonly cells: readonly CompareCell<F>[];
  /** The weakest mark of the cells; `not_comparable` across standards. Null with fewer than two values. */
  readonly mark: Comparability | null;
  readonly isMixedPeriods: boolean;
  readonly isMixedStandards: boolean;
  /** Sum of a count over units of one period; null where it is no count, or not all numbers. */
  readonly total: SelectionTotal | null;
}

type FilledCell<F> = CompareCell<F> & { readonly ends: Ends; readonly period: string };

function isFilled<F>(cell: CompareCell<F>): cell is FilledCell<F> {
  return cell.ends !== null && cell.period !== null;
}

/** One indicator over the compared units. */
export function compareColumnOf<F extends DatedFigure>(
  units: readonly string[],
  indicator: RowIndicator,
  year: string | null,
  city: CompareCity<F>
): CompareColumn<F> {
  const cells = units.map((unit) => compareCellOf(unit, indicator, year, city));
  const filled = cells.filter(isFilled);
  const periods = new Set(filled.map((cell) => cell.period));
  const standards = new Set(
    filled.map((cell) => {
      const period = parsePeriod(cell.period);
      const at =
        period === null ? null : standardAt(city.standards, indicator.indicator, period.end);
      return cell.figure?.standard ?? at;
    })
  );
  const isMixedStandards = standards.size > 1;
  const marks = filled.map((cell) => cell.mark).filter((mark) => mark !== null);
  const weakest = filled.length < 2 ? null : weakestOf(marks);
  return {
    cells,
    mark: weakest !== null && isMixedStandards ? 'not_comparable' : weakest,
    isMixedPeriods: periods.size > 1,
    isMixedStandards,
    total: totalOf(filled, indicator, periods.size, city)
  };
}

function totalOf<F extends DatedFigure>(
  filled: readonly FilledCell<F>[],
  indicator: RowIndicator,
  periods: number,
  city: CompareCity<F>
): SelectionTotal | null {
  const isNumbers = filled.every(({ ends }) => ends.low === ends.high);
  if (indicator.combine !== 'sum' || periods !== 1 || filled.length < 2 || !isNumbers) return null;
  const rows = filled.map(({ unit, ends, period }) => ({
    unit,
    year: Number(period.slice(0, 4)),
    value: ends.low
  }));
  return selectionTotalOf(rows, city.transfers);
}
