import type { MergerFigure } from '$lib/data/queries/merger';
import { sampleFiguresIn, sampleMonthsIn } from '$lib/data/queries/merger';
import type { Database } from '$lib/data/database';
import type { CityTiles } from '$lib/domain/city-tiles';
import type { Standard } from '$lib/domain/indicator';
import { cityChangesOf, isChange, type UnitChange } from '$lib/domain/merge/city-changes';
import { EXACTNESS, type Exactness } from '$lib/domain/merge/exactness';
import type { Observation } from '$lib/domain/observation';
import { type OwnLayer, withLayers } from '$lib/domain/own-set';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from '$lib/panels/city/city-units';
import type { TilePaint } from '$lib/panels/city/tile-paint';
import type { TileScene } from '$lib/panels/city/tile-part';
import type { Definitions } from '$lib/panels/panel-page';
import type { Row } from '../dumbbell-model';
import type { MergerIndicator } from '../merger-indicator';
import type { CityTransfer } from '../transfer';
import { elsewhereOf, type MergedUnit, mostOf } from './city-merger';

/** What the page of the city's merger is built with. */
export interface MergedCityData {
  readonly tiles: CityTiles;
  readonly units: readonly Omit<CityUnit, 'formers' | 'names' | 'known'>[];
  readonly transfers: readonly CityTransfer[];
  readonly figures: readonly Observation[];
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
}

/** Indicator compared first once the sample is on; sourced figures of the time before exist for few. */
const FIRST_SOURCED = 'so-ho-can-ngheo';
const FIRST_SAMPLE = 'ho-ngheo';

/** The sample of one indicator: years, else months. @throws LoadError, QueryError */
export async function citySample(
  database: Database,
  asked: string | null,
  signal: AbortSignal
): Promise<readonly MergerFigure[]> {
  const indicator = asked ?? FIRST_SAMPLE;
  const years = await database.answer(sampleFiguresIn(indicator), signal);
  return years.length > 0 ? years : database.answer(sampleMonthsIn(indicator), signal);
}

/** What is published with the layers that are on over it. */
export function mergedCityRows(
  { figures, indicators, standards }: MergedCityData,
  layers: {
    readonly own: OwnLayer;
    readonly sample: readonly MergerFigure[];
    readonly definitions: Definitions | null;
  }
): Definitions & { readonly observations: readonly MergerFigure[] } {
  const sourced = {
    observations: figures as readonly MergerFigure[],
    targets: [],
    ...(layers.definitions ?? { indicators, standards })
  };
  return withLayers(sourced, [layers.own, { targets: [], observations: layers.sample }]);
}

/** The indicator asked for, else the one to begin with. */
export function cityIndicator(
  indicators: readonly MergerIndicator[],
  asked: string | null,
  isSample: boolean
): MergerIndicator | undefined {
  const byName = (name: string | null): MergerIndicator | undefined =>
    indicators.find((row) => row.indicator === name);
  return byName(asked) ?? byName(isSample ? FIRST_SAMPLE : FIRST_SOURCED) ?? indicators[0];
}

type Change = UnitChange<MergerFigure, MergerIndicator>;

export function changesOfCity(
  { units, transfers }: Pick<MergedCityData, 'units' | 'transfers'>,
  rows: ReturnType<typeof mergedCityRows>,
  chosen: MergerIndicator | undefined,
  own: OwnLayer
): readonly Change[] {
  if (chosen === undefined) return [];
  const city = {
    transfers,
    figures: rows.observations,
    own: own.knowledge,
    standards: rows.standards
  };
  const codes = units.map(({ unit }) => unit);
  return cityChangesOf(codes, chosen, city, null);
}

/** More rows are in the table only. */
export const MOST_CHANGES = 12;

/** Changes of one indicator, a row a unit. */
export interface CityChanges {
  readonly compared: readonly Row[];
  /** Beside each other they would be read as a change: they are told, not drawn and not ranked. */
  readonly uncompared: readonly Row[];
  readonly finding: string;
}

export function cityChanges(
  changes: readonly Change[],
  units: readonly MergedUnit[],
  chosen: MergerIndicator | undefined,
  locale: Locale
): CityChanges {
  const names = new Map(units.map(({ unit }) => [unit.unit, unitTitleOf(unit, locale)]));
  // The picture names its rows by the indicator; here every row is a unit.
  const all = changes.map(({ unit, row }): Row => {
    const name = names.get(unit) ?? unit;
    return { ...row, indicator: { ...row.indicator, short: name, short_en: name } };
  });
  const compared = all.filter(isChange);
  const name = chosen === undefined ? '' : locale === 'vi' ? chosen.short : chosen.short_en;
  const finding = (): string => {
    if (chosen === undefined) return '';
    return compared.length === 0
      ? m.merger_city_no_changes({ name })
      : m.merger_city_changes({ name, count: compared.length });
  };
  return { compared, uncompared: all.filter((row) => !isChange(row)), finding: finding() };
}

/** A list of the units that have the most of something. */
export interface LargestList {
  readonly title: string;
  readonly rows: readonly MergedUnit[];
  readonly says: (merged: MergedUnit) => string;
}

export function largestLists(
  units: readonly MergedUnit[],
  transfers: readonly CityTransfer[],
  locale: Locale
): readonly LargestList[] {
  return [
    {
      title: m.merger_city_most_parts(),
      rows: mostOf(units, ({ merger }) => merger.parts, 7),
      says: ({ merger }) => m.merger_city_parts({ count: merger.parts })
    },
    {
      title: m.merger_city_most_districts(),
      rows: mostOf(units, ({ merger }) => merger.districts, 2),
      says: ({ merger }) => m.merger_city_districts({ count: merger.districts })
    },
    {
      title: m.merger_city_most_people(),
      rows: mostOf(units, ({ unit }) => unit.population ?? 0, 1),
      says: ({ unit }) => m.merger_people({ count: formatNumber(unit.population ?? 0, locale) })
    },
    {
      title: m.merger_city_most_area(),
      rows: mostOf(units, ({ unit }) => unit.area_km2 ?? 0, 1),
      says: ({ unit }) => formatMeasured(unit.area_km2 ?? 0, 'km²', locale)
    },
    {
      title: m.merger_city_elsewhere(),
      rows: elsewhereOf(units, transfers),
      says: () => ''
    }
  ];
}

const KNOWN = { whole: 'full', land_divided: 'some', people_divided: 'none' } as const;

/** The tiles of the city by how exactly each unit can be rebuilt. */
export function exactnessScene(
  tiles: CityTiles,
  units: readonly MergedUnit[],
  keeps: ((merged: MergedUnit) => boolean) | null,
  locale: Locale
): TileScene {
  const merged = new Map(units.map((each) => [each.unit.unit, each]));
  const kindOf = ({ unit }: CityUnit): Exactness =>
    merged.get(unit)?.merger.exactness ?? 'people_divided';
  const labelOf = (kind: Exactness): string => EXACTNESS[kind].label[locale];
  return {
    tiles,
    units: new Map(units.map(({ unit }) => [unit.unit, unit])),
    paint: (unit): TilePaint => ({
      status: null,
      isSample: false,
      known: KNOWN[kindOf(unit)],
      says: labelOf(kindOf(unit))
    }),
    keeps:
      keeps === null
        ? null
        : ({ unit }) => {
            const found = merged.get(unit);
            return found !== undefined && keeps(found);
          },
    known: {
      full: labelOf('whole'),
      some: labelOf('land_divided'),
      none: labelOf('people_divided')
    }
  };
}
