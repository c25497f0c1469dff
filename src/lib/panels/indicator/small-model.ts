import { ticks } from '$lib/charts/axis-scale';
import type { SmallMultipleModel } from '$lib/charts/small-multiple';
import { bySeverity } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatNumber } from '$lib/format/number';
import { fillOf, pathOf, type Ruled, runsOf, textOf, toneOf } from './line-model';

/** Lowest ratio to the path first; judged before waiting, then the graver status. */
export function byRatio(a: UnitSeries, b: UnitSeries): number {
  const judged = (row: UnitSeries): number => (row.assessment?.counting === 'judged' ? 0 : 1);
  const [left, right] = [a.assessment, b.assessment];
  const status = left && right ? bySeverity(left.status, right.status) : 0;
  return judged(a) - judged(b) || (left?.ratio ?? Infinity) - (right?.ratio ?? Infinity) || status;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
  readonly decimals: number;
}

/** A scale for some series; a rate or a count starts at 0 unless all of it lies far above. */
export function scaleOf(series: readonly UnitSeries[], breaks: readonly number[]): Scale {
  const values = series.flatMap((row) => [
    ...row.points.map(({ value }) => value),
    ...pathOf(row, breaks).map(([, value]) => value),
    ...(row.assessment?.goal.value == null ? [] : [row.assessment.goal.value])
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const start = low > 0.6 * high ? low : Math.min(0, low);
  return ticks(start, high, 3);
}

/** One unit among many. @param isFirst of its row: it carries the words of the scale */
export function smallModel(
  series: UnitSeries,
  scale: Scale,
  isFirst: boolean,
  ruled: Ruled,
  locale: Locale
): SmallMultipleModel {
  const { indicator, from, to, breaks } = ruled;
  const last = series.points.at(-1) ?? null;
  const goal = series.assessment?.goal ?? null;
  const ends = [scale.values[0], scale.values.at(-1)].filter((value) => value !== undefined);
  const future = breaks.find((year) => year > (last?.position ?? from));
  return {
    from,
    to,
    min: scale.min,
    max: scale.max,
    scale: isFirst
      ? ends
          .map((at) => ({ at, text: formatNumber(at, locale, scale.decimals) }))
          // The margin holds four digits; the heading names the ends of the scale anyway.
          .filter(({ text }) => text.length <= 4)
      : [],
    lines: scale.values,
    rebuilt: runsOf(series, 'rebuilt'),
    reported: runsOf(series, 'reported'),
    last: last && {
      x: last.position,
      value: last.value,
      text: textOf(last, indicator, locale),
      fill: fillOf(last)
    },
    path: pathOf(series, breaks),
    target: goal === null || goal.value === null ? null : { x: goal.dueYear, value: goal.value },
    rule: future === undefined ? null : future - 0.5,
    tone: toneOf(series)
  };
}
