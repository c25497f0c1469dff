import type { ExactReading } from '../domain/goal';
import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/text';
import { decimalsWrittenOf } from '../format/decimals';
import { formatMeasured, isPercent } from '../format/measure';
import { formatPeriodShort } from '../format/period';
import type { ChartTable } from './frame';
import { fillOf } from './reading-paint';
import type { SparklineModel } from './sparkline';
import { pick } from './target-words';

type Runs = readonly (readonly ExactReading[])[];

function written({ value }: ExactReading, { measure }: Indicator, locale: Locale): string {
  const decimals = Math.min(4, decimalsWrittenOf(value));
  return formatMeasured(value, isPercent(measure) ? '%' : '', locale, decimals);
}

/** The course of a value as a line; null where there is none. Slate: a course is no verdict. */
export function trendModel(
  runs: Runs,
  indicator: Indicator,
  target: number | null,
  locale: Locale
): SparklineModel | null {
  const last = runs.at(-1)?.at(-1);
  if (last === undefined) return null;
  return {
    runs: runs.map((run) => run.map(({ position, value }) => [position, value] as const)),
    lastText: written(last, indicator, locale),
    lastFill: fillOf(last),
    target,
    tone: 'data'
  };
}

/** Period by period, as reported. */
export function trendTable(runs: Runs, indicator: Indicator, locale: Locale): ChartTable {
  return {
    columns: [pick(locale, 'Kỳ', 'Period'), pick(locale, 'Số liệu', 'Figure')],
    rows: runs
      .flat()
      .map((reading) => [
        formatPeriodShort(reading.period.text, locale, indicator),
        written(reading, indicator, locale)
      ])
  };
}

/** "Từ 42,5% (7/2025) đến 78,9% (10/2026), 16 số liệu"; empty where there is no course. */
export function describeTrend(runs: Runs, indicator: Indicator, locale: Locale): string {
  const all = runs.flat();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return '';
  const end = (reading: ExactReading): string =>
    `${written(reading, indicator, locale)} (${formatPeriodShort(reading.period.text, locale, indicator)})`;
  return pick(
    locale,
    `Từ ${end(first)} đến ${end(last)}, ${all.length} số liệu`,
    `From ${end(first)} to ${end(last)}, ${all.length} figures`
  );
}
