import type { DistributionModel } from '$lib/charts/distribution';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Indicator } from '$lib/domain/indicator';
import { pointIn } from '$lib/domain/shared-period';
import type { Unit } from '$lib/domain/unit';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatPeriod } from '$lib/format/period';
import { formatUnitGroup } from '$lib/format/unit-group';
import { m } from '$lib/paraglide/messages';
import { pointDataColumn, valueColumn } from './series-columns';
import {
  cityWords,
  hasOwn,
  hasSample,
  type IndicatorScene,
  seriesSources,
  subtitleOf
} from './series-words';

interface SpreadInput {
  readonly series: readonly UnitSeries[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicator: Indicator;
  readonly period: string;
  readonly model: DistributionModel;
  readonly title: string;
  readonly scene: IndicatorScene;
}

/** Where all units stand on one scale. */
export function spreadSnapshot(place: SnapshotPlace, input: SpreadInput): FrozenSnapshot {
  const { locale } = place;
  const { series, units, indicator, period, model, scene } = input;
  const lines = series
    .flatMap((row) => {
      const [unit, point] = [units.get(row.unit), pointIn(row, period)];
      return unit === undefined || point === null ? [] : [{ series: row, unit, point }];
    })
    .sort((a, b) => a.point.value - b.point.value);
  type Line = (typeof lines)[number];
  return pageSnapshot(place, {
    title: `${pick(locale, indicator.short, indicator.short_en)}, ${formatPeriod(period, locale, indicator)}: ${input.title.charAt(0).toLocaleLowerCase('vi')}${input.title.slice(1)}`,
    subtitle: subtitleOf(
      indicator,
      [cityWords(lines.length), formatPeriod(period, locale, indicator)],
      locale
    ),
    parts: [{ kind: 'distribution', model }],
    sourceLines: seriesSources(series, scene, locale),
    sample: hasSample(series),
    own: hasOwn(series),
    table: tableOf<Line>(
      [
        { name: m.city_unit(), kind: 'text', value: ({ unit }) => unitTitleOf(unit, locale) },
        {
          name: m.city_filter_group(),
          kind: 'text',
          value: ({ unit }) => formatUnitGroup(groupOf(unit.type), locale)
        },
        valueColumn(indicator, locale),
        pointDataColumn(locale)
      ],
      lines
    ),
    sheetName: `${pick(locale, indicator.short, indicator.short_en)} ${period}`,
    fileParts: ['chỉ tiêu', indicator.short, 'phân bố', period]
  });
}
