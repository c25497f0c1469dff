import type { BasisIcon } from '$lib/charts/basis-icon';
import type { FlowModel, FlowPart } from '$lib/charts/flow-model';
import { BASIS } from '$lib/domain/lineage';
import type { Census, CensusCount } from '$lib/domain/merge/census';
import { sumOf } from '$lib/domain/merge/sum';
import type { Locale } from '$lib/domain/text';
import { doubtOf, unitNameOf } from '$lib/domain/unit-name';
import type { Unit } from '$lib/domain/unit';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatDate } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, type MergerTransfer, successorOf } from './transfer';
import { formatCountWord, formatShare } from './value-words';

/** Thickness of every band where neither the areas nor the people of all parts are known. */
const EVEN = 3;

/** Where the other parts of a former unit went, in the order of the rows. */
export function othersOf(
  row: MergerTransfer,
  transfers: readonly MergerTransfer[]
): readonly MergerTransfer[] {
  return transfers.filter((other) => other.former === row.former && other.unit !== row.unit);
}

/** Whole units before parts, and of both the largest first as far as areas, then people, are known. */
export function inFlowOrder(
  parts: readonly MergerTransfer[],
  census: Census | null = null
): readonly MergerTransfer[] {
  const rank = (row: MergerTransfer): number => (row.basis === 'all' ? 0 : 1);
  const people = (row: MergerTransfer): number => peopleOf(row, census)?.value ?? 0;
  return [...parts].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.area_km2 ?? 0) - (a.area_km2 ?? 0) ||
      people(b) - people(a) ||
      a.former_code.localeCompare(b.former_code)
  );
}

/** Sum of the parts' areas as the documents state them; null when one is not stated. */
export function statedAreaOf(parts: readonly MergerTransfer[]): number | null {
  const sum = sumOf(parts.map((row) => row.area_km2));
  // Areas are written with four decimals at most; adding them must not invent a fifth.
  return sum === null || parts.length === 0 ? null : Math.round(sum * 1e4) / 1e4;
}

/** What a census counted of a part; null where it says nothing of it. */
export function peopleOf(row: MergerTransfer, census: Census | null): CensusCount | null {
  return census?.parts.find(({ former }) => former === row.former)?.people ?? null;
}

/** "10.818 người", "khoảng 5.404 người" of an estimate; empty where nothing is known. */
function peopleText(count: CensusCount | null, locale: Locale): string {
  if (count === null || count.value === null) return '';
  const text = m.merger_people({ count: formatNumber(count.value, locale) });
  return count.isEstimate ? m.merger_census_about({ text }) : text;
}

/** Day of a census as it is written in a sentence: "1/4/2019", "1 April 2019". */
export function dayOf({ day }: Census, locale: Locale): string {
  const [year, month] = day.split('-');
  return locale === 'vi' ? `1/${Number(month)}/${year}` : formatDate(day, locale);
}

/** Whether the bands can be drawn by people: no areas are stated, and a census knows every part. */
export function isByPeople(parts: readonly MergerTransfer[], census: Census | null): boolean {
  return statedAreaOf(parts) === null && (census?.people.value ?? 0) > 0;
}

/** Former units whose part is an estimate. */
export function estimatedIn(
  parts: readonly MergerTransfer[],
  census: Census
): readonly MergerTransfer[] {
  return parts.filter((row) => peopleOf(row, census)?.isEstimate === true);
}

/** What the bands say, and how far it holds; empty where there is nothing to explain. */
export function flowCaption(
  parts: readonly MergerTransfer[],
  census: Census | null,
  locale: Locale
): string {
  if (statedAreaOf(parts) !== null) return m.merger_origin_sub_area();
  if (census === null || !isByPeople(parts, census)) {
    return parts.length > 1 ? m.merger_origin_sub_even() : '';
  }
  const estimated = estimatedIn(parts, census);
  return [
    m.merger_origin_sub_people({ day: dayOf(census, locale) }),
    estimated.length === 0
      ? ''
      : m.merger_origin_estimate({
          names: estimated.map((row) => formerOf(row, locale)).join(', '),
          year: census.day.slice(0, 4)
        })
  ]
    .filter(Boolean)
    .join(' ');
}

