/** A document a figure, a target or a definition stands on. */
export interface DocumentRow {
  readonly document: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly kind: string;
  readonly note: string | null;
}
