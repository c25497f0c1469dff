import { lightTheme, type Tone } from '$lib/charts/theme';
import { fillOf, toneOf } from '$lib/charts/reading-paint';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import type { NativeChart, NativeSeries } from '$lib/export/snapshot';
import { settled } from '$lib/format/decimals';
import { decimalsTogether } from '$lib/format/shared-decimals';
import { pick } from './finding-words';
import { formatPeriodShort } from '$lib/format/period';
import { showsLadder, shownDecimals } from './target-table';

interface Column {
  readonly label: string;
  readonly value: number | null;
  readonly path: number | null;
  readonly target: number | null;
  readonly tone: Tone;
  /** Whether the value is sample data. */
  readonly sample: boolean;
  /** Whether it is the unit's own, unpublished figure. */
  readonly own: boolean;
}

/** Colour means a verdict: a starting point is slate, a year kept or missed has its own. */
const YEAR_TONE = { met: 'met', missed: 'away', bound: 'none', missing: 'data' } as const;

function ladderColumns(
  { ladder, status, indicator }: Assessment,
  locale: Locale
): readonly Column[] {
  return ladder.map(({ year, reading, path, kind, isDue }) => ({
    label:
      kind === 'base' && reading !== null
        ? formatPeriodShort(reading.period.text, locale, indicator)
        : String(year),
    value: reading?.value ?? null,
    path: kind === 'base' || isDue ? null : path,
    target: isDue ? path : null,
    tone: kind === 'base' ? 'data' : toneOf(status),
    sample: fillOf(reading) === 'sample',
    own: fillOf(reading) === 'own'
  }));
}

function yearColumns(
  { years, base, goal, indicator }: Assessment,
  locale: Locale
): readonly Column[] {
  const start =
    base === null
      ? []
      : [
          {
            label: formatPeriodShort(base.period.text, locale, indicator),
            value: base.value,
            path: null,
            target: null,
            tone: 'data' as const,
            sample: fillOf(base) === 'sample',
            own: fillOf(base) === 'own'
          }
        ];
  return [
    ...start,
    ...years.map(({ year, reading, verdict }) => ({
      label: String(year),
      value: reading?.value ?? null,
      path: null,
      target: goal.value,
      tone: YEAR_TONE[verdict],
      sample: fillOf(reading) === 'sample',
      own: fillOf(reading) === 'own'
    }))
  ];
}

/**
 * The chart as PowerPoint draws it: columns of what was reached, ticks of what was asked. Undefined where
 * there is no figure yet, a range, or only yes and no: a picture says that better.
 */
export function targetNative(assessment: Assessment, locale: Locale): NativeChart | undefined {
  const { indicator, goal, type } = assessment;
  if (isVerdict(indicator.measure) || type === 'F' || goal.valueMax !== null) return undefined;
  const isLadder = showsLadder(assessment);
  const columns = isLadder ? ladderColumns(assessment, locale) : yearColumns(assessment, locale);
  if (columns.length < 2) return undefined;
  const asked = columns.flatMap(({ path, target }) => [path, target]);
  const values = columns.map(({ value }) => value);
  if ([asked, values].some((all) => all.every((value) => value === null))) return undefined;
  // As in the picture: one number of decimals for what is compared, a level as it was set.
  const found = decimalsTogether(
    isLadder
      ? assessment.ladder.map(({ reading }) => reading)
      : [assessment.base, ...assessment.years.map(({ reading }) => reading)],
    asked,
    indicator
  );
  const wished = isLadder ? found : shownDecimals(asked, indicator.decimals);
  const series = (
    name: string,
    role: NativeSeries['role'],
    of: readonly (number | null)[],
    colour: string
  ): NativeSeries => {
    const decimals = role === 'value' ? found : wished;
    // The format of a number rounds it as it does in the picture; rounded here first, 54,55 would be 54,5.
    const values = of.map((one) => (one === null ? null : settled(one)));
    return { name, role, values, colour, decimals };
  };
  const value = series(pick(locale, 'Thực hiện', 'Result'), 'value', values, lightTheme.tone.data);
  const all: readonly NativeSeries[] = [
    {
      ...value,
      colours: columns.map(({ tone }) => lightTheme.tone[tone]),
      samples: columns.map(({ sample }) => sample),
      ...(columns.some(({ own }) => own) ? { owns: columns.map(({ own }) => own) } : {})
    },
    series(
      pick(locale, 'Lộ trình', 'Path'),
      'path',
      columns.map(({ path }) => path),
      lightTheme.ink2
    ),
    series(
      isLadder ? pick(locale, 'Mục tiêu', 'Target') : pick(locale, 'Mức phải giữ', 'Limit'),
      isLadder ? 'target' : 'limit',
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
    decimals: Math.max(found, wished),
    unit: isPercent(indicator.measure) ? '%' : formatMeasure(indicator.measure, locale),
    min: 0,
    // Room above the highest column for its figure.
    max: Number(
      (1.15 * Math.max(...[...values, ...asked].map((value) => value ?? 0))).toPrecision(3)
    )
  };
}
