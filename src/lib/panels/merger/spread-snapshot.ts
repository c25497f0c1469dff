import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { restOf, type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Spread } from '$lib/domain/merge/spread';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatDifference } from '$lib/format/difference';
import { formatMeasure, formatMeasured, isPercent } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { toInside } from '$lib/panels/target/finding-words';
import type { Locale } from '$lib/domain/text';
import type { TableCell } from '$lib/panels/table-cell';
import { placeOf } from './mix-bars';
import type { MergerIndicator } from './merger-indicator';

type Point = Spread['points'][number];

interface SpreadInput {
  readonly unit: Unit;
  readonly indicator: MergerIndicator;
  readonly spread: Spread;
  readonly nameOf: (former: string) => string;
  /** The finding over the table. */
  readonly title: string;
  /** Whether the former units' figures are samples; sourced ones otherwise. */
  readonly sample: boolean;
}

/** Whether the former units come closer, from the first year to the last. */
export function spreadFinding(
  { from, to, trend }: Spread,
  { measure, decimals }: MergerIndicator,
  locale: Locale
): string {
  if (from === null || to === null || trend === 'unknown') return m.merger_spread_unknown();
  const gap = (value: number): string =>
    formatDifference(value, measure, locale, { decimals, signed: false });
  const words = { from: gap(from.gap), to: gap(to.gap), start: from.period, end: to.period };
  if (trend === 'closing') return m.merger_spread_closing(words);
  return trend === 'widening' ? m.merger_spread_widening(words) : m.merger_spread_same(words);
}

/** A year a row: its lowest and its highest former unit, and how far they are apart. */
export function spreadColumns(
  { indicator, spread: { points }, nameOf }: Pick<SpreadInput, 'indicator' | 'spread' | 'nameOf'>,
  locale: Locale
): readonly ShownColumn<Point>[] {
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const measure = ` (${formatMeasure(indicator.measure, locale)})`;
  const low = Math.min(...points.map((point) => point.low.value));
  const high = Math.max(...points.map((point) => point.high.value));
  const at = (value: number): number => placeOf(value, low, high) / 100;
  const end = ({ value, former }: Point['low']): TableCell => ({
    line: [
      {
        text: formatMeasured(value, indicator.measure, locale, indicator.decimals),
        isStrong: true
      }
    ],
    notes: [nameOf(former)]
  });
  return [
    {
      key: 'year',
      name: m.merger_col_year(),
      kind: 'text',
      value: ({ period }) => period,
      isRowHead: true,
      cell: ({ period }) => period
    },
    {
      key: 'low',
      name: `${m.merger_col_low()}${measure}`,
      head: m.merger_col_low(),
      kind,
      value: ({ low: own }) => own.value,
      cell: ({ low: own }) => end(own)
    },
    {
      name: pick(locale, 'Đơn vị thấp nhất', 'Lowest unit'),
      kind: 'text',
      value: ({ low: own }) => nameOf(own.former)
    },
    {
      key: 'wide',
      name: m.merger_col_spread(),
      kind: 'text',
      value: null,
      cell: (point) => ({
        bar: { from: at(point.low.value), to: at(point.high.value) },
        text: '',
        colour: 'var(--data)',
        isHatched: false
      })
    },
    {
      key: 'high',
      name: `${m.merger_col_high()}${measure}`,
      head: m.merger_col_high(),
      kind,
      value: ({ high: own }) => own.value,
      cell: ({ high: own }) => end(own)
    },
    {
      name: pick(locale, 'Đơn vị cao nhất', 'Highest unit'),
      kind: 'text',
      value: ({ high: own }) => nameOf(own.former)
    },
    {
      key: 'gap',
      name: m.merger_col_gap(),
      kind: 'number',
      value: ({ gap }) => Number(gap.toFixed(4)),
      align: 'end',
      cell: ({ gap }) =>
        formatDifference(gap, indicator.measure, locale, {
          decimals: indicator.decimals,
          signed: false
        })
    }
  ];
}

/** From the lowest former unit to the highest, year by year. */
export function spreadSnapshot(place: SnapshotPlace, input: SpreadInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicator, spread, nameOf, title, sample } = input;
  const { points } = spread;
  const write = (value: number): string => formatNumber(value, locale, indicator.decimals);
  return pageSnapshot(place, {
    title: `${unitTitleOf(unit, locale)}: ${toInside(title)}`,
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      formatMeasure(indicator.measure, locale),
      pick(
        locale,
        `đơn vị cũ thấp nhất và cao nhất của ${unitNameOf(unit, locale)}`,
        `lowest and highest former unit of ${unitNameOf(unit, locale)}`
      )
    ].join(', '),
    parts: [
      {
        kind: 'bars',
        model: {
          min: Math.min(0, ...points.map(({ low }) => low.value)),
          max: Math.max(1e-9, ...points.map(({ high }) => high.value)),
          rows: points.map(({ period, low, high }) => ({
            name: period,
            note: `${nameOf(low.former)} – ${nameOf(high.former)}`,
            icon: null,
            parts: [
              {
                from: low.value,
                to: high.value,
                tone: 'data',
                fill: sample ? 'sample' : 'solid'
              }
            ],
            text: `${write(low.value)}–${write(high.value)}`
          })),
          rest: restOf(points.length, locale)
        }
      }
    ],
    sourceLines: sample
      ? []
      : [pick(locale, 'số liệu của các đơn vị cũ', 'figures of the former units')],
    sample,
    table: tableOf(spreadColumns(input, locale), points),
    sheetName: pick(locale, 'Khoảng cách', 'Spread'),
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'khoảng cách']
  });
}
