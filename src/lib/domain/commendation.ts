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
