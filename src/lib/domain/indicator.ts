import { applicabilityOf } from './missing';
import type { UnitType } from './unit';

export type Field =
  | 'kinh-te'
  | 'van-hoa-xa-hoi'
  | 'quoc-phong-an-ninh'
  | 'cai-cach-hanh-chinh'
  | 'thi-dua-khen-thuong';
export type Direction = 'increase' | 'decrease' | 'range' | 'none';
export type IndicatorKind = 'rate' | 'count' | 'money' | 'per_head' | 'growth' | 'title' | 'score';
export type Combine = 'ratio_of_sums' | 'sum' | 'weighted' | 'none';
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'term' | 'once';

/** What is measured. `applies_to` is a list of unit types joined by ";", empty for all. */
export interface Indicator {
  readonly indicator: string;
  readonly name: string;
  readonly name_en: string;
  readonly short: string;
  readonly short_en: string;
  readonly field: Field;
  readonly measure: string;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly combine: Combine;
  readonly weight: string | null;
  readonly frequency: Frequency;
  readonly decimals: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly applies_to: string | null;
  readonly definition: string;
  readonly definition_en: string;
  readonly legal_source: string | null;
}

/** Whether its values say yes or no (a title held, a report made), so that nothing can be subtracted. */
export function isYesNo({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'title';
}

/** A definition in force for a time; two values under different standards are not comparable. */
export interface Standard {
  readonly indicator: string;
  readonly standard: string;
  readonly name: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly source: string;
}

/** Unit types an indicator applies to; an empty list means all. */
export function appliesToOf(indicator: Pick<Indicator, 'applies_to'>): readonly string[] {
  const text = indicator.applies_to ?? '';
  return text
    .split(';')
    .map((type) => type.trim())
    .filter((type) => type !== '');
}

/** Whether the indicator applies to a unit of this type. */
export function isApplicable(
  indicator: Pick<Indicator, 'applies_to'>,
  type: UnitType | string
): boolean {
  return applicabilityOf(type, appliesToOf(indicator)).status === 'applicable';
}
