import type { LinePoint, LineRule, ValueLineModel } from '$lib/charts/line-model';
import type { MergerFigure } from '$lib/data/queries/merger';
import { MERGER_YEAR } from '$lib/domain/merge/mid-year-flow';
import type { Course, RebuiltYear } from '$lib/domain/merge/course';
import { endsOf } from '$lib/domain/merge/ends';
import type { Comparator } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { formatClaims, formatComparator } from '$lib/format/bound';
import { formatMeasure } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import type { MergerIndicator } from './merger-indicator';

/** Yearly points stand at their year's end, so that mid-2025 lies between 2024 and 2025. */
const MERGER_AT = MERGER_YEAR - 0.5;
const FIRST_YEAR = 2020;

/** Height of the picture in pixels: nothing stands at its right, so it may be lower than the usual line. */
export const COURSE_HEIGHT = 380;

function rebuiltPoint(
  { year, value }: Pick<RebuiltYear, 'year' | 'value'>,
  decimals: number,
  locale: Locale
): LinePoint | null {
  if (value.value === null) return null;
  const isSample = value.steps.some((step) => step.provenance === 'sample' && step.share !== 0);
  return {
    x: year,
    value: value.value,
    text:
      (value.isAbout ? formatComparator('~', locale) : '') +
      formatNumber(value.value, locale, decimals),
    kind: 'rebuilt',
    fill: isSample ? 'sample' : 'rebuilt'
  };
}

/** The year a point stands for, though it be one month of it. */
function yearOf({ period }: { readonly period: string }): number {
  return Number(period.slice(0, 4));
}

/** The merger year of both halves: hollow, for half of it is rebuilt. A range is told, not drawn. */
function halvesPoint(
  { mergerYear }: Course<MergerFigure>,
  decimals: number,
  locale: Locale
): LinePoint | null {
  return mergerYear === null
    ? null
    : rebuiltPoint({ year: MERGER_YEAR, value: mergerYear.value }, decimals, locale);
}

/** The ends of what is said of one time, where that is more than one value. */
function contestedEnds(figure: MergerFigure, indicator: MergerIndicator): Pick<LinePoint, 'ends'> {
  if (figure.rivals === undefined) return {};
  const said = endsOf(figure, indicator);
  const isClosed = said !== null && said.low !== null && said.high !== null;
  return isClosed ? { ends: [said.low, said.high] } : {};
}

function reportedPoint(
  figure: MergerFigure,
  indicator: MergerIndicator,
  locale: Locale
): LinePoint | null {
  const { decimals } = indicator;
  if (figure.value === null) return null;
  const year = yearOf(figure);
  const isBefore = year < MERGER_YEAR;
  const rivals = figure.rivals ?? [];
  const exact = figure.comparator === '=' && figure.value_max === null && rivals.length === 0;
  return {
    x: year,
    value: figure.value,
    text: exact
      ? formatNumber(figure.value, locale, decimals)
      : // None of what contradicts it is chosen silently: "86 hoặc 89".
        formatClaims(
          {
            comparator: figure.comparator as Comparator,
            value: figure.value,
            valueMax: figure.value_max,
            rivals
          },
          '',
          locale
        ),
    kind: isBefore ? 'stated' : 'reported',
    ...contestedEnds(figure, indicator),
    fill:
      figure.provenance === 'sample'
        ? 'sample'
        : figure.provenance === 'own'
          ? 'own'
          : isBefore
            ? 'stated'
            : figure.standing === 'estimate'
              ? 'estimate'
              : 'solid'
  };
}

/**
 * Rebuilt past, hollow and dashed, what the unit itself states of that time in broken rings, and reported present, solid, parted by the merger. Years that are
 * ranges are a band. Former units stand behind, on demand.
 */
export function courseModel(
  course: Course<MergerFigure>,
  indicator: MergerIndicator,
  withFormers: boolean,
  nameOf: (former: string) => string,
  locale: Locale
): ValueLineModel {
  const { decimals } = indicator;
  const rebuilt = course.rebuilt.map((year) => rebuiltPoint(year, decimals, locale));
  const reported = course.reported.map((figure) => reportedPoint(figure, indicator, locale));
  const years = new Set(rebuilt.map((point) => point?.x));
  const halves = halvesPoint(course, decimals, locale);
  const points = [...rebuilt, halves, ...reported.filter((point) => !years.has(point?.x))]
    .filter((point) => point !== null)
    .sort((a, b) => a.x - b.x);
  const last = Math.max(MERGER_YEAR, ...points.map((point) => point.x));
  const breaks = course.breaks.map((year): LineRule => ({
    at: year - 0.5,
    kind: 'event',
    title: m.merger_rule_standard(),
    note: m.merger_rule_standard_note({ year })
  }));
  return {
    from: FIRST_YEAR,
    to: last,
    step: 1,
    unitText: formatMeasure(indicator.measure, locale),
    points,
    tone: 'data',
    path: null,
    target: null,
    projection: null,
    // A band may not run across a change of standard: the years since the last one are drawn.
    band: course.rebuilt.flatMap(({ year, value }) =>
      year >= Math.max(0, ...course.breaks) &&
      value.kind === 'range' &&
      value.low !== null &&
      value.high !== null
        ? [[year, value.low, value.high] as const]
        : []
    ),
    rules: [
      ...breaks,
      { at: MERGER_AT, kind: 'event', title: m.merger_rule(), note: m.merger_rule_note() }
    ],
    peers: withFormers
      ? course.formers.map(({ former, points: own }) => ({ name: nameOf(former), points: own }))
      : [],
    peersText: m.merger_peers()
  };
}

/** Whether there is a line to draw: two years, or a range of two years. */
export function hasCourse(course: Course<MergerFigure>): boolean {
  const rebuilt = course.rebuilt.filter(({ value }) => value.low !== null || value.value !== null);
  const years = new Set([...rebuilt.map(({ year }) => year), ...course.reported.map(yearOf)]);
  return years.size > 1;
}

/** Whether any figure of former units behind the course is a sample. */
export const isSampleCourse = ({ rebuilt }: Course<unknown>): boolean =>
  rebuilt.some(({ value }) =>
    value.steps.some((step) => step.provenance === 'sample' && step.share !== 0)
  );
