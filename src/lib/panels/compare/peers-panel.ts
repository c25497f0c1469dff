import type { PartTransfer } from '$lib/domain/merge/before-parts';
import {
  EVEN_WEIGHTS,
  nearestOf,
  peersOf,
  type PeerTraits,
  type PeerWeights,
  type Trait,
  type TraitDistances,
  TRAITS
} from '$lib/domain/peers';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { doubtOf, groupOf, type UnitGroup, unitNameOf } from '$lib/domain/unit-name';
import type { UnitName } from '$lib/data/queries/compare';
import { unitPathOf } from '$lib/format/address';
import { formatUnitGroup } from '$lib/format/unit-group';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import type { TablePanel } from '$lib/panels/panel';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { WordsCell } from '$lib/panels/table-cell';
import { m } from '$lib/paraglide/messages';
import type { CompareView } from './compare-view';
import { nameOf } from './unit-choice';

/** People and land of a unit in force, with the doubt about them. */
export type UnitSize = Pick<Unit, 'unit' | 'area_km2' | 'population' | 'note' | 'note_en'>;

interface Sized extends PeerTraits {
  readonly group: UnitGroup;
  readonly named: UnitName;
  readonly size: UnitSize;
}

/** A line of the list: the unit itself first, then those nearest to it. */
interface PeerRow {
  readonly unit: Sized;
  /** Null for the unit itself. */
  readonly distance: number | null;
  readonly traits: TraitDistances | null;
}

export interface PeersFound {
  readonly own: Sized;
  readonly rows: readonly PeerRow[];
  readonly weights: PeerWeights;
}

interface Known {
  readonly units: readonly UnitName[];
  readonly transfers: readonly Pick<PartTransfer, 'unit' | 'basis'>[];
  readonly sizes: readonly UnitSize[];
}

/** As many are listed, and those as far as the last of them. */
const MOST_PEERS = 8;

function sizedOf({ units, transfers, sizes }: Known): readonly Sized[] {
  const byUnit = new Map(units.map((row) => [row.unit, row]));
  const sized = sizes.flatMap((size): Sized[] => {
    const named = byUnit.get(size.unit);
    if (named === undefined) return [];
    const parts = transfers.filter((row) => row.unit === size.unit);
    const { area_km2: area, population } = size;
    return [
      {
        named,
        size,
        population,
        density: population === null || area === null || area <= 0 ? null : population / area,
        group: groupOf(named.type),
        districts: named.district?.split(';') ?? [],
        divided:
          parts.length === 0
            ? null
            : parts.filter(({ basis }) => basis !== 'all').length / parts.length
      }
    ];
  });
  return sized.sort((a, b) => a.named.name.localeCompare(b.named.name, 'vi'));
}

/** Units like the first compared one that is in force; null where none is. */
export function peersFound(
  known: Known,
  { units, weights = EVEN_WEIGHTS }: Pick<CompareView, 'units' | 'weights'>
): PeersFound | null {
  const all = sizedOf(known);
  const own = units.map((unit) => all.find(({ size }) => size.unit === unit)).find(Boolean);
  if (own === undefined) return null;
  const near = nearestOf(peersOf(own, all, weights), MOST_PEERS);
  return { own, weights, rows: [{ unit: own, distance: null, traits: null }, ...near] };
}

/** The trait by name, as weights and columns call it. */
export function traitName(trait: Trait, locale: Locale): string {
  const names: Readonly<Record<Trait, string>> = {
    population: m.compare_peers_population({}, { locale }),
    density: m.compare_peers_density({}, { locale }),
    type: m.compare_peers_type({}, { locale }),
    district: m.compare_peers_district({}, { locale }),
    divided: m.compare_peers_divided({}, { locale })
  };
  return names[trait];
}

const distanceText = (distance: number, locale: Locale): string =>
  formatNumber(distance, locale, { decimals: 2 });

function wordsOf(trait: Trait, { unit }: PeerRow, locale: Locale): string | null {
  const { population, density, divided, group, districts } = unit;
  const words: Readonly<Record<Trait, string | null>> = {
    population: population === null ? null : formatNumber(population, locale),
    density: density === null ? null : formatNumber(Math.round(density), locale),
    type: formatUnitGroup(group, locale),
    district: districts.length === 0 ? null : districts.join(', '),
    divided: divided === null ? null : formatMeasured(Math.round(divided * 100), '%', locale)
  };
  return words[trait];
}