function partOf(
  row: MergerTransfer,
  transfers: readonly MergerTransfer[],
  total: number | null,
  census: Census | null,
  locale: Locale
): FlowPart {
  const district = districtOf(row);
  const others = othersOf(row, transfers);
  const area = row.area_km2;
  return {
    name: formerOf(row, locale),
    basis: BASIS[row.basis].icon as BasisIcon,
    basisText: [BASIS[row.basis].label[locale], district].filter(Boolean).join(', '),
    restText:
      others.length === 0
        ? ''
        : m.merger_rest_to({ names: others.map((other) => successorOf(other, locale)).join(', ') }),
    ...(total === null && census !== null && census.people.value !== null
      ? byPeople(row, census, census.people.value, locale)
      : {
          amount: total === null ? EVEN : area,
          amountText:
            area === null ? '' : formatMeasured(area, 'km²', locale, decimalsWrittenOf(area)),
          shareText: area === null || total === null ? '' : formatShare(area / total, locale)
        }),
    whole: row.basis === 'all'
  };
}

function byPeople(
  row: MergerTransfer,
  census: Census,
  total: number,
  locale: Locale
): Pick<FlowPart, 'amount' | 'amountText' | 'shareText'> {
  const count = peopleOf(row, census);
  const amount = count?.value ?? 0;
  return {
    amount,
    amountText: peopleText(count, locale),
    shareText: formatShare(Math.round((1000 * amount) / total) / 1000, locale)
  };
}

/** The sum of what a census counted, as the first thing said of the unit. */
function censusFacts(census: Census, parts: number, locale: Locale): FlowModel['facts'] {
  const { value, isEstimate } = census.people;
  const text = m.merger_census_people({
    count: formatNumber(value ?? 0, locale),
    day: dayOf(census, locale)
  });
  return [
    {
      text: isEstimate ? m.merger_census_about({ text }) : text,
      note:
        parts === 1
          ? m.merger_census_one()
          : m.merger_census_sum({ count: formatCountWord(parts, locale) })
    }
  ];
}

function peopleNote(unit: Unit, parts: number, byCensus: boolean, locale: Locale): string {
  if (doubtOf(unit, locale) !== null) return m.merger_people_doubtful();
  if (byCensus) return m.merger_people_otherwise();
  return parts > 1 ? m.merger_people_no_parts() : m.merger_area_from_list();
}

/**
 * The flow of former units into a unit. Bands are as thick as the area they bring; where a document does
 * not state every area, as the people a census counted in them; where that is not known of every part they
 * are all alike. The page says which.
 */
export function flowModel(
  unit: Unit,
  transfers: readonly MergerTransfer[],
  locale: Locale,
  census: Census | null = null
): FlowModel {
  const own = transfers.filter((row) => row.unit === unit.unit);
  const counted = isByPeople(own, census) ? census : null;
  const parts = inFlowOrder(own, counted);
  const total = statedAreaOf(parts);
  const area = total ?? unit.area_km2;
  const facts = [
    ...(counted === null ? [] : censusFacts(counted, parts.length, locale)),
    ...(area === null
      ? []
      : [
          {
            text: formatMeasured(area, 'km²', locale, decimalsWrittenOf(area)),
            note:
              total === null
                ? m.merger_area_from_list()
                : m.merger_area_is_sum({ count: formatCountWord(parts.length, locale) })
          }
        ]),
    ...(unit.population === null
      ? []
      : [
          {
            text: m.merger_people({ count: formatNumber(unit.population, locale) }),
            note: peopleNote(unit, parts.length, counted !== null, locale)
          }
        ])
  ];
  return {
    parts: parts.map((row) => partOf(row, transfers, total, counted, locale)),
    name: unitNameOf(unit, locale),
    nameNote: m.merger_code_since({ code: unit.code }),
    facts,
    remark: ''
  };
}
