import type { Indicator } from '../domain/indicator';
import { parsePeriod } from '../domain/period';
import { groupBy } from '../domain/group-by';
import { TARGET_COMPARATORS } from '../domain/target';
import { measureOf } from '../intake/measure';
import type { TakenRow, Verdict } from '../intake/verdict';
import type { Review, ReviewRow } from './review';

/** Why a row cannot be taken as it stands. */
export type Obstacle =
  'indicator' | 'measure' | 'period' | 'comparator' | 'range' | 'above' | 'below' | 'whole';

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A figure of a year is printed with the year or without it. */
const withoutYear = (measure: string): string => measure.replace(/\s*\/\s*năm$/iu, '');

/** What a row says in the measure of its indicator; the reason where it cannot be said so. */
function measured(
  row: ReviewRow,
  { kind, measure, min, max, decimals }: Indicator
): { readonly value: number; readonly most: number | null } | Obstacle {
  if (kind === 'title') return { value: 1, most: null };
  const factor =
    measureOf(row.unit, measure) ?? measureOf(withoutYear(row.unit), withoutYear(measure));
  if (factor === null) return 'measure';
  const value = tidy(row.value * factor);
  const most = row.valueMax === null ? null : tidy(row.valueMax * factor);
  for (const each of [value, most]) {
    if (each === null) continue;
    if (max !== null && each > max) return 'above';
    if (min !== null && each < min) return 'below';
    if (kind === 'count' && decimals === 0 && !Number.isInteger(each)) return 'whole';
  }
  return { value, most };
}

/** When a target is due, as the contract writes it: a title by the last day of its year. */
function dueOf({ day, to, type }: ReviewRow): string {
  if (day !== null) return day;
  if (to === null) return '';
  return type === 'F' ? `${to}-12-31` : String(to);
}

/** A row of the review as an own row, by the same rules as a workbook's; the reason where it cannot be one. */
export function takenRowOf(
  row: ReviewRow,
  unit: string,
  indicator: Indicator | undefined
): TakenRow | Obstacle {
  if (indicator === undefined) return 'indicator';
  if (row.valueMax !== null && row.valueMax < row.value) return 'range';
  // What measures growth itself has it as its level.
  const isChange = row.kind === 'target' && row.change !== null && indicator.kind !== 'growth';
  const isLevel = !isChange && row.change !== null;
  const said = isChange ? { value: null, most: null } : measured(row, indicator);
  if (typeof said === 'string') return said;
  const place = {
    unit,
    indicator: indicator.indicator,
    cell: row.id,
    section: row.section,
    quote: row.quote
  };
  if (row.kind === 'target') {
    const comparator = TARGET_COMPARATORS.find((known) => known === row.comparator);
    // "Khoảng 85%" binds nobody: whoever knows says what it means.
    if (comparator === undefined) return 'comparator';
    const isTitle = indicator.kind === 'title';
    const due = dueOf({ ...row, type: isTitle && !row.yearly ? 'F' : row.type });
    if (due === '' && !isTitle) return 'period';
    return {
      ...place,
      table: 'targets',
      period: due,
      value: said.value,
      ...(said.most === null ? {} : { value_max: said.most }),
      comparator,
      type: isTitle
        ? row.yearly
          ? 'B'
          : 'F'
        : isLevel || row.type === null
          ? row.yearly
            ? 'B'
            : 'A'
          : row.type,
      ...(row.rule === null || isTitle || isLevel ? {} : { rule: row.rule }),
      ...(isChange && row.change !== null ? { change: row.change } : {}),
      ...(row.frm === null ? {} : { from: String(row.frm) })
    };
  }
  if (row.period === null || parsePeriod(row.period) === null) return 'period';
  const isRate = row.numerator !== null && row.denominator !== null && indicator.kind === 'rate';
  return {
    ...place,
    table: 'observations',
    period: row.period,
    ...(row.day === null ? {} : { as_of: row.day }),
    value: said.value,
    ...(said.most === null ? {} : { value_max: said.most }),
    ...(isRate && row.numerator !== null && row.denominator !== null
      ? { numerator: row.numerator, denominator: row.denominator }
      : {}),
    comparator: row.comparator,
    standing: row.standing
  };
}

const placeOf = ({ table, indicator, period, as_of, type, rule, change }: TakenRow): string =>
  [table, indicator, period, as_of ?? '', type ?? '', rule ?? '', change === undefined].join(' ');

const saidIn = ({ value, value_max, comparator, change }: TakenRow): string =>
  [value, value_max ?? '', comparator, change ?? ''].join(' ');

/** What a review comes to. */
export interface Reviewed {
  readonly taken: readonly TakenRow[];
  /** Rows that say two things of one indicator and time, together: none of them is used. */
  readonly clashes: readonly (readonly string[])[];
  /** Rows that say what another says already. */
  readonly repeated: readonly string[];
}

/** The rows that were taken, as own rows of one unit: each thing once, and nothing twice that differs. */
export function reviewedRows(
  rows: readonly ReviewRow[],
  unit: string,
  indicators: readonly Indicator[]
): Reviewed {
  const known = new Map(indicators.map((row) => [row.indicator, row]));
  const all = rows
    .filter(({ state }) => state === 'taken')
    .map((row) => takenRowOf(row, unit, known.get(row.indicator)))
    .filter((row) => typeof row !== 'string');
  const taken: TakenRow[] = [];
  const clashes: string[][] = [];
  const repeated: string[] = [];
  for (const alike of groupBy(all, placeOf).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    if (new Set(alike.map(saidIn)).size > 1) clashes.push(alike.map(({ cell }) => cell));
    else {
      taken.push(first);
      repeated.push(...alike.slice(1).map(({ cell }) => cell));
    }
  }
  return { taken, clashes, repeated };
}

/** A review as the verdict of a file, to be previewed and put in use like that of any workbook. */
export function verdictOfReview(
  { file, source, unit }: Pick<Review, 'file' | 'source' | 'unit'>,
  taken: readonly TakenRow[]
): Verdict {
  return {
    file,
    ...(unit === null ? {} : { unit }),
    document: source,
    isQuoted: true,
    taken,
    questions: [],
    faults: [],
    notes: []
  };
}
