import type { Course } from '$lib/domain/merge/course';
import type { Locale } from '$lib/domain/text';
import { formatDifference } from '$lib/format/difference';
import { m } from '$lib/paraglide/messages';
import type { MergerIndicator } from './merger-indicator';
import { type MixBar, mixBars } from './mix-bars';

/** A change of the indicator, with its sign. */
export const changeText = (
  value: number,
  { measure, decimals }: MergerIndicator,
  locale: Locale
): string => formatDifference(value, measure, locale, { decimals });

/** A change taken apart: what the former units did, and what their weights did. */
export function mixOf(
  { from, to, change, within, mix }: NonNullable<Course<unknown>['change']>,
  indicator: MergerIndicator,
  locale: Locale
): { readonly bars: readonly MixBar[]; readonly title: string } {
  const write = (value: number | null): string => changeText(value ?? 0, indicator, locale);
  return {
    bars: mixBars([
      { name: m.merger_mix_within(), value: within },
      { name: m.merger_mix_mix(), value: mix },
      { name: m.merger_mix_total(), value: change }
    ]),
    title: m.merger_mix_finding({
      from,
      to,
      change: write(change),
      within: write(within),
      mix: write(mix)
    })
  };
}
