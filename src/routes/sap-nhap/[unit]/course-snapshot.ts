import { lightTheme } from '$lib/charts/theme';
import type { ValueLineModel } from '$lib/charts/value-line';
import { pick, toInside } from '$lib/components/export/finding-words';
import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import { pageSnapshot } from '$lib/components/export/page-snapshot';
import { dataColumn, tableOf } from '$lib/components/export/shown-table';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import type { MergerFigure } from '$lib/data/queries/merger';
import { COMPARABILITY, weakestOf } from '$lib/domain/comparability';
import type { DocumentRow } from '$lib/domain/document';
import type { Course } from '$lib/domain/merge/course';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure, isPercent } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { endsLegend } from '../ends-legend';
import type { MergerIndicator } from '../merger-indicator';
import { mergerSources } from './merger-scene';

interface CourseInput {
  readonly unit: Unit;
  readonly indicator: MergerIndicator;
  readonly course: Course<MergerFigure>;
  readonly model: ValueLineModel;
  readonly documents: readonly DocumentRow[];
}

interface Line {
  readonly period: string;
  readonly way: string;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly isSample: boolean;
}

function linesOf({ course }: CourseInput): readonly Line[] {
  const rebuilt = course.rebuilt.map(({ year, value }): Line => ({
    period: String(year),
    way: m.indicator_key_rebuilt(),
    low: value.low,
    value: value.value,
    high: value.high,
    isSample: value.steps.some((step) => step.provenance === 'sample' && step.share !== 0)
  }));
  const reported = course.reported.map((figure): Line => ({
    period: figure.period,
    way: m.indicator_key_reported(),
    low: figure.comparator === '=' ? figure.value : null,
    value: figure.comparator === '=' ? figure.value : null,
    high: figure.comparator === '=' ? (figure.value_max ?? figure.value) : null,
    isSample: figure.provenance === 'sample'
  }));
  return [...rebuilt, ...reported];
}

/** The rebuilt past and the reported present of one indicator. */
export function courseSnapshot(place: SnapshotPlace, input: CourseInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicator, course, model, documents } = input;
  const short = locale === 'en' ? indicator.short_en : indicator.short;
  const colour = lightTheme.tone.data;
  const lines = linesOf(input);
  const weakest = weakestOf(course.rebuilt.map(({ value }) => value.comparability));
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  const measure = ` (${formatMeasure(indicator.measure, locale)})`;
  const [first, last] = [model.points[0], model.points.at(-1)];
  const name = unitTitleOf(unit, locale);
  const sign = isPercent(indicator.measure) ? '%' : '';
  const title =
    first === undefined || last === undefined || first === last
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
      ...endsLegend(locale).filter(({ mark }) =>
        model.points.some((point) => (point.kind === 'rebuilt') === (mark === 'ring'))
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
    comparability: course.rebuilt.length === 0 ? null : COMPARABILITY[weakest].label[locale],
    sample: lines.some(({ isSample }) => isSample),
    table: tableOf<Line>(
      [
        { name: m.indicator_year(), kind: 'text', value: ({ period }) => period },
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
        dataColumn(({ isSample }) => isSample, locale)
      ],
      lines
    ),
    sheetName: short,
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'trước và sau sáp nhập', 'diễn biến']
  });
}
