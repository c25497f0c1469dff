import { assessmentOf } from '$lib/domain/assessment';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Assessment, AssessmentContext } from '$lib/domain/result';
import type { Target } from '$lib/domain/target';

/** A rate of which more is better, reported yearly. */
export const RATE: Indicator = {
  indicator: 'ty-le',
  name: 'Tỷ lệ đạt',
  name_en: 'Rate reached',
  short: 'Tỷ lệ',
  short_en: 'Rate',
  field: 'kinh-te',
  measure: '%',
  direction: 'increase',
  kind: 'rate',
  numerator: null,
  denominator: null,
  combine: 'ratio_of_sums',
  weight: null,
  frequency: 'year',
  decimals: 1,
  min: 0,
  max: 100,
  applies_to: null,
  definition: '',
  definition_en: '',
  legal_source: null
};

/** At least 95 by 2030, from 2025. */
export const LEVEL: Target = {
  target: 't',
  ordinal: 1,
  unit: 'moi-1',
  indicator: 'ty-le',
  type: 'A',
  rule: null,
  comparator: '>=',
  value: 95,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  standard: null,
  title: null,
  title_en: null,
  document: 'd',
  section: 'II.1',
  quote: 'đạt 95%',
  note: null,
  note_en: null
};

/** An exact, final, reported figure of that unit and rate. */
export function figure(
  period: string,
  value: number | null,
  more: Partial<Observation> = {}
): Observation {
  return {
    observation: `${more.provenance ?? 'o'}-${more.indicator ?? 'ty-le'}-${period}`,
    unit: 'moi-1',
    indicator: 'ty-le',
    period,
    as_of: null,
    value,
    value_max: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported',
    standard: null,
    document: 'd',
    section: 'I.1',
    quote: null,
    formula: null,
    note: null,
    note_en: null,
    ...more
  };
}

/** The verdict on a target that differs from the level above, on the day of the data. */
export function judged(
  target: Partial<Target>,
  rows: readonly Observation[],
  indicator: Partial<Indicator> = {},
  context: Partial<AssessmentContext> = {}
): Assessment {
  return assessmentOf({ ...LEVEL, ...target }, { ...RATE, ...indicator }, rows, {
    today: '2026-11-21',
    unitType: 'xã',
    standards: [],
    ...context
  });
}
