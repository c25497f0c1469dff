import type { Locale } from '$lib/domain/text';

/** A figure as it is written in the report and, where it is one number, as a spreadsheet counts it. */
export interface Figure {
  readonly text: string;
  /** What it is the figure of, written behind it in brackets: "10/2026". */
  readonly period?: string;
  readonly value?: number | null;
  readonly kind?: 'number' | 'percent';
  readonly decimals?: number;
}

/** A target of the unit: one line of "Biểu số 01". */
export interface AppendixRow {
  readonly content: string;
  /** Unit of measure: "%", "triệu đồng/người". */
  readonly measure: string;
  readonly target: Figure;
  readonly actual: Figure;
  /** Share of the target reached, or of the way to it for what must fall. */
  readonly ratio: Figure;
  readonly status: string;
  /** Document and section, short where `sources` explains: "P2 II.3". */
  readonly source: string;
}

export interface AppendixGroup {
  readonly title: string;
  readonly rows: readonly AppendixRow[];
}

/** The table that goes with a unit's report. */
export interface Appendix {
  readonly locale: Locale;
  /** "Ủy ban nhân dân xã Đại Sơn" */
  readonly issuer: string;
  /** "Xã Đại Sơn" */
  readonly unit: string;
  /** "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THI ĐUA GIAI ĐOẠN 2025–2030" */
  readonly title: string;
  /** The line in brackets below the title; its blanks are filled in by hand. */
  readonly attachedTo: string;
  /** "Biểu số 01" */
  readonly number: string;
  /** "Đạt 1/2 mục tiêu có số liệu; 13 mục tiêu chưa có số liệu." */
  readonly headline: string;
  readonly groups: readonly AppendixGroup[];
  /** What the marks and the short sources mean. */
  readonly notes: readonly string[];
  readonly address: string;
  readonly link?: string;
  /** ISO day of the data. */
  readonly date: string;
  readonly sample: boolean;
  /** Whether any of the unit's own, unpublished figures is in it. */
  readonly own?: boolean;
  readonly fileParts: readonly string[];
}

/** Heads of the columns, in the order offices use. */
export const APPENDIX_COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['STT', 'Nội dung', 'ĐVT', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ', 'Tình trạng', 'Nguồn'],
  en: ['No.', 'Content', 'Unit', 'Target', 'Actual', 'Share', 'Status', 'Source']
};

/** Line under the title where it is attached to a report whose number is not known yet. */
export function attachedLine(issuer: string, locale: Locale): string {
  const blank = '\u2026\u2026';
  return locale === 'vi'
    ? `(Kèm theo Báo cáo số ${blank}/BC-UBND ngày ${blank} tháng ${blank} năm ${blank} của ${issuer})`
    : `(Attached to report no. ${blank} of ${blank}, ${issuer})`;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Groups counted in Roman numerals, rows running through all groups. */
export function numbered(groups: readonly AppendixGroup[]): {
  readonly number: string;
  readonly title: string;
  readonly rows: readonly [number, AppendixRow][];
}[] {
  let count = 0;
  return groups.map(({ title, rows }, index) => ({
    number: ROMAN[index] ?? String(index + 1),
    title,
    rows: rows.map((row): [number, AppendixRow] => [(count += 1), row])
  }));
}
