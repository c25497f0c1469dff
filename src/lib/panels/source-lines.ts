import type { DocumentRow } from '$lib/domain/document';
import { OWN_MARK } from '$lib/domain/own-set';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import { shownObservations } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import { formatDate } from '$lib/format/period';
import { secondaryWords } from './secondary-words';
import { pick } from '$lib/panels/target/finding-words';
import { SET } from '$lib/set/set';

const PRESS = 'bài báo';
const OWN = 'own';
const PROVINCE = `, ${SET.kind.vi} ${SET.name}`;

/** "UBND xã Đại Sơn": who issued a document, without the province they are all of. */
export function issuerOf({ issuer }: Pick<DocumentRow, 'issuer'>): string {
  return issuer.endsWith(PROVINCE) ? issuer.slice(0, -PROVINCE.length) : issuer;
}

/**
 * A document in few words: kind, number, issuer. "Kế hoạch 23/KH-UBND ngày 11/08/2025 của UBND xã Nguyễn
 * Lương Bằng"; of the press its name and day. The title of a report is too long for a slide.
 */
export function shortCitation(document: DocumentRow, locale: Locale): string {
  const { kind, number, date } = document;
  if (kind === OWN)
    return pick(
      locale,
      document.title,
      document.title.replace(OWN_MARK, 'the unit’s own, not published')
    );
  const secondary = secondaryWords(document, locale);
  const mark = secondary === '' ? '' : ` (${secondary})`;
  const issuer = issuerOf(document);
  const day =
    date === null
      ? ''
      : pick(locale, ` ngày ${formatDate(date, 'vi')}`, ` of ${formatDate(date, 'en')}`);
  if (kind === PRESS)
    return `${issuer}${date === null ? '' : `, ${formatDate(date, locale)}`}${mark}`;
  const name = kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1);
  const by = pick(locale, ' của ', ', ');
  return `${name}${number === null ? '' : ` ${number}`}${day}${by}${issuer}${mark}`;
}

/** Where something is said; without a document it is said nowhere. */
export interface Place {
  readonly document: string | null;
  readonly section: string | null;
}

/** More documents than this under a picture are counted, not named. */
const MOST_NAMED = 3;
const MOST_SECTIONS = 4;

/** A part of a document with the section in it: "Phần thứ nhất, III.5". */
const PART = /^(Phần [^,]+), (.+)$/;

/** Sections in a row, the part they share said once: "Phần thứ nhất, III.2.2", "III.5". */
function withoutRepeated(sections: readonly string[]): readonly string[] {
  return sections.map((section, at) => {
    const [, part, rest] = PART.exec(section) ?? [];
    const before = PART.exec(sections[at - 1] ?? '')?.[1];
    return rest === undefined || part !== before ? section : rest;
  });
}

function joined(sections: ReadonlySet<string>, locale: Locale): string {
  const all = withoutRepeated([...sections]);
  if (all.length <= MOST_SECTIONS) return all.join(pick(locale, ' và ', ' and '));
  const more = all.length - MOST_SECTIONS + 1;
  const named = all.slice(0, MOST_SECTIONS - 1).join(', ');
  return pick(locale, `${named} và ${more} mục khác`, `${named} and ${more} more sections`);
}

/** Documents and the sections of each, a line a document in the order they are first named. */
export function citedLines(
  places: readonly Place[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): readonly string[] {
  const sections = new Map<string, Set<string>>();
  for (const { document, section } of places) {
    if (document === null) continue;
    const known = sections.get(document) ?? new Set();
    if (section !== null && section !== '') known.add(section);
    sections.set(document, known);
  }
  return [...sections].flatMap(([key, own]) => {
    const document = documents.get(key);
    if (document === undefined) return [];
    return [[shortCitation(document, locale), joined(own, locale)].filter(Boolean).join(', ')];
  });
}

/** The same, the first few named and the rest counted: for charts that many documents speak in. */
export function fewCitedLines(
  places: readonly Place[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): readonly string[] {
  const lines = citedLines(places, documents, locale);
  const more = lines.length - MOST_NAMED;
  if (more <= 1) return lines;
  const rest = pick(locale, `và ${more} văn bản khác`, `and ${more} more documents`);
  return [...lines.slice(0, MOST_NAMED), rest];
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
  const own: readonly Place[] = isSampleTarget(target) ? [] : [target];
  return citedLines([...own, ...shownObservations(assessment)], documents, locale);
}
