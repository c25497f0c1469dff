import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { restOf, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { toInside } from '$lib/panels/target/finding-words';
import { m } from '$lib/paraglide/messages';
import type { MergerIndicator } from './merger-indicator';
import type { MixBar } from './mix-bars';

interface MixInput {
  readonly unit: Unit;
  readonly indicator: MergerIndicator;
  readonly bars: readonly MixBar[];
  readonly write: (value: number) => string;
  /** The finding over the bars. */
  readonly title: string;
  readonly years: readonly [from: string | number, to: string | number];
  readonly sample: boolean;
}

/** How much of a change came from the former units and how much from their weights. */
export function mixSnapshot(place: SnapshotPlace, input: MixInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicator, bars, write, title, years, sample } = input;
  const values = bars.map(({ value }) => value);
  return pageSnapshot(place, {
    title: `${unitTitleOf(unit, locale)}: ${toInside(title)}`,
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      unitNameOf(unit, locale),
      `${years[0]}–${years[1]}`
    ].join(', '),
    parts: [
      {
        kind: 'bars',
        model: {
          min: Math.min(0, ...values),
          max: Math.max(0, ...values),
          rows: bars.map(({ name, value }) => ({
            name,
            note: '',
            icon: null,
            parts: [{ from: 0, to: value, tone: 'data', fill: sample ? 'sample' : 'solid' }],
            text: write(value)
          })),
          rest: restOf(bars.length, locale)
        }
      }
    ],
    sourceLines: sample
      ? []
      : [pick(locale, 'số liệu của các đơn vị cũ', 'figures of the former units')],
    sample,
    caption: m.merger_mix_note(),
    table: tableOf<MixBar>(
      [
        { name: pick(locale, 'Phần', 'Part'), kind: 'text', value: ({ name }) => name },
        {
          name: pick(locale, 'Thay đổi', 'Change'),
          kind: 'number',
          value: ({ value }) => Number(value.toFixed(4))
        },
        {
          name: pick(locale, 'Viết ra', 'In words'),
          kind: 'text',
          value: ({ value }) => write(value)
        }
      ],
      bars
    ),
    sheetName: pick(locale, 'Vì sao thay đổi', 'Why it changed'),
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'vì sao thay đổi']
  });
}
