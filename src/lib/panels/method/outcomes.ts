import { COMPARABILITY } from '$lib/domain/comparability';
import { basisPeopleCounts } from '$lib/domain/merge/basis-people-counts';
import { type BeforeValue, beforeValueOf } from '$lib/domain/merge/before-value';
import { decomposeChange } from '$lib/domain/merge/decompose';
import { doubleCount } from '$lib/domain/merge/double-count';
import { MERGER_YEAR, midYearFlow } from '$lib/domain/merge/mid-year-flow';
import { REFUSAL } from '$lib/domain/merge/refusal';
import { splitInteger } from '$lib/domain/merge/split-integer';
import { mergedTitle } from '$lib/domain/merge/title';
import type { Locale } from '$lib/domain/text';
import { formatDifference } from '$lib/format/difference';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { formatEnds } from '$lib/panels/merger/value-words';
import { givenText } from './given-text';
import { beforePartOf, givenOf, PUBLISH, RATE, type TypedPart } from './merge-case';
import type { OutcomeRow, SumCase, TypedPair } from './sum-cases';

/** A figure a reader may type; null while its field is empty. */
export type Count = number | null;

/** A rule of merging at work: what was put in, in words, and what came of it. */
export interface Outcome {
  readonly given: readonly OutcomeRow[];
  readonly rows: readonly OutcomeRow[];
}

const percent = (value: Count, locale: Locale): string =>
  value === null ? m.method_not_computable() : formatMeasured(value, '%', locale, 2);

const NAMES = ['A', 'B', 'C'];
/** Name of a former unit of an example, counted from 0. */
export const formerName = (at: number): string => m.method_former_name({ name: NAMES[at] ?? '' });

/** Two figures a former unit, and their sum done right. */
export function sumOutcome(sum: SumCase, pairs: readonly TypedPair[], locale: Locale): Outcome {
  const heads = sum.columns.map((column) => column());
  return {
    given: pairs.map((pair, at) => ({
      name: formerName(at),
      text: givenText(heads, pair, locale)
    })),
    rows: sum.rows(pairs, locale)
  };
}

/** Former units that came in different ways. */
export function mergeOutcome(
  parts: readonly TypedPart[],
  locale: Locale
): Outcome & { readonly merged: BeforeValue } {
  const read = parts.map(beforePartOf);
  const merged = beforeValueOf(read, RATE);
  const { numerator, denominator, coverage } = merged;
  const how =
    numerator === null || denominator === null
      ? undefined
      : `${formatNumber(numerator, locale)} ÷ ${formatNumber(denominator, locale)}`;
  const text = formatEnds(merged, RATE, locale) ?? percent(null, locale);
  const covered = (share: number): OutcomeRow => ({
    name: m.method_coverage(),
    text: formatMeasured(100 * share, '%', locale, 1),
    note: PUBLISH[merged.publish]()
  });
  return {
    merged,
    given: parts.map((part) => givenOf(part, locale)),
    rows: [
      { name: m.method_merged(), text, ...(how !== undefined && { how }) },
      { name: m.method_comparability(), text: COMPARABILITY[merged.comparability].label[locale] },
      ...(coverage === null ? [] : [covered(coverage)]),
      { name: m.method_merged_mean(), text: percent(merged.meanOfParts, locale), isWrong: true },
      {
        name: m.method_merged_area(),
        text: percent(basisPeopleCounts(read).wrongAreaRate, locale),
        isWrong: true
      }
    ]
  };
}

/** Households of a former unit before and after. */
export interface ChangedPart {
  readonly id: string;
  poor: Count;
  all: Count;
  poorNow: Count;
  allNow: Count;
}

export const CHANGED_FIELDS = ['poor', 'all', 'poorNow', 'allNow'] as const;
export const CHANGED_START: readonly ChangedPart[] = [
  { id: 'A', poor: 20, all: 1000, poorNow: 12, allNow: 800 },
  { id: 'B', poor: 120, all: 1000, poorNow: 161, allNow: 1400 }
];
export const changedHeads = (): readonly string[] => [
  m.method_poor_before(),
  m.method_households_before(),
  m.method_poor_after(),
  m.method_households_after()
];

