import type { ChartTable } from '$lib/charts/frame';
import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatPeriodShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { valueText } from './finding';

/** The numbers of the large picture: every point, with how it came. */
export function lineTable(series: UnitSeries, indicator: Indicator, locale: Locale): ChartTable {
  const path = new Map(
    (series.assessment?.ladder ?? []).map(({ year, path: value }) => [String(year), value])
  );
  const wayOf = (point: UnitSeries['points'][number]): string =>
    [
      point.kind === 'rebuilt'
        ? m.indicator_key_rebuilt()
        : point.figure?.provenance === 'derived'
          ? m.indicator_key_derived()
          : m.indicator_key_reported(),
      point.figure?.standing === 'estimate' ? m.city_mark_estimate() : '',
      point.figure?.provenance === 'sample' ? m.city_mark_sample() : '',
      point.figure?.provenance === 'own' ? m.own_stamp() : ''
    ]
      .filter(Boolean)
      .join(', ');
  return {
    columns: [m.indicator_year(), m.indicator_value(), m.indicator_path(), m.indicator_kind()],
    rows: series.points.map((point) => {
      const asked = path.get(point.period) ?? null;
      return [
        formatPeriodShort(point.period, locale, indicator),
        valueText(point, indicator, locale),
        asked === null
          ? ''
          : valueText({ ...point, value: asked, figure: null }, indicator, locale),
        wayOf(point)
      ];
    })
  };
}
