import type { Fill } from '$lib/charts/fill';
import type { Tone } from '$lib/charts/theme';
import type { LinePoint, LineRule, ValueLineModel } from '$lib/charts/line-model';
import type { Indicator, Standard } from '$lib/domain/indicator';
import { startsAnew } from '$lib/domain/course';
import { breakYearsOf } from '$lib/domain/merge/standard-breaks';
import { projectionOf } from '$lib/domain/projection';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { formatBounded } from '$lib/format/bound';
import { formatFigure } from '$lib/format/figure';
import { formatMeasure, formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatYears } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { pathPace } from './path-pace';

/** Years the pictures of an indicator show at least: the last one before the merger, and the term's end. */
const FIRST = 2024;
const LAST = 2030;
/** 1 July 2025 among yearly points, which stand at their year's end. */
const MERGER = 2024.5;

/** What the pictures of a page have in common. */
export interface Ruled {
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  /** First years of a new standard within the pictures. */
  readonly breaks: readonly number[];
}

export function ruledOf(
  indicator: Indicator,
  standards: readonly Standard[],
  series: readonly UnitSeries[]
): Ruled {
  const positions = series.flatMap(({ points }) => points.map(({ position }) => position));
  const dues = series.map(({ assessment }) => assessment?.goal.dueYear ?? LAST);
  const from = Math.floor(Math.min(FIRST, ...positions));
  const to = Math.max(LAST, ...dues);
  const breaks = breakYearsOf(standards, indicator.indicator);
  return { indicator, from, to, breaks: breaks.filter((year) => year > from && year <= to) };
}

export function toneOf({ assessment }: UnitSeries): Tone {
  return assessment === null || assessment.counting !== 'judged'
    ? 'data'
    : STATUS[assessment.status].colour;
}

export function fillOf({ kind, figure }: SeriesPoint): Fill {
  if (kind === 'rebuilt') return 'rebuilt';
  if (figure?.provenance === 'sample') return 'sample';
  if (figure?.provenance === 'own') return 'own';
  if (figure?.provenance === 'derived') return 'stated';
  return figure?.standing === 'estimate' ? 'estimate' : 'solid';
}

/** A value alone, as the picture's own heading names the measure. */
export function textOf(point: SeriesPoint, indicator: Indicator, locale: Locale): string {
  return point.figure === null
    ? formatNumber(point.value, locale, indicator.decimals)
    : formatFigure(point.figure, indicator, locale, { bare: true, marked: true });
}

/** The path asked for, up to the first change of the standard after it starts. */
export function pathOf(
  { assessment }: UnitSeries,
  breaks: readonly number[]
): readonly (readonly [number, number])[] {
  if (assessment === null) return [];
  const { goal, ladder } = assessment;
  const steps = ladder.flatMap(({ year, path }) => (path === null ? [] : [[year, path] as const]));
  const flat =
    goal.value === null
      ? []
      : [[goal.fromYear, goal.value] as const, [goal.dueYear, goal.value] as const];
  const whole = steps.length > 1 ? steps : flat;
  const start = whole[0]?.[0] ?? 0;
  const wall = Math.min(...breaks.map((year) => year - 0.5).filter((at) => at > start), Infinity);
  return whole.flatMap((point, at) => {
    if (point[0] <= wall) return [point];
    const before = whole[at - 1];
    if (before === undefined || before[0] > wall) return [];
    const share = (wall - before[0]) / (point[0] - before[0]);
    return [[wall, before[1] + (point[1] - before[1]) * share] as const];
  });
}

function pathText(series: UnitSeries, indicator: Indicator, locale: Locale): string {
  if (series.assessment === null) return '';
  const pace = pathPace(series, indicator, locale);
  return pace === null
    ? m.indicator_limit_label({ goal: goalText(series.assessment.goal, indicator, locale) })
    : m.indicator_path_label({ pace });
}

function goalText(
  {
    comparator,
    value,
    valueMax
  }: { comparator: '=' | '>' | '>=' | '<' | '<='; value: number | null; valueMax: number | null },
  indicator: Indicator,
  locale: Locale
): string {
  if (value === null) return '';
  return formatBounded({ comparator, value, valueMax }, indicator.measure, locale, {
    decimals: Number.isInteger(value) ? 0 : indicator.decimals
  });
}

/** Changes still to come stand first: what lies beyond the first one is shaded. */
function rulesOf({ breaks, from, to }: Ruled, series: UnitSeries): LineRule[] {
  const last = series.points.at(-1)?.position ?? from;
  const ahead = [...breaks].sort((a, b) => Number(a <= last) - Number(b <= last) || a - b);
  const changes = ahead.map((year): LineRule => ({
    at: year - 0.5,
    kind: 'break',
    title: m.indicator_break_rule({ year }),
    note: m.indicator_break_note()
  }));
  if (from >= MERGER || to <= MERGER) return changes;
  const isRebuilt = series.points.some(({ kind }) => kind === 'rebuilt');
  const merger: LineRule = {
    at: MERGER,
    kind: 'event',
    title: m.indicator_merger_rule(),
    note: isRebuilt ? m.indicator_merger_rebuilt() : m.indicator_merger_before()
  };
  return [...changes, merger];
}

/** Whether its months and quarters are counted anew every year. */
const isAnew = ({ assessment }: UnitSeries): boolean =>
  assessment !== null && startsAnew(assessment.target);

