import { lightTheme } from '$lib/charts/theme';
import { toneOf } from '$lib/charts/reading-paint';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import type { NativeChart, NativeSeries } from '$lib/export/snapshot';
import { pick } from './finding-words';
import { formatPeriodShort } from '$lib/format/period';
import { showsLadder, shownDecimals } from './target-table';

interface Column {
  readonly label: string;
  readonly value: number | null;
  readonly path: number | null;
  readonly target: number | null;
}

function ladderColumns({ ladder }: Assessment, locale: Locale): readonly Column[] {
  return ladder.map(({ year, reading, path, kind, isDue }) => ({
    label:
      kind === 'base' && reading !== null
        ? formatPeriodShort(reading.period.text, locale)
        : String(year),
    value: reading?.value ?? null,
    path: kind === 'base' || isDue ? null : path,
    target: isDue ? path : null
  }));
}

function yearColumns({ years, base, goal }: Assessment, locale: Locale): readonly Column[] {
  const start =
    base === null
      ? []
      : [
          {
            label: formatPeriodShort(base.period.text, locale),
            value: base.value,
            path: null,
            target: null
          }
        ];
  return [
    ...start,
    ...years.map(({ year, reading }) => ({
      label: String(year),
      value: reading?.value ?? null,
      path: null,
      target: goal.value
    }))
  ];
}

const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals));

/**
 * The chart as PowerPoint draws it: columns of what was reached, ticks of what was asked. Undefined where
 * there is no figure yet, a range, or only yes and no: a picture says that better.
 */
export function targetNative(assessment: Assessment, locale: Locale): NativeChart | undefined {
  const { indicator, status, goal, type } = assessment;
  if (isVerdict(indicator.measure) || type === 'F' || goal.valueMax !== null) return undefined;
  const columns = showsLadder(assessment)
    ? ladderColumns(assessment, locale)
    : yearColumns(assessment, locale);
  if (columns.length < 2) return undefined;
  const asked = columns.flatMap(({ path, target }) => [path, target]);
  const values = columns.map(({ value }) => value);
  if ([asked, values].some((all) => all.every((value) => value === null))) return undefined;
  const decimals = Math.max(
    shownDecimals(values, indicator.decimals + 1),
    shownDecimals(asked, indicator.decimals)
  );
  const series = (
    name: string,
    role: NativeSeries['role'],
    of: readonly (number | null)[],
    colour: string
  ): NativeSeries => ({ name, role, values: of.map((one) => rounded(one, decimals)), colour });
  const all = [
    series(pick(locale, 'Thực hiện', 'Result'), 'value', values, lightTheme.tone[toneOf(status)]),
    series(
      pick(locale, 'Lộ trình', 'Path'),
      'path',
      columns.map(({ path }) => path),
      lightTheme.ink2
    ),
    series(
      pick(locale, 'Mục tiêu', 'Target'),
      'target',
      columns.map(({ target }) => target),
      lightTheme.ink
    )
  ];
  return {
    type: 'bullet',
    categories: columns.map(({ label }) => label),
    series: all.filter(
      ({ role, values: own }) => role === 'value' || own.some((one) => one !== null)
    ),
    decimals,
    unit: isPercent(indicator.measure) ? '%' : formatMeasure(indicator.measure, locale),
    min: 0,
    // Room above the highest column for its figure.
    max: Number(
      (1.15 * Math.max(...[...values, ...asked].map((value) => value ?? 0))).toPrecision(3)
    )
  };
}
