import { assessmentOf } from '$lib/domain/assessment';
import type { Direction, Indicator, IndicatorKind, Standard } from '$lib/domain/indicator';
import type { Comparator, Observation } from '$lib/domain/observation';
import type { Assessment } from '$lib/domain/result';
import type { Target, TargetComparator, TargetRule, TargetType } from '$lib/domain/target';
import { parsePeriod } from '$lib/domain/period';
import type { Text } from '$lib/domain/text';
import type { UnitSeries } from '$lib/domain/unit-series';

/** One figure of an example; null is a period without a figure. */
export interface ExamplePoint {
  readonly period: string;
  readonly value: number | null;
  readonly comparator?: Comparator;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** A small case a reader may change: what is asked, what was reported, and the day it is judged on. */
export interface Example {
  readonly id: string;
  readonly name: Text;
  readonly type: TargetType;
  readonly rule?: TargetRule;
  readonly comparator: TargetComparator;
  readonly value: number | null;
  readonly valueMax?: number;
  readonly change?: number;
  readonly from: string;
  readonly due: string;
  readonly measure: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly decimals: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly points: readonly ExamplePoint[];
  readonly today: string;
  /** Day a title was gained; null while it was not. */
  readonly achievedOn?: string | null;
  /** First year of another standard, where it changes within the example. */
  readonly newStandardFrom?: number | null;
  /** How the product draws it: a target by its bar and years, a line with its projection, months with their limits. */
  readonly picture?: 'line' | 'months';
}

/** The indicator an example is about; it is yearly and stands in no table. */
export function indicatorOf(example: Example): Indicator {
  const { name, measure, kind, direction, decimals, min, max } = example;
  return {
    indicator: 'vi-du',
    name: name.vi,
    name_en: name.en,
    short: name.vi,
    short_en: name.en,
    field: 'kinh-te',
    measure,
    direction,
    kind,
    numerator: null,
    denominator: null,
    combine: 'none',
    weight: null,
    frequency: 'year',
    decimals,
    min,
    max,
    applies_to: null,
    definition: '',
    definition_en: '',
    legal_source: null
  };
}

function targetOf(example: Example): Target {
  return {
    target: `vi-du-${example.id}`,
    ordinal: 1,
    unit: 'vi-du',
    indicator: 'vi-du',
    type: example.type,
    rule: example.rule ?? null,
    comparator: example.comparator,
    value: example.value,
    value_max: example.valueMax ?? null,
    change: example.change ?? null,
    base_period: null,
    base_value: null,
    from: example.from,
    due: example.due,
    standard: null,
    title: null,
    title_en: null,
    document: 'vi-du',
    section: '',
    quote: '',
    note: null,
    note_en: null
  };
}

function observationOf(point: ExamplePoint): Observation {
  return {
    observation: point.period,
    unit: 'vi-du',
    indicator: 'vi-du',
    period: point.period,
    as_of: null,
    value: point.value,
    value_max: null,
    comparator: point.comparator ?? '=',
    numerator: point.numerator ?? null,
    denominator: point.denominator ?? null,
    standing: 'final',
    provenance: 'reported',
    standard: null,
    document: null,
    section: null,
    quote: null,
    formula: null,
    note: null,
    note_en: null
  };
}

/** The title itself, on the day it was gained. */
function recognitionOf({ achievedOn }: Example): readonly Observation[] {
  if (achievedOn == null || achievedOn === '') return [];
  const gained = { period: achievedOn.slice(0, 4), value: 1 };
  return [{ ...observationOf(gained), as_of: achievedOn }];
}

function standardsOf({ newStandardFrom }: Example): readonly Standard[] {
  if (newStandardFrom == null) return [];
  const common = { indicator: 'vi-du', source: '' };
  return [
    {
      ...common,
      standard: 'cu',
      name: 'cũ',
      valid_from: '1900-01-01',
      valid_to: `${newStandardFrom - 1}-12-31`
    },
    {
      ...common,
      standard: 'moi',
      name: 'mới',
      valid_from: `${newStandardFrom}-01-01`,
      valid_to: null
    }
  ];
}

/** Runs the functions the dashboards run on an example; nothing here computes by itself. */
export function assessmentOfExample(example: Example): Assessment {
  const reported = example.points.filter((point) => point.value !== null).map(observationOf);
  return assessmentOf(
    targetOf(example),
    indicatorOf(example),
    [...reported, ...recognitionOf(example)],
    { today: example.today, unitType: 'xã', standards: standardsOf(example) }
  );
}

/** The figures of an example as a line of the indicator's page. */
export function seriesOfExample(example: Example, assessment: Assessment): UnitSeries {
  return {
    unit: 'vi-du',
    points: example.points.flatMap(({ period, value }) => {
      const position = parsePeriod(period)?.position;
      return value === null || position === undefined
        ? []
        : [{ position, period, value, kind: 'reported' as const, standard: null, figure: null }];
    }),
    loose: [],
    assessment,
    comparability: null,
    unknownYears: [],
    isSample: false
  };
}
