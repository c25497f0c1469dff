import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { restOf, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Spread } from '$lib/domain/merge/spread';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure, isPercent } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { toInside } from '$lib/panels/target/finding-words';
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

/** From the lowest former unit to the highest, year by year. */
export function spreadSnapshot(place: SnapshotPlace, input: SpreadInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicator, spread, nameOf, title, sample } = input;
  const { points } = spread;
  const write = (value: number): string => formatNumber(value, locale, indicator.decimals);
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const measure = ` (${formatMeasure(indicator.measure, locale)})`;
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
    table: tableOf<Point>(
      [
        { name: m.merger_col_year(), kind: 'text', value: ({ period }) => period },
        { name: `${m.merger_col_low()}${measure}`, kind, value: ({ low }) => low.value },
        {
          name: pick(locale, 'Đơn vị thấp nhất', 'Lowest unit'),
          kind: 'text',
          value: ({ low }) => nameOf(low.former)
        },
        { name: `${m.merger_col_high()}${measure}`, kind, value: ({ high }) => high.value },
        {
          name: pick(locale, 'Đơn vị cao nhất', 'Highest unit'),
          kind: 'text',
          value: ({ high }) => nameOf(high.former)
        },
        { name: m.merger_col_gap(), kind: 'number', value: ({ gap }) => Number(gap.toFixed(4)) }
      ],
      points
    ),
    sheetName: pick(locale, 'Khoảng cách', 'Spread'),
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'khoảng cách']
  });
}
