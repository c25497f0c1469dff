import type { Commendation } from '$lib/domain/commendation';
import type { Locale } from '$lib/domain/text';
import { formatPeriod } from '$lib/format/period';
import type { ShownColumn } from '$lib/panels/shown-table';
import { m } from '$lib/paraglide/messages';

type Award = Pick<Commendation, 'awarded_by' | 'occasion' | 'period'>;

/** Who gave an award, as the document states it. */
export function giverColumn<Row extends Award>(locale: Locale): ShownColumn<Row> {
  return {
    key: 'giver',
    name: m.emulation_commend_giver({}, { locale }),
    kind: 'text',
    value: ({ awarded_by }) => awarded_by,
    cell: ({ awarded_by }) => awarded_by
  };
}

/** On which occasion, with its period below; pictures leave it out for want of room. */
export function occasionColumn<Row extends Award>(
  screen: string,
  locale: Locale
): ShownColumn<Row> {
  return {
    key: 'occasion',
    name: m.emulation_occasion({}, { locale }),
    kind: 'text',
    value: ({ occasion }) => occasion,
    shown: null,
    width: { screen },
    cell: ({ occasion, period }) => ({
      text: occasion ?? m.emulation_unstated({}, { locale }),
      note: formatPeriod(period, locale, null),
      isAbsent: occasion === null
    })
  };
}
