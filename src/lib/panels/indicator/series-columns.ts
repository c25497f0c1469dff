import { dataColumn, type ShownColumn } from '$lib/panels/shown-table';
import type { Indicator } from '$lib/domain/indicator';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { isPercent } from '$lib/format/measure';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { measureSuffix } from './series-words';

/** A point of a unit's series, as a row of a table. */
export interface SeriesLine {
  readonly series: UnitSeries;
  readonly point: SeriesPoint;
}

/** The value, under a name that says its unit. */
export function valueColumn(indicator: Indicator, locale: Locale): ShownColumn<SeriesLine> {
  return {
    name: `${m.indicator_value()}${measureSuffix(indicator, locale)}`,
    kind: isPercent(indicator.measure) ? 'percent' : 'number',
    value: ({ point }) => point.value
  };
}

/** The status of the unit's target; null where it has none. */
export function statusColumn(locale: Locale): ShownColumn<SeriesLine> {
  return {
    name: m.indicator_status(),
    kind: 'text',
    value: ({ series: { assessment } }) =>
      assessment === null ? null : statusLabelOf(assessment)[locale]
  };
}

/** The least that would change that status; null where its counts are not known. */
export function flipsColumn(locale: Locale): ShownColumn<SeriesLine> {
  return {
    name: m.common_small_flips_column(),
    kind: 'text',
    value: ({ series: { assessment } }) =>
      assessment === null ? null : formatFlip(assessment.flipsAt, locale) || null
  };
}

/** Whether the value is sample data; a rebuilt one is what its series is. */
export function pointDataColumn(locale: Locale): ShownColumn<SeriesLine> {
  return dataColumn(
    ({ point, series }) =>
      point.figure === null ? series.isSample : point.figure.provenance === 'sample',
    locale,
    ({ point }) => point.figure?.provenance === 'own'
  );
}
