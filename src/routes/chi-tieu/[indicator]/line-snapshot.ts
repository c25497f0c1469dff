import { lightTheme } from '$lib/charts/theme';
import type { LegendItem, NativeChart, NativeSeries } from '$lib/export/snapshot';
import { pick } from '$lib/components/export/finding-words';
import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import { pageSnapshot } from '$lib/components/export/page-snapshot';
import { dataColumn, tableOf } from '$lib/components/export/shown-table';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import { goalWords, statusOf } from '$lib/components/export/target-words';
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
import { fillOf, lineModel, pathOf, type Ruled, runsOf, toneOf, yearsText } from './line-model';
import {
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
function legendOf({ series, ruled, peers }: LineInput): readonly LegendItem[] {
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
    ...(pathOf(series, ruled.breaks).length > 1
      ? [item(m.indicator_key_path(), 'dashed', lightTheme.ink)]
      : []),
    ...(projection ? [item(m.indicator_key_projection_only(), 'dotted')] : []),
    ...(peers.length > 0
      ? [item(m.indicator_peers_short({ count: peers.length }), 'line', lightTheme.dataSoft)]
      : [])
  ];
}

const isYearly = ({ position }: SeriesPoint): boolean => Number.isInteger(position);

/**
 * The line for PowerPoint: a series a run, because no line may cross the merger, a change of standard or
 * a missing year. Undefined where there are months or fewer than two years.
 */
export function lineNative({ series, ruled }: LineInput): NativeChart | undefined {
  const { points } = series;
  if (points.length < 2 || !points.every(isYearly)) return undefined;
  const years = Array.from({ length: ruled.to - ruled.from + 1 }, (_, at) => ruled.from + at);
  const valuesOf = (own: readonly (readonly [number, number])[]): (number | null)[] =>
    years.map((year) => own.find(([at]) => at === year)?.[1] ?? null);
  const runs = runsOf(series).map((run): NativeSeries => ({
    name: points.some(({ position, kind }) => position === run[0]?.[0] && kind === 'rebuilt')
      ? m.indicator_key_rebuilt()
      : m.indicator_key_reported(),
    role: 'value',
    values: valuesOf(run),
    colour: lightTheme.tone[toneOf(series)]
  }));
  const steps = pathOf(series, ruled.breaks);
  const [from, to] = [steps[0]?.[0] ?? 0, steps.at(-1)?.[0] ?? 0];
  const between = (year: number): number | null => {
    const after = steps.findIndex(([at]) => at >= year);
    const [b, a] = [steps[after], steps[Math.max(0, after - 1)]];
    if (a === undefined || b === undefined || year < from || year > to) return null;
    return a[0] === b[0] ? b[1] : a[1] + ((b[1] - a[1]) * (year - a[0])) / (b[0] - a[0]);
  };
  const rounded = (value: number | null): number | null =>
    value === null ? null : Number(value.toFixed(ruled.indicator.decimals + 1));
  const path: NativeSeries[] =
    steps.length < 2
      ? []
      : [
          {
            name: m.indicator_path(),
            role: 'path',
            values: years.map((year) => rounded(between(year))),
            colour: lightTheme.ink
          }
        ];
  return {
    type: 'line',
    categories: years.map(String),
    series: [...runs, ...path],
    decimals: ruled.indicator.decimals,
    unit: isPercent(ruled.indicator.measure) ? '%' : ''
  };
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
      way === 'rebuilt' ? m.indicator_key_rebuilt() : m.indicator_key_reported(),
      figure?.standing === 'estimate' ? m.city_mark_estimate() : ''
    ]
      .filter(Boolean)
      .join(', ');
  const nativeChart = lineNative(input);
  const step = assessment === null ? '' : formatNextStep(assessment, locale);
  return pageSnapshot(place, {
    title,
    subtitle: subtitleOf(indicator, [unitNameOf(unit, locale), yearsText(series)], locale),
    parts: [{ kind: 'line', model: lineModel(series, peers, ruled, locale) }],
    legend: legendOf(input),
    status: assessment === null ? null : statusOf(assessment, locale),
    targetWords: assessment === null ? null : goalWords(assessment, locale),
    sourceLines: seriesSources([series], scene, locale),
    comparability:
      series.comparability === null ? null : COMPARABILITY[series.comparability].label[locale],
    sample: hasSample([series, ...peers.map((peer) => peer.series)]),
    caption: step,
    table: tableOf<SeriesPoint>(
      [
        {
          name: m.indicator_year(),
          kind: 'text',
          value: ({ period }) => formatPeriodShort(period, locale)
        },
        { name: `${m.indicator_value()}${suffix}`, kind, value: ({ value }) => value },
        {
          name: `${m.indicator_path()}${suffix}`,
          kind,
          value: ({ period }) => asked.get(period) ?? null
        },
        { name: m.indicator_kind(), kind: 'text', value: wayOf },
        dataColumn(
          ({ figure }) => (figure === null ? series.isSample : figure.provenance === 'sample'),
          locale
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
