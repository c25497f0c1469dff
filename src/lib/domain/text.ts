/** The two languages of the interface; Vietnamese comes first everywhere. */
export type Locale = 'vi' | 'en';

/** One wording in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
