import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { BoardRow, Cell } from '$lib/domain/board';
import { isSourced } from '$lib/domain/sourced';
import { statusLabelOf } from '$lib/domain/status-label';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import { formatDated } from '$lib/format/period';
import { pick } from '$lib/panels/target/finding-words';
import { m } from '$lib/paraglide/messages';
import type { CityIndicator, CityUnit } from './city-units';
import { citySources } from './city-sources';
import { nameOf } from './matrix-text';
import { tilePart, type TileScene } from './tile-part';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

interface MapInput {
  readonly scene: TileScene;
  readonly rows: ReadonlyMap<string, BoardRow>;
  /** Null where the map shows what is known of each unit. */
  readonly indicator: CityIndicator | null;
  /** The finding beside the map. */
  readonly title: string;
  /** The period looked at, in words; empty where figures keep their own. */
  readonly period: string;
}

interface Line {
  readonly unit: CityUnit;
  readonly row: BoardRow | null;
  readonly cell: Cell | null;
}

/** The columns of an indicator: value, period, verdict, and whether it is sample data. */
function indicatorColumns(
  indicator: CityIndicator,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<Line>[] {
  const { measure } = indicator;
  const unit = isVerdict(measure) ? '' : ` (${formatMeasure(measure, locale)})`;
  return [
    {
      name: `${nameOf(indicator, locale)}${unit}`,
      kind: isPercent(measure) ? 'percent' : 'number',
      value: ({ cell }) => (cell?.figure?.comparator === '=' ? cell.figure.value : null)
    },
    {
      name: pick(locale, 'Mức chỉ biết giới hạn', 'Only bounded'),
      kind: 'text',
      value: ({ cell }) =>
        cell?.figure == null || cell.figure.comparator === '='
          ? null
          : `${cell.figure.comparator} ${cell.figure.value}`
    },
    {
      name: pick(locale, 'Kỳ', 'Period'),
      kind: 'text',
      value: ({ cell }) => (cell?.figure ? formatDated(cell.figure, locale, indicator) : null)
    },
    {
      name: m.city_filter_status(),
      kind: 'text',
      value: ({ cell }) =>
        cell?.status == null ? null : statusLabelOf({ ...cell, status: cell.status })[locale]
    },
    dataColumn(
      ({ cell }) => (cell === null ? null : cell.isSample),
      locale,
      ({ cell }) => cell?.isOwn === true
    )
  ];
}

/** What is known of a unit, counted. */
const knownColumns = (): readonly ShownColumn<Line>[] => [
  { name: m.indicator_targets(), kind: 'number', value: ({ row }) => row?.verdicts.length ?? null },
  { name: m.city_figures(), kind: 'number', value: ({ row }) => row?.figures ?? null }
];

/** The tile map of the city: one tile a unit, in the indicator chosen beside it. */
export function mapSnapshot(place: SnapshotPlace, input: MapInput): FrozenSnapshot {
  const { scene, rows, indicator, title, period } = input;
  const { locale } = place;
  const lines = [...scene.units.values()]
    .filter((unit) => scene.keeps === null || scene.keeps(unit))
    .map((unit): Line => {
      const row = rows.get(unit.unit) ?? null;
      const cell = row?.cells.find((one) => one.indicator === indicator?.indicator) ?? null;
      return { unit, row, cell };
    });
  const columns = [
    ...unitColumns<Line>(({ unit }) => unit, locale),
    ...(indicator === null ? knownColumns() : indicatorColumns(indicator, locale))
  ];
  const sample = lines.some(({ cell }) => cell?.isSample === true);
  const sourced = lines.filter(({ row, cell }) =>
    indicator === null ? row !== null : cell !== null && isSourced(cell)
  );
  const city = SET.name;
  const name = indicator === null ? null : locale === 'en' ? indicator.name_en : indicator.name;
  const measure =
    indicator === null || isVerdict(indicator.measure)
      ? null
      : formatMeasure(indicator.measure, locale);
  return pageSnapshot(place, {
    title,
    subtitle: [
      name ?? m.city_map_known(),
      measure,
      pick(locale, `${lines.length} đơn vị của ${city}`, `${lines.length} units of ${city}`),
      period
    ]
      .filter(Boolean)
      .join(', '),
    parts: [tilePart(scene, locale)],
    sourceLines: citySources(sourced.length, locale),
    sample,
    own: lines.some(({ cell }) => cell?.isOwn === true),
    table: tableOf(columns, lines),
    sheetName: indicator === null ? m.city_map_known() : nameOf(indicator, locale),
    fileParts: [city, indicator === null ? m.city_map_known() : indicator.short, period]
  });
}
