import { lightTheme } from '$lib/charts/theme';
import type { LinePoint, ValueLineModel } from '$lib/charts/line-model';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { MergerFigure } from '$lib/data/queries/merger';
import { COMPARABILITY, STATED_MARK, weakestOf } from '$lib/domain/comparability';
import type { DocumentRow } from '$lib/domain/document';
import type { Course } from '$lib/domain/merge/course';
import { isRoughFigure } from '$lib/domain/merge/merger-rows';
import { MERGER_YEAR } from '$lib/domain/merge/mid-year-flow';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure, isPercent } from '$lib/format/measure';
import type { LegendMark } from '$lib/export/snapshot';
import { m } from '$lib/paraglide/messages';
import { endsLegend } from './ends-legend';
import type { MergerIndicator } from './merger-indicator';
import { formatRange } from './value-words';
import { exactValueOf, mergerSources } from './merger-scene';

interface CourseInput {
  readonly unit: Unit;
  readonly indicator: MergerIndicator;
  readonly course: Course<MergerFigure>;
  readonly model: ValueLineModel;
  readonly documents: readonly DocumentRow[];
}

/** The points a mark of the legend stands for. */
const KIND_OF_MARK: Readonly<Partial<Record<LegendMark, LinePoint['kind']>>> = {
  ring: 'rebuilt',
  'broken-ring': 'stated',
  point: 'reported'
};

const isBefore = ({ period }: MergerFigure): boolean => Number(period.slice(0, 4)) < MERGER_YEAR;

interface Line {
  readonly period: string;
  readonly way: string;
  /** As it is written in the picture, with its word: "khoảng 206". */
  readonly text: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly isSample: boolean;
  readonly isOwn: boolean;
}

/** The rows of the table; a bound or an approximation has words, and no number that could be computed with. */
function linesOf({ course, model, indicator }: CourseInput, locale: Locale): readonly Line[] {
  const writtenAt = (year: number): string | null =>
    model.points.find(({ x }) => x === year)?.text ?? null;
  const rebuilt = course.rebuilt.map(({ year, value }): Line => ({
    period: String(year),
    way: m.indicator_key_rebuilt({}, { locale }),
    text: writtenAt(year) ?? formatRange(value, { ...indicator, measure: '' }, locale),
    low: value.isAbout ? null : value.low,
    value: value.isAbout ? null : value.value,
    high: value.isAbout ? null : value.high,
    isSample: value.steps.some((step) => step.provenance === 'sample' && step.share !== 0),
    isOwn: value.hasOwn
  }));
  const reported = course.reported.map((figure): Line => ({
    period: figure.period,
    way: [
      isBefore(figure)
        ? m.merger_key_stated({}, { locale })
        : m.indicator_key_reported({}, { locale }),
      figure.provenance === 'derived' ? m.merger_tag_derived({}, { locale }) : ''
    ]
      .filter(Boolean)
      .join(', '),
    text: writtenAt(Number(figure.period.slice(0, 4))),
    low: figure.comparator === '=' ? figure.value : null,
    value: exactValueOf(figure),
    high: figure.comparator === '=' ? (figure.value_max ?? figure.value) : null,
    isSample: figure.provenance === 'sample',
    isOwn: figure.provenance === 'own'
  }));
  return [...rebuilt, ...reported];
}

/** The rebuilt past and the reported present of one indicator. */
export function courseSnapshot(place: SnapshotPlace, input: CourseInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicator, course, model, documents } = input;
  const short = locale === 'en' ? indicator.short_en : indicator.short;
  const colour = lightTheme.tone.data;
  const lines = linesOf(input, locale);
  const hasStated = model.points.some(({ kind }) => kind === 'stated');
  const isBroken = course.breaks.length > 0;
  const marks = [
    ...course.rebuilt.map(({ value }) => value.comparability),
    ...(hasStated ? [STATED_MARK] : []),
    ...(isBroken ? (['not_comparable'] as const) : [])
  ];
  const weakest = weakestOf(marks);
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const measure = ` (${formatMeasure(indicator.measure, locale)})`;
  const [first, last] = [model.points[0], model.points.at(-1)];
  const name = unitTitleOf(unit, locale);
  // From one value to another is said only of plain numbers under one standard.
  const isComparedTitle =
    !isBroken && !hasStated && [...course.reported].every((figure) => !isRoughFigure(figure));
  const sign = isPercent(indicator.measure) ? '%' : '';
  const title =
    first === undefined || last === undefined || first === last || !isComparedTitle
      ? `${name}: ${m.merger_course_title({ name: short })}`
      : pick(
          locale,
          `${name}: ${toInside(short)} từ ${first.text}${sign} năm ${first.x} đến ${last.text}${sign} năm ${last.x}`,
          `${name}: ${toInside(short)} from ${first.text}${sign} in ${first.x} to ${last.text}${sign} in ${last.x}`
        );
  return pageSnapshot(place, {
    title,
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      formatMeasure(indicator.measure, locale),
      pick(
        locale,
        `ranh giới ${unitNameOf(unit, locale)} mới`,
        `boundary of the new ${unitNameOf(unit, locale)}`
      )
    ].join(', '),
    parts: [{ kind: 'line', model }],
    legend: [
      ...endsLegend(locale, hasStated).filter(({ mark }) =>
        model.points.some(({ kind }) => KIND_OF_MARK[mark] === kind)
      ),
      ...(model.peers.length > 0
        ? [
            {
              label: pick(locale, 'từng đơn vị cũ', 'each former unit'),
              mark: 'line',
              colour: lightTheme.dataSoft
            } as const
          ]
        : []),
      ...(model.band.length > 0
        ? [
            {
              label: pick(locale, 'khoảng có thể', 'possible range'),
              mark: 'band',
              colour
            } as const
          ]
        : [])
    ],
    sourceLines: mergerSources(course.reported, documents, locale),
    comparability: marks.length === 0 ? null : COMPARABILITY[weakest].label[locale],
    sample: lines.some(({ isSample }) => isSample),
    own: lines.some(({ isOwn }) => isOwn),
    table: tableOf<Line>(
      [
        { name: m.indicator_year(), kind: 'text', value: ({ period }) => period },
        { name: m.merger_col_written(), kind: 'text', value: ({ text }) => text },
        { name: `${m.indicator_value()}${measure}`, kind, value: ({ value }) => value },
        {
          name: `${pick(locale, 'Thấp nhất', 'Lowest')}${measure}`,
          kind,
          value: ({ low }) => low
        },
        {
          name: `${pick(locale, 'Cao nhất', 'Highest')}${measure}`,
          kind,
          value: ({ high }) => high
        },
        { name: m.indicator_kind(), kind: 'text', value: ({ way }) => way },
        dataColumn(
          ({ isSample }) => isSample,
          locale,
          ({ isOwn }) => isOwn
        )
      ],
      lines
    ),
    sheetName: short,
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'trước và sau sáp nhập', 'diễn biến']
  });
}
