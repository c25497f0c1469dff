import type { FormerPart } from '$lib/data/queries/unit';
import { type DocumentRow, unreadOf } from '$lib/domain/document';
import type { KnownCounts } from '$lib/domain/known';
import type { Census } from '$lib/domain/merge/census';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { doubtOf, formerNameOf, unitNameOf } from '$lib/domain/unit-name';
import { mergerPathOf } from '$lib/format/address';
import { formatNumber } from '$lib/format/number';
import { formatDate, formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { sharesNote } from './former-text';

/** What is known of a unit beside targets. */
export interface UnitKnowledge {
  readonly unit: Unit;
  readonly formers: readonly FormerPart[];
  /** Every document the page cites. */
  readonly documents: readonly DocumentRow[];
  /** Ids of those the unit itself issued. */
  readonly own: readonly string[];
  readonly held: KnownCounts;
  /** What the last census counted of its former units; null where it counted none. */
  readonly census: Census | null;
  /** Title of the tables the census comes from. */
  readonly censusTitle: string;
}

/** One thing that is known, with the way to it. */
export interface KnownFact {
  readonly term: string;
  readonly text: string;
  /** `#id` of the page, or a canonical path; null where nothing more is said of it. */
  readonly href: string | null;
  /** Where it is from, or what must be known of it; empty for none. */
  readonly note: string;
}

function peopleFacts({ unit }: UnitKnowledge, locale: Locale): readonly KnownFact[] {
  if (unit.population === null) return [];
  const count = formatNumber(unit.population, locale);
  return [
    {
      term: m.unit_known_people({}, { locale }),
      text: m.unit_people({ count }, { locale }),
      href: null,
      note: [m.unit_list_source({}, { locale }), doubtOf(unit, locale)].filter(Boolean).join('; ')
    }
  ];
}

/** What a census counted; where a part is not known, of how many former units it is, and never a sum. */
function censusFacts(knowledge: UnitKnowledge, locale: Locale): readonly KnownFact[] {
  const { unit, census, censusTitle } = knowledge;
  if (census === null) return [];
  const { value, isEstimate } = census.people;
  const name = unitNameOf(unit, locale);
  const inWords = { locale };
  const known = census.parts.filter((part) => part.people.value !== null).length;
  const people = m.unit_people({ count: formatNumber(value ?? 0, locale) }, inWords);
  const text =
    value === null
      ? m.unit_known_census_part({ known, count: census.parts.length, name }, inWords)
      : isEstimate
        ? m.unit_known_census_about({ people, name }, inWords)
        : m.unit_known_census_text({ people, name }, inWords);
  return [
    {
      term: m.unit_known_census({ day: formatPeriod(census.day, locale, null) }, inWords),
      text,
      href: mergerPathOf(unit),
      note: m.unit_known_source({ document: censusTitle }, inWords)
    }
  ];
}

function countFacts({ held }: UnitKnowledge, locale: Locale): readonly KnownFact[] {
  const inWords = { locale };
  const { movements, figures, commendations } = held;
  const facts: readonly (KnownFact & { readonly count: number })[] = [
    {
      count: movements,
      term: m.unit_known_movements({}, inWords),
      text: m.unit_known_movements_text({ count: movements }, inWords),
      href: '#phong-trao',
      note: ''
    },
    {
      count: figures,
      term: m.unit_known_figures({}, inWords),
      text: m.city_figure_count({ count: figures }, inWords),
      href: '#so-lieu',
      note: ''
    },
    {
      count: commendations,
      term: m.unit_commendations({}, inWords),
      text: m.emulation_commendation_count({ count: commendations }, inWords),
      href: '#khen-thuong',
      note: ''
    }
  ];
  return facts.filter(({ count }) => count > 0);
}

/** What is known of a unit of which no target is: its documents, movements, figures, origin and people. */
export function knownFacts(knowledge: UnitKnowledge, locale: Locale): readonly KnownFact[] {
  const { unit, formers, documents, own } = knowledge;
  const inWords = { locale };
  const issued = documents.filter((row) => own.includes(row.document) && unreadOf(row) !== 'cited');
  return [
    ...issued.map((row) => ({
      term: m.unit_known_documents({}, inWords),
      text: row.title,
      href: `#${row.document}`,
      note: row.date === null ? '' : formatDate(row.date, locale)
    })),
    ...countFacts(knowledge, locale),
    {
      term: m.unit_known_formers({}, inWords),
      text: formers.map(({ name, type }) => formerNameOf({ name, type }, locale)).join(', '),
      href: mergerPathOf(unit),
      note: sharesNote(formers, locale)
    },
    ...peopleFacts(knowledge, locale),
    ...censusFacts(knowledge, locale)
  ];
}

/**
 * What is missing, a sentence each: always the targets; results and documents where there are none.
 *
 * @param declared how many targets a source says the unit set, without naming them; null where none says so
 */
export function missingFacts(
  { unit, held }: Pick<UnitKnowledge, 'unit' | 'held'>,
  declared: string | null,
  locale: Locale
): readonly string[] {
  const name = unitNameOf(unit, locale);
  const inWords = { locale };
  return [
    m.unit_missing_targets({ name }, inWords),
    ...(declared === null ? [] : [m.unit_no_targets_declared({ count: declared }, inWords)]),
    ...(held.figures === 0 ? [m.unit_missing_figures({ name }, inWords)] : []),
    ...(held.documents === 0 ? [m.unit_missing_documents({ name }, inWords)] : [])
  ];
}
