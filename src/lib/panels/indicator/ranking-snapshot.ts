import type { BarRow } from '$lib/charts/bars';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Indicator } from '$lib/domain/indicator';
import type { Place } from '$lib/domain/rank';
import { pointIn } from '$lib/domain/shared-period';
import { STATUS } from '$lib/domain/status';
import type { Unit } from '$lib/domain/unit';
import { type UnitGroup, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { valueText } from './finding';
import { fillOf, toneOf } from './line-model';
import { type PublishedRanks, publishedRankText } from './published-ranks';
import {
  flipsColumn,
  pointDataColumn,
  type SeriesLine,
  statusColumn,
  valueColumn
} from './series-columns';
import { hasOwn, hasSample, type IndicatorScene, seriesSources, subtitleOf } from './series-words';

/** More bars are in no picture. */
const PICTURED = 40;

interface RankingInput {
  readonly group: UnitGroup;
  readonly places: readonly Place<UnitSeries>[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicator: Indicator;
  readonly period: string;
  readonly scene: IndicatorScene;
  readonly published: PublishedRanks;
}

interface Line extends SeriesLine {
  readonly unit: Unit;
  readonly place: string;
}

function titleOf(
  lines: readonly Line[],
  { group, indicator, period }: RankingInput,
  locale: SnapshotPlace['locale']
): string {
  const [first, last] = [lines[0], lines.at(-1)];
  const name = pick(locale, indicator.short, indicator.short_en);
  const when = formatPeriod(period, locale);
  if (first === undefined || last === undefined) return `${name}, ${when}`;
  const one = ({ unit, point }: Line): string =>
    `${unitNameOf(unit, locale)} ${valueText(point, indicator, locale)}`;
  const kind = pick(
    locale,
    group === 'phuong' ? 'các phường' : 'các xã, đặc khu',
    group === 'phuong' ? 'wards' : 'communes and zones'
  );
  return pick(
    locale,
    `${name}, ${kind}, ${when}: từ ${one(first)} đến ${one(last)}`,
    `${name}, ${kind}, ${when}: from ${one(first)} to ${one(last)}`
  );
}

/** The units of one group by value: bars in the order of the table. */
export function rankingSnapshot(place: SnapshotPlace, input: RankingInput): FrozenSnapshot {
  const { locale } = place;
  const { places, units, indicator, period, scene } = input;
  const lines = places.flatMap(({ item, place: own, of, isTied }): Line[] => {
    const [unit, point] = [units.get(item.unit), pointIn(item, period)];
    if (unit === undefined || point === null) return [];
    const words = { place: own ?? '', of };
    const said = isTied ? m.indicator_place_tied(words) : m.indicator_place_of(words);
    return [{ series: item, unit, point, place: said }];
  });
  const hasPlaces = places.some(({ place: own }) => own !== null);
  const values = lines.map(({ point }) => point.value);
  const bar = ({ series, unit, point }: Line): BarRow => ({
    name: unitTitleOf(unit, locale),
    note: '',
    icon:
      series.assessment === null
        ? null
        : {
            name: STATUS[series.assessment.status].icon,
            tone: STATUS[series.assessment.status].colour,
            hollow: series.isSample
          },
    parts: [{ from: 0, to: point.value, tone: toneOf(series), fill: fillOf(point) }],
    text: [
      valueText(point, indicator, locale),
      publishedRankText(unit, period, input.published, locale)
    ]
      .filter(Boolean)
      .join(' · ')
  });
  return pageSnapshot(place, {
    title: titleOf(lines, input, locale),
    subtitle: subtitleOf(
      indicator,
      [
        toInside(input.group === 'phuong' ? m.city_group_ward() : m.city_group_commune()),
        formatPeriod(period, locale)
      ],
      locale
    ),
    parts: [
      {
        kind: 'bars',
        model: {
          min: Math.min(0, ...values),
          max: Math.max(1e-9, ...values),
          rows: (lines.length > PICTURED
            ? [...lines.slice(0, PICTURED - 1), ...lines.slice(-1)]
            : lines
          ).map(bar),
          keepsLast: true,
          rest: {
            text: pick(
              locale,
              '… {count} dòng ở giữa có trong bảng',
              '… {count} between them are in the table'
            ),
            total: lines.length
          }
        }
      }
    ],
    sourceLines: seriesSources(
      places.map(({ item }) => item),
      scene,
      locale
    ),
    sample: hasSample(lines.map(({ series }) => series)),
    own: hasOwn(lines.map(({ series }) => series)),
    table: tableOf<Line>(
      [
        ...(hasPlaces
          ? [
              {
                name: m.indicator_place(),
                kind: 'text' as const,
                value: (line: Line) => line.place
              }
            ]
          : []),
        { name: m.city_unit(), kind: 'text', value: ({ unit }) => unitTitleOf(unit, locale) },
        valueColumn(indicator, locale),
        ...(input.published.ranks.length > 0
          ? [
              {
                name: m.indicator_published_rank(),
                kind: 'text' as const,
                value: ({ unit }: Line) =>
                  publishedRankText(unit, period, input.published, locale) || null
              }
            ]
          : []),
        {
          name: pick(locale, 'Tử số', 'Numerator'),
          kind: 'number',
          value: ({ point }) => point.figure?.numerator ?? null
        },
        {
          name: pick(locale, 'Mẫu số', 'Denominator'),
          kind: 'number',
          value: ({ point }) => point.figure?.denominator ?? null
        },
        statusColumn(locale),
        flipsColumn(locale),
        pointDataColumn(locale)
      ],
      lines
    ),
    sheetName: `${pick(locale, indicator.short, indicator.short_en)} ${period}`,
    fileParts: [
      'chỉ tiêu',
      indicator.short,
      input.group === 'phuong' ? 'xếp phường' : 'xếp xã',
      period
    ]
  });
}
