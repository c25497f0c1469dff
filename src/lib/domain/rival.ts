import { type Interval, intervalOf, isApart } from './bounds';
import type { Comparator, Provenance, Standing } from './observation';
import { isSameTime, parsePeriod } from './period';

/** A figure as far as it can contradict another of the same unit and indicator. */
export interface Claim {
  readonly period: string;
  readonly comparator: Comparator | string;
  readonly value: number | null;
  readonly value_max?: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: Standing | string;
  readonly provenance: Provenance | string;
  readonly document?: string | null;
  readonly section?: string | null;
}

/** What else is said of the same time; shown beside the figure used, so that neither is chosen silently. */
export interface Rival {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax: number | null;
  /** Where it stands; null where no document does. */
  readonly document: string | null;
  readonly section: string | null;
  /** One document says both. */
  readonly isSameSource: boolean;
}

/** Whether both speak of the same days with the same standing; a sample contradicts nothing but samples. */
function isOfSameTime(a: Claim, b: Claim): boolean {
  const [first, second] = [parsePeriod(a.period), parsePeriod(b.period)];
  if (first === null || second === null) return false;
  const isSample = ({ provenance }: Claim): boolean => provenance === 'sample';
  return isSameTime(first, second) && a.standing === b.standing && isSample(a) === isSample(b);
}

/** What a claim may stand for; null without a value, whose counts alone contradict nothing here. */
function intervalIn({ comparator, value, value_max: most = null }: Claim): Interval | null {
  return value === null ? null : intervalOf(comparator as Comparator, value, most, null, null);
}

/**
 * What others say of the same time that cannot be true together with a figure: "86" and "89", "trên 95" and "90";
 * never "trên 95" and "97". One for each different number.
 */
export function rivalsAmong(row: Claim, others: readonly Claim[]): readonly Rival[] {
  const own = intervalIn(row);
  if (own === null) return [];
  const found = new Map<string, Rival>();
  for (const other of others) {
    const theirs = intervalIn(other);
    if (other.value === null || theirs === null) continue;
    if (!isOfSameTime(row, other) || !isApart(own, theirs)) continue;
    const isSameSource = row.document != null && row.document === other.document;
    found.set(`${other.comparator} ${other.value} ${other.value_max ?? ''}`, {
      comparator: other.comparator as Comparator,
      value: other.value,
      valueMax: other.value_max ?? null,
      document: other.document ?? null,
      section: other.section ?? null,
      isSameSource
    });
  }
  return [...found.values()];
}
