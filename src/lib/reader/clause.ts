import { kindInWords } from './kind-words';
import { withoutNames } from './not-quantities';
import { isYearly, type NamedTime, timesIn } from './periods';
import { quantitiesIn } from './quantities';
import type { IndicatorRanking } from './rank-indicators';
import type { Kind, PlacedBlock, ReportFrame } from './sections';
import type { Span } from './sentences';

export interface Context {
  readonly frame: ReportFrame;
  readonly ranking: IndicatorRanking;
  readonly titlePart: NamedTime | null;
}

/** A clause that is being read, and what is known of the words around it. */
export interface Clause {
  readonly placed: PlacedBlock;
  readonly block: number;
  readonly text: string;
  readonly wording: string;
  readonly masked: string;
  readonly sentence: Span;
  readonly span: Span;
}

/** What stands before the first comma or colon of a sentence and names a time governs all its clauses. */
export interface Opening {
  readonly time: NamedTime | null;
  readonly yearly: boolean;
  readonly kind: Kind | null;
}

export function openingOf(wording: string, { start, end }: Span): Opening | null {
  const first = /^[^,:;]{0,90}[,:]/u.exec(
    wording
      .slice(start, end)
      .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[-+•*]|[a-zđ]\))\s*/u, (lead) => ' '.repeat(lead.length))
  );
  const words =
    first?.[0] ??
    /^\s*(?:\d+[.)]\s*)?(?:hằng năm|mỗi năm)(?!\p{L})/u.exec(wording.slice(start, end))?.[0];
  if (words === undefined) return null;
  const yearly = isYearly(words);
  const time = timesIn(words).at(0) ?? null;
  const kind = kindInWords(words, '');
  if (!yearly && time === null && kind !== 'target') return null;
  const bare = quantitiesIn(withoutNames(words, words)).length > 0;
  return bare ? null : { time, yearly, kind };
}
