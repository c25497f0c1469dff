import type { TargetRule, TargetType } from '../domain/target';
import type { PrintedComparator } from './quantities';
import type { Kind } from './sections';
import type { Span } from './sentences';
import type { UnitKind } from './units';

/** Why an officer should look twice. */
export type Doubt =
  /** The indicator is not sure. */
  | 'indicator'
  /** No year is printed; it is the report's or the term's. */
  | 'period'
  /** "Hằng năm" opens the sentence, but a year stands right before. */
  | 'yearly'
  /** No number is printed. */
  | 'words'
  /** One number of two indicators. */
  | 'twin'
  /** Target or result: words and heading disagree. */
  | 'kind'
  /** What it was before, not what it is. */
  | 'base'
  /** The comparator is printed before another number of the list. */
  | 'comparator'
  /** No unit is printed. */
  | 'unit';

/** An indicator that is proposed; `score` from 0 to 1. */
export interface Proposed {
  readonly indicator: string;
  readonly score: number;
}

/** A row that a sentence seems to state. */
export interface Candidate {
  /** Place of its block in the document. */
  readonly block: number;
  /** Of the words in that block that say it. */
  readonly span: Span;
  /** Where the number stands in that block; of words where they begin. */
  readonly at: number;
  /** Of the whole sentence in that block. */
  readonly sentence: Span;
  readonly section: string;
  /** Exactly as in the file. */
  readonly quote: string;
  readonly kind: Kind;
  /** An id, or "new". */
  readonly indicator: string;
  /** The name as written. */
  readonly name: string;
  /** Best three, the chosen one first. */
  readonly proposed: readonly Proposed[];
  readonly comparator: PrintedComparator;
  /** As printed, in `unit`. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string;
  readonly unitKind: UnitKind;
  /** Years from … to …; a target is due in the last. */
  readonly frm: number | null;
  readonly to: number | null;
  readonly yearly: boolean;
  /** As the contract writes the period of a figure; null where none was found. */
  readonly period: string | null;
  /** ISO day up to which is counted, or by which is due. */
  readonly day: string | null;
  readonly standing: 'final' | 'estimate';
  /** Of a target. */
  readonly type: TargetType | null;
  readonly rule: TargetRule | null;
  /** Of a target that grows or falls: a fraction, or points a year. */
  readonly change: number | null;
  readonly baseValue: number | null;
  readonly basePeriod: string | null;
  readonly isInWords: boolean;
  readonly isTwin: boolean;
  readonly doubts: readonly Doubt[];
  /** Whether the sentence names a person. */
  readonly namesPerson: boolean;
}

/** What became of a document. */
export interface ReportReading {
  /** Places of the blocks that are headings, by their style or by their words. */
  readonly headings: readonly number[];
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly string[];
}
