import type { BarRow } from '$lib/charts/bars';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { type ShownColumn, tableOf } from '$lib/panels/shown-table';
import { verdictCell } from '$lib/panels/table-cell';
import { withRankGroup } from '$lib/panels/rank-words';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Indicator } from '$lib/domain/indicator';
import type { Place } from '$lib/domain/rank';
import { pointIn } from '$lib/domain/shared-period';
import { STATUS } from '$lib/domain/status';
import type { Unit } from '$lib/domain/unit';
import { type UnitGroup, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { unitPathOf } from '$lib/format/address';
import { formatNumber } from '$lib/format/number';
import { formatDate, formatPeriod } from '$lib/format/period';
import { formatUnitGroup } from '$lib/format/unit-group';
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

export interface RankingInput {
  readonly group: UnitGroup;
  readonly places: readonly Place<UnitSeries>[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicator: Indicator;
  readonly period: string;
  readonly scene: IndicatorScene;
  readonly published: PublishedRanks;
}

export interface RankingLine extends SeriesLine {
  readonly unit: Unit;
  readonly place: string;
}

function titleOf(
  lines: readonly RankingLine[],
  { group, indicator, period }: RankingInput,
  locale: SnapshotPlace['locale']
): string {
  const [first, last] = [lines[0], lines.at(-1)];
  const name = pick(locale, indicator.short, indicator.short_en);
  const when = formatPeriod(period, locale, indicator);
  if (first === undefined || last === undefined) return `${name}, ${when}`;
  const one = ({ unit, point }: RankingLine): string =>
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

/** The units of the group that have a value in the period, in the order of their places. */
export function rankingLines({ places, units, period }: RankingInput): readonly RankingLine[] {
  return places.flatMap(({ item, place: own, of, isTied }): RankingLine[] => {
    const [unit, point] = [units.get(item.unit), pointIn(item, period)];
    if (unit === undefined || point === null) return [];
    const words = { place: own ?? '', of };
    const said = isTied ? m.indicator_place_tied(words) : m.indicator_place_of(words);
    return [{ series: item, unit, point, place: said }];
  });
}

/** "đến 20/08/2025" under a figure that was counted before its period was over; empty under every other. */
const upToOf = ({ figure }: SeriesPoint, locale: SnapshotPlace['locale']): string =>
  figure?.upTo === undefined
    ? ''
    : m.indicator_up_to({ day: formatDate(figure.upTo, locale) }, { locale });

/** The columns of the ranking; those nothing could stand in are left out. */
export function rankingColumns(
  { places, indicator, period, published }: RankingInput,
  lines: readonly RankingLine[],
  locale: SnapshotPlace['locale']
): readonly ShownColumn<RankingLine>[] {
  const rankOf = ({ unit }: RankingLine): string =>
    publishedRankText(unit, period, published, locale);
  const countsOf = ({ point: { figure } }: RankingLine): string =>
    figure?.numerator == null || figure.denominator == null
      ? ''
      : `${formatNumber(figure.numerator, locale)}/${formatNumber(figure.denominator, locale)}`;
  const placed: ShownColumn<RankingLine> = {
    key: 'place',
    name: m.indicator_place(),
    kind: 'text',
    value: ({ place }) => place,
    cell: ({ place }) => place
  };
  const ranked: ShownColumn<RankingLine> = {
    key: 'rank',
    name: m.indicator_published_rank(),
    kind: 'text',
    value: (line) => rankOf(line) || null,
    cell: rankOf
  };
  const counted: ShownColumn<RankingLine> = {
    name: m.indicator_counted_on(),
    kind: 'date',
    value: ({ point }) => point.figure?.upTo ?? null
  };
  const counts: ShownColumn<RankingLine> = {
    key: 'counts',
    name: m.indicator_counts(),
    kind: 'text',
    value: null,
    align: 'end',
    cell: countsOf
  };
  const status: ShownColumn<RankingLine> = {
    ...statusColumn(locale),
    key: 'status',
    cell: ({ series: { assessment, isSample } }) =>
      assessment === null ? '' : { ...verdictCell(assessment, locale), isSample }
  };
  return [
    ...(places.some(({ place }) => place !== null) ? [placed] : []),
    {
      key: 'unit',
      name: m.city_unit(),
      kind: 'text',
      value: ({ unit }) => unitTitleOf(unit, locale),
      isRowHead: true,
      cell: ({ unit }) => ({ text: unitTitleOf(unit, locale), href: unitPathOf(unit) })
    },
    {
      ...valueColumn(indicator, locale),
      key: 'value',
      head: m.indicator_value(),
      align: 'end',
      cell: ({ point, unit: { type } }) => ({
        text: withRankGroup(
          valueText(point, indicator, locale),
          { indicator, period, type, rankings: published.rankings },
          locale
        ),
        note: upToOf(point, locale)
      })
    },
    ...(lines.some(({ point }) => upToOf(point, locale) !== '') ? [counted] : []),
    ...(lines.some((line) => rankOf(line) !== '') ? [ranked] : []),
    ...(lines.some(({ point }) => point.figure?.denominator != null) ? [counts] : []),
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
    places.some(({ item }) => item.assessment !== null) ? status : statusColumn(locale),
    flipsColumn(locale),
    pointDataColumn(locale)
  ];
}

/** The units of one group by value: bars in the order of the table. */
export function rankingSnapshot(place: SnapshotPlace, input: RankingInput): FrozenSnapshot {
  const { locale } = place;
  const { places, indicator, period, scene } = input;
  const lines = rankingLines(input);
  const values = lines.map(({ point }) => point.value);
  const bar = ({ series, unit, point }: RankingLine): BarRow => ({
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
      [toInside(formatUnitGroup(input.group, locale)), formatPeriod(period, locale, indicator)],
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
    table: tableOf(rankingColumns(input, lines, locale), lines),
    sheetName: `${pick(locale, indicator.short, indicator.short_en)} ${period}`,
    fileParts: [
      'chỉ tiêu',
      indicator.short,
      input.group === 'phuong' ? 'xếp phường' : 'xếp xã',
      period
    ]
  });
}
