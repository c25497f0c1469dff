import { type Comparability, STATED_MARK, weakestOf } from '../comparability';
import { MERGER_DAY, MERGER_YEAR } from './mid-year-flow';
import { beforePartsOf, chosenFigureOf, ownFiguresOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { type Ends, endsOf, isKnown } from './ends';
import {
  isAroundMerger,
  isBeforeMerger,
  isCountedApart,
  likenessOf,
  rankOfKind
} from './like-period';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { mergerYearOf } from './merger-year';
import { type SelectionTotal, selectionTotalOf } from './overlap';
import { lacksYear, parsePeriod, type Period, runsOverYears } from '../period';
import { isAcrossStandards } from '../reading';

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

function datedOf<F extends DatedFigure>(figures: readonly F[]): readonly Dated<F>[] {
  return figures.flatMap((figure): Dated<F>[] => {
    const period = parsePeriod(figure.period);
    return period === null ? [] : [{ figure, period }];
  });
}

/** Of what ends last, the longest period: a year before the December of it. */
function lastOf<F extends DatedFigure>(dated: readonly Dated<F>[]): F | null {
  const end = dated.reduce((last, { period }) => (period.end > last ? period.end : last), '');
  const atEnd = dated.filter(({ period }) => period.end === end);
  const rank = Math.min(...atEnd.map(({ period }) => rankOfKind(period)));
  const longest = atEnd.filter(({ period }) => rankOfKind(period) === rank);
  return chosenFigureOf(longest.map(({ figure }) => figure));
}

/** The latest figure, whole years before parts of years before spans; sourced ones before samples. */
function latestOf<F extends DatedFigure>(figures: readonly F[]): F | null {
  const dated = datedOf(figures);
  const sourced = dated.filter(({ figure }) => figure.provenance !== 'sample');
  const pool = sourced.length > 0 ? sourced : dated;
  const years = pool.filter(({ period }) => period.kind === 'year');
  const parts = pool.filter(({ period }) => !runsOverYears(period));
  return lastOf(years.length > 0 ? years : parts.length > 0 ? parts : pool);
}

/** The figure of a year, or of the last part of it that was reported; the caller shows which. */
function figureIn<F extends DatedFigure>(figures: readonly F[], year: string): F | null {
  const whole = chosenFigureOf(figures.filter((each) => each.period === year));
  if (whole !== null) return whole;
  const inYear = ({ period }: Dated<F>): boolean =>
    !runsOverYears(period) && String(period.year) === year;
  return lastOf(datedOf(figures).filter(inYear));
}

/**
 * The cell of a unit for an indicator: of `year`, or the latest there is when null. A unit in force is
 * rebuilt from its former units for a year before the merger, where its own document says nothing; what
 * happened in the merger year is added up of its halves. Where no whole year is reported, the last part of it.
 */
export function compareCellOf<F extends DatedFigure>(
  unit: string,
  indicator: RowIndicator,
  year: string | null,
  city: CompareCity<F>
): CompareCell<F> {
  const own = ownFiguresOf(city.own) as readonly F[];
  const all = [...city.figures, ...own].filter(
    (figure) => figure.indicator === indicator.indicator
  );
  const figures = all.filter((figure) => figure.unit === unit);
  const halves = year === MERGER_TEXT ? halvesOf(unit, indicator, figures, city) : null;
  if (halves !== null) return rebuiltCell(unit, MERGER_TEXT, halves);
  const figure = year === null ? latestOf(figures) : figureIn(figures, year);
  const ends = figure === null ? null : endsOf(figure, indicator);
  if (figure !== null && ends !== null) {
    return {
      unit,
      ends: { low: ends.low, high: ends.high },
      period: figure.period,
      figure,
      rebuilt: null,
      mark: isStatedBefore(unit, figure) ? STATED_MARK : 'exact',
      empty: null,
      isSample: figure.provenance === 'sample',
      isOwn: figure.provenance === 'own'
    };
  }
  const isEarly = year !== null && `${year}-12-31` < MERGER_DAY;
  if (isFormer(unit)) return emptyCell(unit, year, year === null || isEarly ? 'none' : 'ended');
  if (!isEarly) return emptyCell(unit, year, 'none');
  const formers = new Set(
    city.transfers.filter((row) => row.unit === unit).map((row) => row.former)
  );
  const ofFormers = all.filter((each) => formers.has(each.unit));
  const period = figureIn(ofFormers, year)?.period ?? year;
  const rebuilt = beforeValueOf(
    beforePartsOf(unit, indicator, period, city.transfers, city.figures, city.own),
    indicator
  );
  return isKnown(rebuilt)
    ? rebuiltCell(unit, period, rebuilt)
    : { ...emptyCell(unit, year, 'not_yet'), rebuilt };
}

/** Whether somebody put a figure together: it is derived, or a unit in force speaks of a time before it was there. */
function isStatedBefore(unit: string, { provenance, period: text }: DatedFigure): boolean {
  const period = parsePeriod(text);
  const isEarly = period !== null && (isBeforeMerger(period) || isAroundMerger(period));
  return provenance === 'derived' || (isEarly && !isFormer(unit));
}

const MERGER_TEXT = String(MERGER_YEAR);

/** Both halves of the merger year in one, where the unit did not report it whole. */
function halvesOf<F extends DatedFigure>(
  unit: string,
  indicator: RowIndicator,
  figures: readonly F[],
  city: CompareCity<F>
): BeforeValue | null {
  if (isFormer(unit) || figures.some(({ period }) => period === MERGER_TEXT)) return null;
  const found = mergerYearOf({ ...city, unit, indicators: [indicator] }, indicator);
  return found !== null && isKnown(found.value) ? found.value : null;
}

function emptyCell(unit: string, period: string | null, empty: EmptyReason): CompareCell<never> {
  const blank = { ends: null, figure: null, rebuilt: null, mark: null };
  return { unit, ...blank, period, empty, isSample: false, isOwn: false };
}

function rebuiltCell(unit: string, period: string, rebuilt: BeforeValue): CompareCell<never> {
  return {
    unit,
    ends: { low: rebuilt.low, high: rebuilt.high },
    period,
    figure: null,
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
  /** The weakest mark of the cells; `not_comparable` across standards and parts of a year. Null with fewer than two values. */
  readonly mark: Comparability | null;
  readonly isMixedPeriods: boolean;
  readonly isMixedStandards: boolean;
  /** Whether of several values one is of an unknown year: then they are not compared. */
  readonly hasYearless: boolean;
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
  const measured = filled.map(({ period, figure }) => ({
    period,
    standard: figure?.standard ?? null
  }));
  const isMixedStandards = measured.some((each) =>
    measured.some((other) => isAcrossStandards(each, other, indicator.indicator, city.standards))
  );
  const marks = filled.map((cell) => cell.mark).filter((mark) => mark !== null);
  const weakest = filled.length < 2 ? null : weakestOf(marks);
  // A whole year and a part of one are not like each other, whatever they are made of.
  const parts = new Set(filled.map((cell) => partOf(cell, indicator)));
  const hasYearless =
    filled.length > 1 && filled.some(({ period }) => lacksYear(period, indicator));
  const isUnlike = isMixedStandards || parts.size > 1 || hasYearless;
  return {
    cells,
    mark: weakest !== null && isUnlike ? 'not_comparable' : weakest,
    isMixedPeriods: periods.size > 1,
    isMixedStandards,
    hasYearless,
    total: isUnlike ? null : totalOf(filled, indicator, periods.size, city)
  };
}

/** The part of a year a cell is of; what counts over another time than its period elsewhere is a part of its own. */
function partOf<F extends DatedFigure>(
  { period: text, figure }: FilledCell<F>,
  indicator: RowIndicator
): string {
  const period = parsePeriod(text);
  if (period === null) return text;
  const likeness = likenessOf(indicator, period) ?? text;
  const isApart = isCountedApart(indicator, figure ?? { period: text }, period);
  return isApart ? `${likeness} to ${figure?.as_of ?? period.end}` : likeness;
}

function totalOf<F extends DatedFigure>(
  filled: readonly FilledCell<F>[],
  indicator: RowIndicator,
  periods: number,
  city: CompareCity<F>
): SelectionTotal | null {
  // "About 60" and "58" make no sum that could be written as a number.
  const isNumbers = filled.every(
    ({ ends, figure, rebuilt }) =>
      ends.low === ends.high && figure?.comparator !== '~' && rebuilt?.isAbout !== true
  );
  if (indicator.combine !== 'sum' || periods !== 1 || filled.length < 2 || !isNumbers) return null;
  const rows = filled.map(({ unit, ends, period }) => ({
    unit,
    year: Number(period.slice(0, 4)),
    value: ends.low
  }));
  return selectionTotalOf(rows, city.transfers);
}
