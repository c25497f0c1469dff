import { lightTheme } from '$lib/charts/theme';
import type { ValueLineModel } from '$lib/charts/line-model';
import type { LegendItem } from '$lib/export/snapshot';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { goalWords, statusOf } from '$lib/panels/target/target-words';
import { COMPARABILITY } from '$lib/domain/comparability';
import { projectionOf } from '$lib/domain/projection';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf } from '$lib/domain/unit-name';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { formatNextStep } from '$lib/format/next-step';
import { isPercent } from '$lib/format/measure';
import { formatPeriodShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { findingOf } from './finding';
import { lineNative } from './line-native';
import {
  fillOf,
  lineModel,
  namesIn,
  pathOf,
  type Ruled,
  textOf,
  toneOf,
  yearsText
} from './line-model';
import {
  hasOwn,
  hasSample,
  type IndicatorScene,
  measureSuffix,
  seriesSources,
  subtitleOf
} from './series-words';

interface LineInput {
  readonly series: UnitSeries;
  readonly unit: Unit;
  readonly name: string;
  readonly peers: readonly { readonly name: string; readonly series: UnitSeries }[];
  readonly ruled: Ruled;
  readonly scene: IndicatorScene;
}

/** Only what stands in the picture. */
function legendOf({ series, ruled }: LineInput, { peers }: ValueLineModel): readonly LegendItem[] {
  const fills = new Set(series.points.map(fillOf));
  const colour = lightTheme.tone[toneOf(series)];
  const projection =
    series.assessment && projectionOf(series, series.assessment, ruled.indicator, ruled.breaks);
  const item = (label: string, mark: LegendItem['mark'], own = colour): LegendItem => ({
    label,
    mark,
    colour: own
  });
  return [
    ...(fills.has('rebuilt') ? [item(m.indicator_key_rebuilt(), 'ring')] : []),
    ...(fills.has('stated') ? [item(m.indicator_key_derived(), 'broken-ring')] : []),
    ...(pathOf(series, ruled.breaks).length > 1
      ? [item(m.indicator_key_path(), 'dashed', lightTheme.ink)]
      : []),
    ...(projection ? [item(m.indicator_key_projection_only(), 'dotted')] : []),
    ...(peers.length > 0
      ? [item(m.indicator_peers_short({ count: namesIn(peers) }), 'line', lightTheme.dataSoft)]
      : [])
  ];
}

/** One unit's line with its path, its projection and its peers. */
export function lineSnapshot(place: SnapshotPlace, input: LineInput): FrozenSnapshot {
  const { locale } = place;
  const { series, unit, name, peers, ruled, scene } = input;
  const { indicator } = ruled;
  const { assessment } = series;
  const asked = new Map((assessment?.ladder ?? []).map((step) => [String(step.year), step.path]));
  const title = findingOf(series, name, indicator, locale);
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const suffix = measureSuffix(indicator, locale);
  const wayOf = ({ kind: way, figure }: SeriesPoint): string =>
    [
      way === 'rebuilt'
        ? m.indicator_key_rebuilt()
        : figure?.provenance === 'derived'
          ? m.indicator_key_derived()
          : m.indicator_key_reported(),
      figure?.standing === 'estimate' ? m.city_mark_estimate() : ''
    ]
      .filter(Boolean)
      .join(', ');
  const nativeChart = lineNative(series, ruled);
  const model = lineModel(series, peers, ruled, locale);
  const step = assessment === null ? '' : formatNextStep(assessment, locale);
  return pageSnapshot(place, {
    title,
    subtitle: subtitleOf(indicator, [unitNameOf(unit, locale), yearsText(series)], locale),
    parts: [{ kind: 'line', model }],
    legend: legendOf(input, model),
    status: assessment === null ? null : statusOf(assessment, locale),
    targetWords: assessment === null ? null : goalWords(assessment, locale),
    sourceLines: seriesSources([series], scene, locale),
    comparability:
      series.comparability === null ? null : COMPARABILITY[series.comparability].label[locale],
    sample: hasSample([series, ...peers.map((peer) => peer.series)]),
    own: hasOwn([series, ...peers.map((peer) => peer.series)]),
    caption: step,
    table: tableOf<SeriesPoint>(
      [
        {
          name: m.indicator_year(),
          kind: 'text',
          value: ({ period }) => formatPeriodShort(period, locale, indicator)
        },
        // An approximate value has its words, and no number to compute with.
        {
          name: m.merger_col_written(),
          kind: 'text',
          value: (point) => textOf(point, indicator, locale)
        },
        {
          name: `${m.indicator_value()}${suffix}`,
          kind,
          value: ({ value, figure }) => (figure?.comparator === '~' ? null : value)
        },
        {
          name: `${m.indicator_path()}${suffix}`,
          kind,
          value: ({ period }) => asked.get(period) ?? null
        },
        { name: m.indicator_kind(), kind: 'text', value: wayOf },
        dataColumn(
          ({ figure }) => (figure === null ? series.isSample : figure.provenance === 'sample'),
          locale,
          ({ figure }) => figure?.provenance === 'own'
        )
      ],
      series.points
    ),
    sheetName: pick(locale, indicator.short, indicator.short_en),
    ...(nativeChart === undefined ? {} : { nativeChart }),
    notes: [`${title}.`, step, ...seriesSources([series], scene, locale)]
      .filter((words) => words !== '')
      .join('\n'),
    fileParts: ['chỉ tiêu', indicator.short, unitNameOf(unit, 'vi'), yearsText(series)]
  });
}
