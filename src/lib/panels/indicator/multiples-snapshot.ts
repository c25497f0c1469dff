import type { GridItem } from '$lib/charts/multiples-grid';
import type { SmallMultipleModel } from '$lib/charts/small-multiple';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pick, toInside } from '$lib/panels/target/finding-words';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { STATUS } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitTitleOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatPeriodShort, formatYears } from '$lib/format/period';
import { formatStatusShort } from '$lib/panels/status-short';
import { m } from '$lib/paraglide/messages';
import type { Ruled } from './line-model';
import {
  flipsColumn,
  pointDataColumn,
  type SeriesLine,
  statusColumn,
  valueColumn
} from './series-columns';
import {
  cityWords,
  hasOwn,
  hasSample,
  type IndicatorScene,
  seriesSources,
  subtitleOf
} from './series-words';
import { type Scale, smallModel } from './small-model';

/** No picture holds more. */
const PICTURED = 16;

/** The margin of a picture holds three digits: longer words of a scale are left to the last value. */
const withShortScale = (model: SmallMultipleModel): SmallMultipleModel => ({
  ...model,
  scale: model.scale.filter(({ text }) => text.length <= 3)
});

interface MultiplesInput {
  /** In the order of the page. */
  readonly series: readonly UnitSeries[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly ruled: Ruled;
  readonly title: string;
  /** How the scales are to be read, in words. */
  readonly range: string;
  readonly scaleOf: (series: UnitSeries) => Scale;
  readonly scene: IndicatorScene;
}

interface Line extends SeriesLine {
  readonly name: string;
}

/** Letters a status may have over a small picture; longer ones have a short form. */
const MOST_LETTERS = 20;

function shortLabel(assessment: UnitSeries['assessment'], locale: Locale): string {
  if (assessment === null) return '';
  const label = statusLabelOf(assessment)[locale];
  return label.length > MOST_LETTERS ? formatStatusShort(assessment, locale) : label;
}

/** The small lines of the page's units, the first ones drawn, every point in the table. */
export function multiplesSnapshot(place: SnapshotPlace, input: MultiplesInput): FrozenSnapshot {
  const { locale } = place;
  const { units, ruled, scaleOf, scene } = input;
  const { indicator } = ruled;
  const named = input.series.flatMap((series) => {
    const unit = units.get(series.unit);
    return unit === undefined ? [] : [{ series, name: unitTitleOf(unit, locale) }];
  });
  const items = named.slice(0, PICTURED).map(({ series, name }): GridItem => {
    const { assessment, isSample } = series;
    const kind = assessment === null ? null : STATUS[assessment.status];
    return {
      name,
      status:
        kind === null
          ? null
          : {
              icon: kind.icon,
              tone: kind.colour,
              sample: isSample,
              text: shortLabel(assessment, locale)
            },
      model: withShortScale(smallModel(series, scaleOf(series), true, ruled, locale))
    };
  });
  const lines = named.flatMap(({ series, name }) =>
    series.points.map((point): Line => ({ series, point, name }))
  );
  return pageSnapshot(place, {
    title: `${input.title}: ${pick(locale, indicator.short, indicator.short_en)}`,
    subtitle: subtitleOf(indicator, [cityWords(named.length), toInside(input.range)], locale),
    parts: [
      {
        kind: 'grid',
        model: {
          items,
          rest: {
            text: pick(
              locale,
              '… và {count} đơn vị nữa trong bảng',
              '… and {count} more in the table'
            ),
            total: named.length
          }
        }
      }
    ],
    sourceLines: seriesSources(
      named.map(({ series }) => series),
      scene,
      locale
    ),
    sample: hasSample(named.map(({ series }) => series)),
    own: hasOwn(named.map(({ series }) => series)),
    table: tableOf<Line>(
      [
        { name: m.city_unit(), kind: 'text', value: ({ name }) => name },
        {
          name: m.indicator_year(),
          kind: 'text',
          value: ({ point }) => formatPeriodShort(point.period, locale, indicator)
        },
        valueColumn(indicator, locale),
        statusColumn(locale),
        flipsColumn(locale),
        pointDataColumn(locale)
      ],
      lines
    ),
    sheetName: pick(locale, indicator.short, indicator.short_en),
    fileParts: ['chỉ tiêu', indicator.short, 'từng đơn vị', formatYears(ruled.from, ruled.to)]
  });
}
