import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';

/** Figures a reader put in, each after its name: "hộ nghèo 36 · tổng số hộ 900". What is not known is left out. */
export function givenText(
  names: readonly string[],
  values: readonly (number | null)[],
  locale: Locale
): string {
  return names
    .flatMap((name, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [`${name} ${formatNumber(value, locale)}`];
    })
    .join(' · ');
}
