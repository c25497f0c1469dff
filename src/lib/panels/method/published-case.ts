import { levelOf } from '$lib/domain/level';
import { publishedVerdictsOf } from '$lib/domain/published-methods';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import type { Count } from './outcomes';
import type { MethodVerdict } from './worked-snapshots';

/** A series and its target as a reader types them. */
export interface PublishedCase {
  /** Values of the years from the first. */
  readonly values: readonly Count[];
  readonly target: number;
  readonly direction: 'increase' | 'decrease';
}

export const FIRST_YEAR = 2025;
export const DUE_YEAR = 2030;
export const PUBLISHED_START = {
  values: [2, null, 0.8],
  target: 0,
  direction: 'decrease'
} as const satisfies PublishedCase;

/** What this site says of the series, then what published methods say. */
export function methodVerdicts(
  { values, target, direction }: PublishedCase,
  locale: Locale
): readonly MethodVerdict[] {
  const input = {
    series: values.map((value, at) => [FIRST_YEAR + at, value] as const),
    baseYear: FIRST_YEAR,
    targetYear: DUE_YEAR,
    target,
    direction,
    min: 0,
    max: 100,
    asOfYear: null,
    strict: false
  };
  const { status, ratio } = levelOf(input);
  return [
    {
      method: m.common_site(),
      says: STATUS[status].label[locale],
      status,
      figure: ratio,
      figureName: m.method_ratio_to_path()
    },
    ...publishedVerdictsOf(input).map(({ name, word, figure, figureName }) => ({
      method: name[locale],
      says: word?.[locale] ?? m.method_no_answer(),
      status: null,
      figure,
      figureName: figureName[locale]
    }))
  ];
}
