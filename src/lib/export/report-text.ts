import type { Locale } from '$lib/domain/text';
import type { AppendixGroup } from './appendix';

/** A sentence that data supports, and where it stands: a line a document. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a report is made of, from top to bottom. */
export type ReportBlock =
  | { readonly kind: 'sentences'; readonly sentences: readonly Sourced[] }
  /** What only people can write; it is said what belongs there. */
  | { readonly kind: 'gap'; readonly text: string }
  | {
      readonly kind: 'table';
      /** "Biểu số 01. Các mục tiêu …" */
      readonly caption: string;
      readonly groups: readonly AppendixGroup[];
      readonly notes: readonly string[];
    };

interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportPart {
  readonly heading: string;
  readonly sections: readonly ReportSection[];
}

/** A report in the form of Decree 30/2020, as far as data can write it. */
export interface ReportText {
  readonly locale: Locale;
  /** In capitals, a line each: "ỦY BAN NHÂN DÂN", "XÃ ĐẠI SƠN". */
  readonly issuer: readonly string[];
  /** "Số: ……/BC-UBND" */
  readonly number: string;
  /** "Đại Sơn, ngày …… tháng …… năm 2026" */
  readonly placeAndDay: string;
  /** "BÁO CÁO" */
  readonly kind: string;
  /** What it is about, a line each. */
  readonly subject: readonly string[];
  readonly intro: readonly ReportBlock[];
  readonly parts: readonly ReportPart[];
  /** Below "Nơi nhận", a line each. */
  readonly receivers: readonly string[];
  /** Above the place of the signature, a line each. */
  readonly signature: readonly string[];
  /** Said of marks and of how the text came to be. */
  readonly notes: readonly string[];
  /** ISO day of the data. */
  readonly date: string;
  readonly sample: boolean;
  readonly own?: boolean;
  readonly fileParts: readonly string[];
}
