import type { SqlRow } from '../../src/lib/server/native';

/** A value some document states, which the sample has to pass through. */
export interface DocumentedValue {
  readonly period: string;
  readonly value: number | null;
  readonly comparator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly asOf: string | null;
}

/** Documented values by unit, indicator and period; the first where two documents disagree. */
export interface Documented {
  at(unit: string, indicator: string, period: string): DocumentedValue | null;
  /** All of one unit and indicator, in the order of the table. */
  of(unit: string, indicator: string): readonly DocumentedValue[];
}

function numberOf(cell: SqlRow[string] | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function toValue(row: SqlRow): DocumentedValue {
  return {
    period: String(row['period']),
    value: numberOf(row['value']),
    comparator: String(row['comparator']),
    numerator: numberOf(row['numerator']),
    denominator: numberOf(row['denominator']),
    asOf: typeof row['as_of'] === 'string' ? row['as_of'] : null
  };
}

/** Looks up the rows of `observations`. */
export function documentedIn(observations: readonly SqlRow[]): Documented {
  const rows = new Map<string, DocumentedValue[]>();
  for (const row of observations) {
    const key = `${String(row['unit'])} ${String(row['indicator'])}`;
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [toValue(row)]);
    else list.push(toValue(row));
  }
  const of = (unit: string, indicator: string): readonly DocumentedValue[] =>
    rows.get(`${unit} ${indicator}`) ?? [];
  return {
    of,
    at: (unit, indicator, period) =>
      of(unit, indicator).find((entry) => entry.period === period) ?? null
  };
}

/** Whether a figure is what the document says, as far as it says it: a bound, "about", or the value as printed. */
export function isWithin(entry: DocumentedValue, figure: number, slack = 0.05): boolean {
  if (entry.value === null) return true;
  if (entry.comparator === '>') return figure > entry.value;
  if (entry.comparator === '>=') return figure >= entry.value;
  if (entry.comparator === '<') return figure < entry.value;
  if (entry.comparator === '<=') return figure <= entry.value;
  if (entry.comparator === '<~')
    return figure < entry.value && figure >= entry.value - Math.abs(entry.value) * 0.02;
  const about = entry.comparator === '~' ? Math.abs(entry.value) * 0.02 : 0;
  return Math.abs(figure - entry.value) <= slack + about;
}
