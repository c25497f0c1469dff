import type { DocumentRow } from '$lib/domain/document';
import type { Observation } from '$lib/domain/observation';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import type { Locale } from '$lib/domain/text';
import { formatDate } from '$lib/format/period';
import { pick } from './finding-words';

const PRESS = 'bài báo';
const CITY = /, thành phố Hải Phòng$/;

/**
 * A document in few words: kind, number, issuer. "Kế hoạch 23/KH-UBND ngày 11/08/2025 của UBND xã Nguyễn
 * Lương Bằng"; of the press its name and day. The title of a report is too long for a slide.
 */
export function shortCitation(document: DocumentRow, locale: Locale): string {
  const { kind, number, date } = document;
  const issuer = document.issuer.replace(CITY, '');
  const day =
    date === null
      ? ''
      : pick(locale, ` ngày ${formatDate(date, 'vi')}`, ` of ${formatDate(date, 'en')}`);
  if (kind === PRESS) return `${issuer}${date === null ? '' : `, ${formatDate(date, locale)}`}`;
  const name = kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1);
  const by = pick(locale, ' của ', ', ');
  return `${name}${number === null ? '' : ` ${number}`}${day}${by}${issuer}`;
}

interface Place {
  readonly document: string;
  readonly section: string | null;
}

/** The observations a verdict shows: the figure, its start and the years between. */
export function shownObservations({
  current,
  base,
  years,
  ladder
}: Assessment): readonly Observation[] {
  const readings = [
    base,
    current,
    ...years.map((cell) => cell.reading),
    ...ladder.map((step) => step.reading)
  ];
  return [...new Set(readings.flatMap((reading) => reading?.observation ?? []))];
}

/**
 * Document and sections behind a target and its figures, a line a document; the target's own first.
 * Sample targets and figures stand in no document.
 */
export function sourceLines(
  assessment: Assessment,
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): readonly string[] {
  const { target } = assessment;
  const own: Place[] = isSampleTarget(target) ? [] : [target];
  const figures = shownObservations(assessment).flatMap(({ document, section }) =>
    document === null ? [] : [{ document, section }]
  );
  const sections = new Map<string, Set<string>>();
  for (const { document, section } of [...own, ...figures]) {
    const known = sections.get(document) ?? new Set();
    if (section !== null) known.add(section);
    sections.set(document, known);
  }
  return [...sections].flatMap(([key, places]) => {
    const document = documents.get(key);
    if (document === undefined) return [];
    const and = pick(locale, ' và ', ' and ');
    return [[shortCitation(document, locale), [...places].join(and)].filter(Boolean).join(', ')];
  });
}
