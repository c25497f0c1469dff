import type { BasisIcon } from '$lib/charts/basis-icon';
import type { FlowModel, FlowPart } from '$lib/charts/lineage-flow';
import { BASIS } from '$lib/domain/lineage';
import { sumOf } from '$lib/domain/merge/sum';
import type { Locale } from '$lib/domain/text';
import { unitNameOf } from '$lib/domain/unit-name';
import type { Unit } from '$lib/domain/unit';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, type MergerTransfer, successorOf } from '../transfer';
import { formatCountWord, formatShare } from '../value-words';

/** Thickness of every band where no document says how large the parts are. */
const EVEN = 3;

/** Where the other parts of a former unit went, in the order of the rows. */
export function othersOf(
  row: MergerTransfer,
  transfers: readonly MergerTransfer[]
): readonly MergerTransfer[] {
  return transfers.filter((other) => other.former === row.former && other.unit !== row.unit);
}

/** Largest part first where areas are known; whole units before parts where not. */
export function inFlowOrder(parts: readonly MergerTransfer[]): readonly MergerTransfer[] {
  const rank = (row: MergerTransfer): number => (row.basis === 'all' ? 0 : 1);
  return [...parts].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.area_km2 ?? 0) - (a.area_km2 ?? 0) ||
      a.former_code.localeCompare(b.former_code)
  );
}

/** Sum of the parts' areas as the documents state them; null when one is not stated. */
export function statedAreaOf(parts: readonly MergerTransfer[]): number | null {
  const sum = sumOf(parts.map((row) => row.area_km2));
  // Areas are written with four decimals at most; adding them must not invent a fifth.
  return sum === null || parts.length === 0 ? null : Math.round(sum * 1e4) / 1e4;
}

function partOf(
  row: MergerTransfer,
  transfers: readonly MergerTransfer[],
  total: number | null,
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
    amount: total === null ? EVEN : area,
    amountText: area === null ? '' : formatMeasured(area, 'km²', locale, decimalsWrittenOf(area)),
    shareText: area === null || total === null ? '' : formatShare(area / total, locale),
    whole: row.basis === 'all'
  };
}

/**
 * The flow of former units into a unit. Bands are as thick as the area they bring; where a document does
 * not state every area they are all alike, and the page says so.
 */
export function flowModel(
  unit: Unit,
  transfers: readonly MergerTransfer[],
  locale: Locale
): FlowModel {
  const parts = inFlowOrder(transfers.filter((row) => row.unit === unit.unit));
  const total = statedAreaOf(parts);
  const area = total ?? unit.area_km2;
  const facts = [
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
            note: parts.length > 1 ? m.merger_people_no_parts() : m.merger_area_from_list()
          }
        ])
  ];
  return {
    parts: parts.map((row) => partOf(row, transfers, total, locale)),
    name: unitNameOf(unit, locale),
    nameNote: m.merger_code_since({ code: unit.code }),
    facts,
    remark: ''
  };
}
