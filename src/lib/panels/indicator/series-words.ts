import { type Place, fewCitedLines } from '$lib/panels/source-lines';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import { isOwnVerdict } from '$lib/domain/own-set';
import { isSampleTarget } from '$lib/domain/sample';
import type { Locale } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { SET } from '$lib/set/set';

/** What the snapshots of an indicator's page are made from besides their series. */
export interface IndicatorScene {
  readonly indicator: Indicator;
  /** Every figure and target a document states. */
  readonly sourced: readonly (Place & { readonly unit: string })[];
  readonly documents: readonly DocumentRow[];
}

export const fullNameOf = ({ name, name_en }: Indicator, locale: Locale): string =>
  locale === 'en' ? name_en : name;

/** Name, measure, area and period, as far as there are any. */
export function subtitleOf(indicator: Indicator, rest: readonly string[], locale: Locale): string {
  const measure = isVerdict(indicator.measure) ? '' : formatMeasure(indicator.measure, locale);
  return [fullNameOf(indicator, locale), measure, ...rest].filter((part) => part !== '').join(', ');
}

/** The unit of a column of values: " (%)"; nothing for a verdict. */
export const measureSuffix = ({ measure }: Indicator, locale: Locale): string =>
  isVerdict(measure) ? '' : ` (${formatMeasure(measure, locale)})`;

/** Documents behind the units drawn. Sample series stand in none. */
export function seriesSources(
  series: readonly UnitSeries[],
  { sourced, documents }: IndicatorScene,
  locale: Locale
): readonly string[] {
  const drawn = new Set(series.map(({ unit }) => unit));
  const places = sourced.filter(({ unit }) => drawn.has(unit));
  return fewCitedLines(places, new Map(documents.map((row) => [row.document, row])), locale);
}

/** Whether any value, target or verdict of these is sample data. */
export function hasSample(series: readonly UnitSeries[]): boolean {
  return series.some(
    ({ points, loose, assessment, isSample }) =>
      isSample ||
      [...points.map(({ figure }) => figure), ...loose].some(
        (figure) => figure?.provenance === 'sample'
      ) ||
      (assessment !== null && isSampleTarget(assessment.target))
  );
}

/** Whether any value, target or verdict of these is the unit's own, not published. */
export function hasOwn(series: readonly UnitSeries[]): boolean {
  return series.some(
    ({ points, loose, assessment }) =>
      [...points.map(({ figure }) => figure), ...loose].some(
        (figure) => figure?.provenance === 'own'
      ) ||
      (assessment !== null && isOwnVerdict(assessment))
  );
}

/** "114 đơn vị, Hải Phòng": the area of a picture of many units. */
export const cityWords = (count: number): string => `${m.city_group_count({ count })}, ${SET.name}`;
