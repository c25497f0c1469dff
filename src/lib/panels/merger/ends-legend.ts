import { lightTheme } from '$lib/charts/theme';
import { pick } from '$lib/panels/target/finding-words';
import type { Locale } from '$lib/domain/text';
import type { LegendItem } from '$lib/export/snapshot';
import { m } from '$lib/paraglide/messages';

/** Before hollow, after solid: what the ends of a dumbbell mean; what a unit only states of the time before is broken. */
export const endsLegend = (locale: Locale, hasStated = false): readonly LegendItem[] => [
  {
    label: pick(
      locale,
      'trước sáp nhập, dựng lại từ đơn vị cũ',
      'before the merger, rebuilt from former units'
    ),
    mark: 'ring',
    colour: lightTheme.tone.data
  },
  ...(hasStated
    ? [
        {
          label: m.merger_key_stated({}, { locale }),
          mark: 'broken-ring',
          colour: lightTheme.tone.data
        } as const
      ]
    : []),
  {
    label: pick(locale, 'sau sáp nhập', 'after the merger'),
    mark: 'point',
    colour: lightTheme.tone.data
  }
];
