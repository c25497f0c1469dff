import { groupBy } from '../group-by';
import { type Comparability, STATED_MARK } from '../comparability';
import { type Period, parsePeriod } from '../period';
import { beforePartsOf, chosenFigureOf, type Figure, ownFiguresOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { type Ends, endsOf, isKnown } from './ends';
import {
  isAroundMerger,
  isBeforeMerger,
  isCountedApart,
  isCountedShort,
  likePeriodsOf,
  rankOfKind
} from './like-period';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';

interface Dated<F> {
  readonly figure: F;
  readonly period: Period;
}

function datedOf<F extends Figure>(figures: readonly F[]): readonly Dated<F>[] {
  return figures.flatMap((figure): Dated<F>[] => {
    const period = parsePeriod(figure.period);
    return period === null ? [] : [{ figure, period }];
  });
}

/** What the unit reported of a whole term that began before the merger; null for nothing. */
export function termOf<F extends Figure>(ofUnit: readonly F[]): F | null {
  const around = datedOf(ofUnit).filter(({ period }) => isAroundMerger(period));
  return chosenFigureOf(around.map(({ figure }) => figure));
}

/**
 * What the unit reported since the merger, one figure a kind of period and the latest of it: years first.
 * Sourced figures before samples. What counts over another time than its period does elsewhere stands for its
 * kind only where nothing else does.
 */
export function aftersOf<F extends Figure>(
  ofUnit: readonly F[],
  indicator: RowIndicator
): readonly F[] {
  const dated = datedOf(ofUnit).filter(
    ({ period }) => !isBeforeMerger(period) && !isAroundMerger(period)
  );
  const sourced = dated.filter(({ figure }) => figure.provenance !== 'sample');
  const pool = sourced.length > 0 ? sourced : dated;
  return [...groupBy(pool, ({ period }) => rankOfKind(period))]
    .sort(([a], [b]) => a - b)
    .map(([, ofKind]) => {
      const whole = ofKind.filter(
        ({ figure, period }) => !isCountedApart(indicator, figure, period)
      );
      const kept = whole.length > 0 ? whole : ofKind;
      const last = kept.reduce((end, { period }) => (period.end > end ? period.end : end), '');
      const latest = kept.filter(({ period }) => period.end === last);
      return chosenFigureOf(latest.map(({ figure }) => figure));
    })
    .filter((figure) => figure !== null);
}

/** What is shown as before: rebuilt where it can be, else as the unit's own document states it. */
export interface BeforeSide<F> {
  readonly period: string | null;
  readonly rebuilt: BeforeValue | null;
  readonly stated: F | null;
  readonly ends: Ends | null;
  readonly isStated: boolean;
  /** How far what is shown can be compared, apart from a change of standard. */
  readonly mark: Comparability;
}

type Input<F extends DatedFigure> = MergerInput<F, RowIndicator>;

/** Periods before the merger that can be rebuilt: former units reported them, or a reader typed them in. */
function rebuildableOf<F extends DatedFigure>(
  { unit, own }: Input<F>,
  indicator: RowIndicator,
  figures: readonly F[]
): readonly string[] {
  const typed = ownFiguresOf(own);
  const ofFormers = [...figures, ...typed].filter((figure) => figure.unit !== unit);
  const lists = own.figures.filter((figure) => figure.to === unit);
  return [...ofFormers, ...lists]
    .filter(
      (figure) => figure.indicator === indicator.indicator && !isCountedShort(indicator, figure)
    )
    .map(({ period }) => period);
}

/** Figures of whole periods that the unit's own document states. */
function statedOf<F extends DatedFigure>(
  { unit }: Input<F>,
  indicator: RowIndicator,
  figures: readonly F[]
): readonly F[] {
  return figures.filter((figure) => figure.unit === unit && !isCountedShort(indicator, figure));
}

function before(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const period = parsePeriod(text);
    return period !== null && isBeforeMerger(period);
  });
}

/** Whether there is anything before the merger for that part of a year. */
export function likenessBefore<F extends DatedFigure>(
  input: Input<F>,
  indicator: RowIndicator,
  figures: readonly F[],
  likeness: string
): boolean {
  const stated = statedOf(input, indicator, figures).map(({ period }) => period);
  const texts = before([...rebuildableOf(input, indicator, figures), ...stated]);
  return likePeriodsOf(texts, indicator, likeness).length > 0;
}

/** The side before for one part of the year, of the year asked for or the latest there is. */
export function beforeOf<F extends DatedFigure>(
  input: Input<F>,
  indicator: RowIndicator,
  figures: readonly F[],
  likeness: string,
  year: string | null
): BeforeSide<F> {
  const { unit, own, transfers } = input;
  const statedRows = statedOf(input, indicator, figures);
  const like = (texts: readonly string[]) => likePeriodsOf(before(texts), indicator, likeness);
  const rebuildable = like(rebuildableOf(input, indicator, figures));
  const stating = like(statedRows.map((row) => row.period));
  const asked = [...rebuildable, ...stating].find((each) => String(each.year) === year);
  const period = (asked ?? rebuildable[0] ?? stating[0])?.text ?? null;
  const inYear = period === null ? null : Number(period.slice(0, 4));
  const said = stating.find((each) => each.year === inYear)?.text;
  const stated = chosenFigureOf(statedRows.filter((figure) => figure.period === said));
  const rebuilt =
    period !== null && rebuildable.some(({ text }) => text === period)
      ? beforeValueOf(beforePartsOf(unit, indicator, period, transfers, figures, own), indicator)
      : null;
  const found = rebuilt !== null && isKnown(rebuilt) ? rebuilt : null;
  const ends = found ?? (stated === null ? null : endsOf(stated, indicator));
  const isStated = found === null && ends !== null;
  return { period, rebuilt, stated, ends, isStated, mark: found?.comparability ?? STATED_MARK };
}
