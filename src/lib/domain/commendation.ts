import { groupBy } from './group-by';

/** A count of commendations as a document states it; counts are never added up, for forms may overlap. */
export interface Commendation {
  readonly commendation: string;
  readonly unit: string;
  readonly period: string;
  readonly form: string;
  readonly recipient: string;
  readonly field: string | null;
  readonly count: number;
  readonly direct_workers: number | null;
  readonly awarded_by: string;
  /** For which merit or at which conference, in Vietnamese; null where the document says nothing. */
  readonly occasion: string | null;
  readonly document: string;
  readonly section: string | null;
  readonly quote: string | null;
}

/** Indicators that count who was commended, whatever the form, and the recipients they count. */
const COUNTED: Readonly<Record<string, string>> = {
  'ca-nhan-dien-hinh': 'cá nhân',
  'tap-the-dien-hinh': 'tập thể'
};

/** Whether the count is one of what the indicator counts. */
export function isCountedBy(
  indicator: string,
  { recipient }: Pick<Commendation, 'recipient'>
): boolean {
  return COUNTED[indicator] === recipient;
}

/** Bounds of a quota; `max` is null where none is stated. */
export interface QuotaRange {
  readonly min: number;
  readonly max: number | null;
}

/** A yearly quota "in each field" and what it can mean beside counts that are not split by field. */
interface QuotaReadings {
  readonly recipient: string;
  /** Of one field; null where the fields have different ones. */
  readonly perField: QuotaRange | null;
  /** Fields that the document names. */
  readonly fields: number;
  /** The named fields added up. */
  readonly together: QuotaRange;
}

const QUOTA = /^khen-(tap-the|ca-nhan)-/;

/** The recipients a yearly quota is for; null for an indicator that is none. */
export function quotaRecipientOf(indicator: string): string | null {
  const word = QUOTA.exec(indicator)?.[1];
  if (word === undefined) return null;
  return word === 'tap-the' ? 'tập thể' : 'cá nhân';
}

/** The quotas among a unit's targets, read both ways; collectives first. No verdict follows from either. */
export function quotaReadingsOf(
  targets: readonly {
    readonly indicator: string;
    readonly value: number | null;
    readonly value_max: number | null;
  }[]
): readonly QuotaReadings[] {
  return ['tập thể', 'cá nhân'].flatMap((recipient) => {
    const ranges = targets.flatMap(({ indicator, value, value_max: max }) =>
      quotaRecipientOf(indicator) === recipient && value !== null ? [{ min: value, max }] : []
    );
    const first = ranges[0];
    if (first === undefined) return [];
    const isOne = ranges.every(({ min, max }) => min === first.min && max === first.max);
    const together = ranges.reduce((a, b) => ({
      min: a.min + b.min,
      max: a.max === null || b.max === null ? null : a.max + b.max
    }));
    return [{ recipient, perField: isOne ? first : null, fields: ranges.length, together }];
  });
}

/**
 * Share of direct workers among the individuals commended, in per cent. Null where they are not counted, for
 * collectives, and of none: 0 of 0 is no share.
 */
export function directShareOf({
  recipient,
  count,
  direct_workers: direct
}: Pick<Commendation, 'recipient' | 'count' | 'direct_workers'>): number | null {
  return recipient !== 'cá nhân' || direct === null || count === 0 ? null : (direct / count) * 100;
}

/** One award as a form lists it: both recipients in a line. */
export interface CommendationLine extends Pick<
  Commendation,
  'unit' | 'form' | 'awarded_by' | 'period' | 'occasion' | 'field'
> {
  /** Null where the document counts none of them: not 0. */
  readonly collectives: number | null;
  readonly individuals: number | null;
  /** Direct workers among the individuals; null where not counted. */
  readonly direct: number | null;
  readonly rows: readonly Commendation[];
}

/** Counts of the same award in one line, in the order first named. Counts of different awards are never added. */
export function commendationLines(rows: readonly Commendation[]): readonly CommendationLine[] {
  const groups = groupBy(rows, (row) =>
    JSON.stringify([
      row.unit,
      row.form,
      row.awarded_by,
      row.period,
      row.occasion,
      row.field,
      row.document
    ])
  );
  return [...groups.values()].map((group) => {
    const of = (recipient: string): Commendation | undefined =>
      group.find((row) => row.recipient === recipient);
    const individuals = of('cá nhân');
    return {
      ...(group[0] as Commendation),
      collectives: of('tập thể')?.count ?? null,
      individuals: individuals?.count ?? null,
      direct: individuals?.direct_workers ?? null,
      rows: group
    };
  });
}
