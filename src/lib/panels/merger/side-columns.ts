import type { Locale } from '$lib/domain/text';
import { formatMeasure } from '$lib/format/measure';
import { pick } from '$lib/panels/target/finding-words';
import type { ShownColumn } from '$lib/panels/shown-table';
import { m } from '$lib/paraglide/messages';
import type { Row } from './dumbbell-model';
import { afterTextOf, beforeTextOf, termTextOf } from './findings';

/** An indicator and its two sides: before with both its ends, after in words. */
export function sideColumns(locale: Locale): readonly ShownColumn<Row>[] {
  return [
    {
      name: m.merger_col_indicator(),
      kind: 'text',
      value: ({ indicator }) => (locale === 'en' ? indicator.short_en : indicator.short)
    },
    {
      name: m.indicator_measure(),
      kind: 'text',
      value: ({ indicator }) => formatMeasure(indicator.measure, locale),
      shown: null
    },
    {
      name: m.merger_col_before(),
      kind: 'text',
      value: (row) => beforeTextOf(row, locale),
      none: m.merger_figure_none()
    },
    {
      name: pick(locale, 'Trước, thấp nhất', 'Before, lowest'),
      kind: 'number',
      value: ({ before }) => before?.low ?? null,
      shown: null
    },
    {
      name: pick(locale, 'Trước, cao nhất', 'Before, highest'),
      kind: 'number',
      value: ({ before }) => before?.high ?? null,
      shown: null
    },
    {
      name: m.merger_col_after(),
      kind: 'text',
      value: (row) => afterTextOf(row, locale) ?? termTextOf(row, locale),
      none: m.merger_figure_none()
    }
  ];
}
