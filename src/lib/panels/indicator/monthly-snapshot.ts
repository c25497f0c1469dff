import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Indicator } from '$lib/domain/indicator';
import type { UnitSeries } from '$lib/domain/unit-series';
import { isPercent } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import {
  hasOwn,
  hasSample,
  type IndicatorScene,
  measureSuffix,
  seriesSources,
  subtitleOf
} from './series-words';
import type { Monthly } from './xmr-model';

interface MonthlyInput {
  readonly series: UnitSeries;
  readonly indicator: Indicator;
  /** Name of the unit as a heading. */
  readonly name: string;
  readonly found: Monthly;
  /** What the limits say about the target. */
  readonly verdict: string;
  readonly scene: IndicatorScene;
}

/** The months of a unit between their natural limits. */
export function monthlySnapshot(place: SnapshotPlace, input: MonthlyInput): FrozenSnapshot {
  const { locale } = place;
  const { series, indicator, name, found, scene } = input;
  const { points, mean, lower, upper } = found.model;
  type Month = (typeof points)[number];
  const signals = points.filter(({ signal }) => signal).length;
  const short = pick(locale, indicator.short, indicator.short_en);
  const [first, last] = [points[0], points.at(-1)];
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const suffix = measureSuffix(indicator, locale);
  const fixed = (
    label: string,
    value: number
  ): { name: string; kind: typeof kind; value: () => number } => ({
    name: `${label}${suffix}`,
    kind,
    value: () => Number(value.toFixed(indicator.decimals + 2))
  });
  return pageSnapshot(place, {
    title:
      signals === 0
        ? pick(
            locale,
            `${name}: ${short} dao động thường, không tháng nào ngoài giới hạn`,
            `${name}: ${short} varies as usual, no month is beyond its limits`
          )
        : pick(
            locale,
            `${name}: ${short} có ${signals} tháng ngoài giới hạn, là tín hiệu`,
            `${name}: ${short} has ${signals} months beyond the limits, which are signals`
          ),
    subtitle: subtitleOf(indicator, [`${first?.label ?? ''}–${last?.label ?? ''}`], locale),
    parts: [{ kind: 'xmr', model: found.model }],
    sourceLines: seriesSources([series], scene, locale),
    sample: hasSample([series]),
    own: hasOwn([series]),
    caption: input.verdict,
    table: tableOf<Month>(
      [
        { name: pick(locale, 'Tháng', 'Month'), kind: 'text', value: ({ label }) => label },
        { name: `${m.indicator_value()}${suffix}`, kind, value: ({ value }) => value },
        fixed(pick(locale, 'Trung bình', 'Mean'), mean.value),
        fixed(pick(locale, 'Giới hạn dưới', 'Lower limit'), lower.value),
        fixed(pick(locale, 'Giới hạn trên', 'Upper limit'), upper.value),
        {
          name: pick(locale, 'Tín hiệu', 'Signal'),
          kind: 'text',
          value: ({ signal }) => (signal ? pick(locale, 'ngoài giới hạn', 'beyond') : null)
        },
        dataColumn(
          ({ value, fill }) => (value === null ? null : fill === 'sample'),
          locale,
          ({ fill }) => fill === 'own'
        )
      ],
      points
    ),
    sheetName: short,
    fileParts: ['chỉ tiêu', indicator.short, name, 'từng tháng']
  });
}
