import { lightTheme } from '$lib/charts/theme';
import { pick } from '$lib/components/export/finding-words';
import type { Locale } from '$lib/domain/text';
import type { LegendItem } from '$lib/export/snapshot';

/** Before hollow, after solid: what the ends of a dumbbell mean. */
export const endsLegend = (locale: Locale): readonly LegendItem[] => [
  {
    label: pick(locale, 'trước sáp nhập, ranh giới mới', 'before the merger, new boundary'),
    mark: 'ring',
    colour: lightTheme.tone.data
  },
  {
    label: pick(locale, 'sau sáp nhập', 'after the merger'),
    mark: 'point',
    colour: lightTheme.tone.data
  }
];