/** How much of a change is the parts' own, and how much their weights'. */
export function changeOutcome(parts: readonly ChangedPart[], locale: Locale): Outcome {
  const found = decomposeChange(
    parts.map(({ id, poor, all }) => ({ id, numerator: poor, denominator: all })),
    parts.map(({ id, poorNow, allNow }) => ({ id, numerator: poorNow, denominator: allNow }))
  );
  const points = (value: Count): string =>
    value === null
      ? m.method_not_computable()
      : formatDifference(value, '%', locale, { decimals: 2 });
  const heads = changedHeads();
  return {
    given: parts.map((part) => {
      const values = CHANGED_FIELDS.map((field) => part[field]);
      return { name: part.id, text: givenText(heads, values, locale) };
    }),
    rows: [
      { name: m.method_rate_before(), text: percent(found.rateBefore, locale) },
      { name: m.method_rate_after(), text: percent(found.rateAfter, locale) },
      { name: m.method_within(), text: points(found.within) },
      { name: m.method_mix(), text: points(found.mix) },
      { name: m.method_change(), text: points(found.change) }
    ]
  };
}

/** A former unit that may have held a title. */
export interface TitledPart {
  readonly name: string;
  title: boolean;
  population: Count;
}

export const TITLED_START: readonly TitledPart[] = [
  { name: 'A', title: true, population: 6000 },
  { name: 'B', title: true, population: 2500 },
  { name: 'C', title: false, population: 1500 }
];

/** A title is not added up. */
export function titleOutcome(parts: readonly TitledPart[], locale: Locale): Outcome {
  const merged = mergedTitle(parts);
  const people = (share: number): OutcomeRow['note'] =>
    m.method_of_people({ share: formatMeasured(share, '%', locale, 1) });
  const note = merged.populationShare === null ? undefined : people(merged.populationShare);
  return {
    given: parts.map(({ name, title, population }) => ({
      name: m.method_former_name({ name }),
      text: givenText([m.method_population()], [population], locale),
      ...(title && { note: m.method_has_title() })
    })),
    rows: [
      {
        name: m.method_titles(),
        text: `${merged.partsWithTitle ?? 0}/${merged.partsTotal}`,
        ...(note !== undefined && { note })
      },
      {
        name: m.method_merged(),
        text:
          merged.status === 'needs_new_recognition' ? REFUSAL.title[locale] : m.method_no_title()
      }
    ]
  };
}

export const SPLIT_START = { total: 1003, shares: [35, 40, 25] } as const;

/** A whole number divided by shares, to whole numbers. */
export function splitOutcome(total: Count, shares: readonly Count[], locale: Locale): Outcome {
  const found = splitInteger(
    total ?? Number.NaN,
    shares.map((share) => (share ?? Number.NaN) / 100)
  );
  const joined = (counts: readonly number[], decimals?: number): string =>
    counts.map((count) => formatNumber(count, locale, decimals)).join(' + ');
  return {
    given: [
      { name: m.method_households(), text: total === null ? '' : formatNumber(total, locale) },
      ...shares.map((share, at) => ({
        name: m.method_share_of({ number: at + 1 }),
        text: share === null ? '' : formatMeasured(share, '%', locale)
      }))
    ],
    rows:
      found === null
        ? [{ name: m.method_split(), text: m.method_split_refused() }]
        : [
            {
              name: m.method_split(),
              text: joined(found.allocated),
              how: formatNumber(found.sum, locale)
            },
            { name: m.method_split_raw(), text: joined(found.raw, 2) }
          ]
  };
}

/** Money of the year of the merger: the formers' first halves, the merged unit's second, and a whole year. */
export interface YearCase {
  readonly formers: readonly Count[];
  readonly merged: Count;
  readonly whole: Count;
}

export const YEAR_START = { formers: [3.1, 1.2], merged: 4.9, whole: null } as const;

/** Halves are added, and nothing is counted twice. */
export function yearOutcome({ formers, merged, whole }: YearCase, locale: Locale): Outcome {
  const money = (value: Count): string =>
    value === null ? m.method_not_computable() : formatMeasured(value, 'tỷ đồng', locale, 1);
  const flow = midYearFlow(formers, merged);
  const named = formers.map((value, at) => ({
    unit: NAMES[at] ?? '',
    year: MERGER_YEAR,
    value
  }));
  const guard = doubleCount(
    [...named, { unit: 'moi', year: MERGER_YEAR, value: whole }],
    'moi',
    NAMES.slice(0, formers.length)
  );
  return {
    given: [
      ...formers.map((value, at) => ({
        name: m.method_first_half({ name: formerName(at) }),
        text: money(value)
      })),
      { name: m.method_second_half(), text: money(merged) },
      ...(whole === null ? [] : [{ name: m.method_also_whole(), text: money(whole) }])
    ],
    rows: [
      { name: m.method_year_total(), text: money(flow.yearTotal), how: m.method_two_halves() },
      ...(guard.error === null
        ? []
        : [
            { name: m.method_double(), text: money(guard.naiveSum), isWrong: true },
            {
              name: m.method_double_kept(),
              text: money(guard.correct),
              note: m.method_double_why()
            }
          ])
    ]
  };
}
