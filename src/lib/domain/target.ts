import { yearOfDay } from './day';

/** A level, B floor or ceiling each year, C reduction, D growth, E quota, F title, G count of few units, H range. */
export const TARGET_TYPES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type TargetType = (typeof TARGET_TYPES)[number];
export const TARGET_RULES = [
  'relative',
  'points_per_year',
  'average',
  'cumulative',
  'each_year',
  'within_year',
  'over_term',
  'by_date'
] as const;
export type TargetRule = (typeof TARGET_RULES)[number];
export const TARGET_COMPARATORS = ['=', '>', '>=', '<', '<='] as const;
export type TargetComparator = (typeof TARGET_COMPARATORS)[number];

/** A deadline that no document states: read from the term it plans for, or from the sentence beside it. */
export const DUE_BASES = ['inferred'] as const;
export type DueBasis = (typeof DUE_BASES)[number];

/** What a document commits a unit to. `change` is a fraction (0.11), or points a year for `points_per_year`. */
export interface Target {
  readonly target: string;
  readonly ordinal: number;
  readonly unit: string;
  readonly indicator: string;
  readonly type: TargetType;
  readonly rule: TargetRule | null;
  readonly comparator: TargetComparator;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly change: number | null;
  readonly base_period: string | null;
  readonly base_value: number | null;
  readonly from: string;
  /** Year or ISO day; null for a title whose document states no deadline: then it has none. */
  readonly due: string | null;
  /** How the day was arrived at; null or absent where the document states it. */
  readonly due_basis?: DueBasis | null;
  readonly standard: string | null;
  readonly title: string | null;
  readonly title_en: string | null;
  readonly document: string;
  readonly section: string;
  readonly quote: string;
  readonly note: string | null;
  readonly note_en: string | null;
}

/** What makes two targets the same commitment, whoever wrote them down and where. */
export const COMMITMENT = [
  ...(['unit', 'indicator', 'type', 'rule', 'comparator'] as const),
  ...(['value', 'value_max', 'change', 'due'] as const)
] as const satisfies readonly (keyof Target)[];

/**
 * The first year whose figures a target counts. A quota over a term fills after the year it starts from
 * (its base period, else `from`), which is the base and adds nothing; every other target counts `from`.
 */
export function firstCountedYearOf({
  type,
  rule,
  from,
  base_period: base
}: Pick<Target, 'type' | 'rule' | 'from' | 'base_period'>): number {
  const start = yearOfDay(from) ?? 0;
  if (type !== 'E' || rule !== 'over_term') return start;
  return (yearOfDay(base ?? from) ?? start) + 1;
}