/** The doubt about people is one about density as well. */
function doubtIn(trait: Trait, { unit }: PeerRow, locale: Locale): string | null {
  return trait === 'population' || trait === 'density' ? doubtOf(unit.size, locale) : null;
}

/** "theo 4/5 đặc điểm" where a trait that counts is not known of both; empty where all are. */
function restsOn({ traits }: PeerRow, weights: PeerWeights, locale: Locale): string {
  const counted = TRAITS.filter((trait) => weights[trait] > 0);
  const known = counted.filter((trait) => traits === null || traits[trait] !== null);
  return known.length === counted.length
    ? ''
    : m.compare_peers_rests({ known: known.length, counted: counted.length }, { locale });
}

function traitColumn(trait: Trait, weights: PeerWeights, locale: Locale): ShownColumn<PeerRow> {
  return {
    key: trait,
    name: traitName(trait, locale),
    ...(trait === 'type' || trait === 'district'
      ? { kind: 'text', value: (row: PeerRow) => wordsOf(trait, row, locale) }
      : { kind: 'number', value: ({ unit }: PeerRow) => unit[trait] }),
    shown: (row) => {
      const text = wordsOf(trait, row, locale) ?? m.compare_empty_none({}, { locale });
      const doubted = doubtIn(trait, row, locale) !== null;
      return doubted ? `${text} (${m.unit_doubt({}, { locale })})` : text;
    },
    none: m.compare_empty_none({}, { locale }),
    cell: (row): WordsCell => {
      const text = wordsOf(trait, row, locale);
      if (text === null) return { text: m.compare_empty_none({}, { locale }), isAbsent: true };
      const doubt = doubtIn(trait, row, locale);
      const distance = row.traits?.[trait] ?? null;
      const notes = [
        distance === null || weights[trait] === 0
          ? ''
          : m.compare_peers_apart({ distance: distanceText(distance, locale) }, { locale }),
        doubt === null ? '' : m.unit_doubt({}, { locale })
      ].filter((note) => note !== '');
      return {
        text,
        ...(notes.length > 0 && { note: notes.join('; ') }),
        ...(doubt !== null && { title: doubt })
      };
    }
  };
}

/** How the list is reckoned, with the weights in use. */
export function peersHow(weights: PeerWeights, locale: Locale): string {
  const counted = TRAITS.filter((trait) => weights[trait] > 0).map(
    (trait) => `${traitName(trait, locale).toLocaleLowerCase('vi')} × ${weights[trait]}`
  );
  return counted.length === 0
    ? m.compare_peers_nothing({}, { locale })
    : m.compare_peers_how({ weights: counted.join('; ') }, { locale });
}

/** Units like one of them, nearest first, with what makes them so. */
export function peersPanel(
  { own, rows, weights }: PeersFound,
  locale: Locale
): TablePanel<PeerRow> {
  const name = unitNameOf(own.named, locale);
  return {
    rows,
    columns: [
      {
        key: 'unit',
        name: m.compare_col_unit({}, { locale }),
        kind: 'text',
        isRowHead: true,
        value: ({ unit }) => nameOf(unit.named, locale),
        cell: ({ unit, distance }) => ({
          text: nameOf(unit.named, locale),
          href: unitPathOf(unit.named),
          isStrong: distance === null
        })
      },
      {
        key: 'distance',
        name: m.compare_peers_distance({}, { locale }),
        kind: 'number',
        decimals: 2,
        value: ({ distance }) => distance,
        shown: ({ distance }) => (distance === null ? '' : distanceText(distance, locale)),
        cell: (row) => {
          if (row.distance === null) return m.compare_peers_itself({}, { locale });
          const note = restsOn(row, weights, locale);
          return { text: distanceText(row.distance, locale), ...(note !== '' && { note }) };
        }
      },
      ...TRAITS.map((trait) => traitColumn(trait, weights, locale)),
      {
        name: m.compare_peers_note({}, { locale }),
        kind: 'text',
        value: (row) =>
          [restsOn(row, weights, locale), doubtOf(row.unit.size, locale) ?? '']
            .filter((note) => note !== '')
            .join('; ') || null,
        shown: null
      }
    ],
    words: () => ({
      title: m.compare_peers_title({ name }, { locale }),
      subtitle: peersHow(weights, locale),
      sourceLines: [m.compare_peers_source({}, { locale })],
      sample: false,
      sheetName: m.compare_peers({}, { locale }),
      fileParts: [nameOf(own.named, 'vi'), 'đơn vị giống']
    })
  };
}