const isOfYear = ({ position }: SeriesPoint): boolean => Number.isInteger(position);

/**
 * Runs of a series: never joined over a change of the standard, the merger or a missing year, nor, where
 * figures are counted anew, over the end of a year.
 */
export function runsOf(
  series: UnitSeries,
  kind: SeriesPoint['kind'] | null = null,
  points: readonly SeriesPoint[] = series.points
): readonly (readonly (readonly [number, number])[])[] {
  const runs: (readonly [number, number])[][] = [];
  let before: SeriesPoint | null = null;
  for (const point of points) {
    if (kind !== null && point.kind !== kind) continue;
    const isNew =
      before === null ||
      point.position - before.position > 1.01 ||
      (isAnew(series) &&
        !(isOfYear(point) && isOfYear(before)) &&
        Math.ceil(point.position) !== Math.ceil(before.position)) ||
      point.standard !== before.standard ||
      point.kind !== before.kind;
    if (isNew) runs.push([]);
    runs.at(-1)?.push([point.position, point.value]);
    before = point;
  }
  return runs;
}

/** Times the largest value of the unit in the foreground from which another one is left out. */
const BEYOND = 4;

/** Units that have a line: one without two years in a row has none. */
export const namesIn = (lines: ValueLineModel['peers']): number =>
  new Set(lines.map(({ name }) => name)).size;

function peersText(near: number, far: number): string {
  if (near === 0) return '';
  const words = m.indicator_peers({ count: near });
  return far === 0 ? words : `${words}; ${m.indicator_peers_beyond({ count: far })}`;
}

/** A line shows change: where all values lie close together far above 0, its scale starts near them. */
function lowOf(
  points: readonly SeriesPoint[],
  others: readonly number[]
): Pick<ValueLineModel, 'low'> {
  const values = [...points.map(({ value }) => value), ...others];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0.6 * high ? { low } : {};
}

/** The large picture of one unit, with its peers behind it. */
export function lineModel(
  series: UnitSeries,
  peers: readonly { readonly name: string; readonly series: UnitSeries }[],
  ruled: Ruled,
  locale: Locale
): ValueLineModel {
  const { indicator, breaks } = ruled;
  const { assessment } = series;
  const projection =
    assessment === null ? null : projectionOf(series, assessment, indicator, breaks);
  const path = pathOf(series, breaks);
  const isMonthly = series.points.every(
    ({ kind, position }) => kind === 'reported' && position % 1 !== 0
  );
  const points = series.points.map((point): LinePoint => ({
    x: point.position,
    value: point.value,
    text: textOf(point, indicator, locale),
    kind: point.kind,
    fill: fillOf(point)
  }));
  const own = Math.max(
    ...points.map(({ value }) => value),
    ...path.map(([, value]) => value),
    ...(projection?.points ?? []).map(([, value]) => value)
  );
  // A unit many times as large would press the one in the foreground to the ground.
  const near = peers.filter(({ series: peer }) =>
    peer.points.every(({ value }) => own <= 0 || value <= BEYOND * own)
  );
  const lines = near.flatMap(({ name, series: peer }) =>
    runsOf(peer, null, peer.points.filter(isOfYear))
      .filter((run) => run.length > 1)
      .map((run) => ({ name, points: run }))
  );
  const goal = assessment?.goal ?? null;
  const year = goal?.dueYear ?? ruled.to;
  const end = projection?.points.at(-1);
  const band = projection?.band.at(-1);
  const written = (value: number): string =>
    formatNumber(value, locale, Math.max(indicator.decimals, 1));
  return {
    from: ruled.from,
    to: ruled.to,
    step: isMonthly ? 1 / 12 : 1,
    unitText: formatMeasure(indicator.measure, locale),
    points,
    startsAnew: isAnew(series),
    tone: toneOf(series),
    path: path.length < 2 ? null : { points: path, text: pathText(series, indicator, locale) },
    target:
      goal === null || goal.value === null
        ? null
        : {
            x: year,
            value: goal.value,
            text: m.indicator_target_label({ goal: goalText(goal, indicator, locale) }),
            note: series.isSample
              ? m.indicator_target_year_sample({ year })
              : m.indicator_target_year({ year })
          },
    projection:
      projection === null || end === undefined
        ? null
        : {
            points: projection.points,
            text: projection.isCut
              ? m.indicator_projection_cut()
              : m.indicator_projection_label({
                  value: formatMeasured(
                    end[1],
                    indicator.measure,
                    locale,
                    Math.max(indicator.decimals, 1)
                  )
                }),
            note: projection.isCut
              ? m.indicator_projection_cut_note()
              : band === undefined
                ? m.indicator_projection_note()
                : m.indicator_projection_band({ low: written(band[1]), high: written(band[2]) })
          },
    band: projection?.band ?? [],
    rules: rulesOf(ruled, series),
    peers: lines,
    peersText: peersText(namesIn(lines), peers.length - near.length),
    ...lowOf(
      [...near.flatMap(({ series: peer }) => peer.points), ...series.points],
      [...path.map(([, value]) => value), ...(goal?.value == null ? [] : [goal.value])]
    )
  };
}

/** "2020–2026", the years with a point. */
export function yearsText(series: UnitSeries): string {
  const years = series.points.map(({ position }) => Math.ceil(position));
  return years.length === 0 ? '' : formatYears(Math.min(...years), Math.max(...years));
}
