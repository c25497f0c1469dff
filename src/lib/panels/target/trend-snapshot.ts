import { describeTrend } from '$lib/charts/trend-model';
import { fillOf } from '$lib/charts/reading-paint';
import type { ValueLineModel } from '$lib/charts/line-model';
import type { DocumentRow } from '$lib/domain/document';
import type { ExactReading } from '$lib/domain/goal';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf } from '$lib/domain/unit-name';
import { formatBounded } from '$lib/format/bound';
import { crossingWords } from '$lib/panels/crossing-words';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasure, isPercent } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatPeriodShort } from '$lib/format/period';
import { toInside, pick } from './finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { fewCitedLines } from '$lib/panels/source-lines';
import { contentOf, goalWords, statusOf } from './target-words';

interface TrendInput {
  readonly assessment: Assessment;
  /** The course of its value, in runs. */
  readonly runs: readonly (readonly ExactReading[])[];
  readonly unit: Pick<Unit, 'name' | 'type'>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

const MOST = 4;
/** Months stand a twelfth of a year apart; what is farther than a year is not joined. */
const YEAR = 1;

function modelOf({ assessment, runs }: TrendInput, locale: Locale): ValueLineModel {
  const { indicator, goal } = assessment;
  const readings = runs.flat();
  const positions = readings.map(({ position }) => position);
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const values = readings.map(({ value }) => value);
  const asked = goal.value === null ? [] : [goal.value];
  const [low, high] = [Math.min(...values, ...asked), Math.max(...values, ...asked)];
  // A year of room after the last figure, where the target stands.
  const end = Math.ceil(to) + 1;
  const written = (value: number): string =>
    formatNumber(value, locale, Math.min(MOST, decimalsWrittenOf(value)));
  return {
    from: Math.floor(from),
    to: end,
    step: YEAR,
    unitText: formatMeasure(indicator.measure, locale),
    ...(low > 0.6 * high ? { low } : {}),
    points: readings.map((reading) => ({
      x: reading.position,
      value: reading.value,
      text: written(reading.value),
      kind: 'reported',
      fill: fillOf(reading)
    })),
    tone: 'data',
    path: null,
    target:
      goal.value === null
        ? null
        : {
            x: end,
            value: goal.value,
            text: formatBounded(
              { comparator: goal.comparator, value: goal.value, valueMax: goal.valueMax },
              indicator.measure,
              locale
            ),
            note: pick(locale, `mục tiêu ${goal.dueYear}`, `target ${goal.dueYear}`)
          },
    projection: null,
    band: [],
    rules: [],
    peers: [],
    peersText: ''
  };
}

/** How the value behind a target went, period by period. */
export function trendSnapshot(place: SnapshotPlace, input: TrendInput): FrozenSnapshot {
  const { locale } = place;
  const { assessment, runs, unit, documents } = input;
  const { indicator, target } = assessment;
  const readings = runs.flat();
  const observations = readings.flatMap(({ observation }) => observation ?? []);
  const short = pick(
    locale,
    target.title ?? indicator.short,
    target.title_en ?? indicator.short_en
  );
  const course = describeTrend(runs, indicator, locale);
  return pageSnapshot(place, {
    title: `${unit.name}: ${toInside(short)} ${toInside(course)}`,
    subtitle: [
      contentOf(assessment, locale),
      formatMeasure(indicator.measure, locale),
      unitNameOf(unit, locale)
    ].join(', '),
    parts: [{ kind: 'line', model: modelOf(input, locale) }],
    status: statusOf(assessment, locale),
    targetWords: goalWords(assessment, locale),
    sourceLines: fewCitedLines(observations, documents, locale),
    comparability: crossingWords(readings, assessment, locale),
    sample: observations.some(({ provenance }) => provenance === 'sample'),
    own: observations.some(({ provenance }) => provenance === 'own'),
    caption: `${course}.`,
    table: tableOf<ExactReading>(
      [
        {
          name: pick(locale, 'Kỳ', 'Period'),
          kind: 'text',
          value: ({ period }) => formatPeriodShort(period.text, locale, indicator)
        },
        {
          name: `${pick(locale, 'Số liệu', 'Figure')} (${formatMeasure(indicator.measure, locale)})`,
          kind: isPercent(indicator.measure) ? 'percent' : 'number',
          value: ({ value }) => value
        },
        dataColumn(
          ({ observation }) => (observation === null ? null : observation.provenance === 'sample'),
          locale
        )
      ],
      readings
    ),
    sheetName: short,
    fileParts: [unitNameOf(unit, 'vi'), target.title ?? indicator.short, 'diễn biến']
  });
}
