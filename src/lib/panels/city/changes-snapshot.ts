import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { Change } from '$lib/domain/change';
import { STATUS } from '$lib/domain/status';
import { unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import type { CityIndicator, CityUnit } from './city-units';
import { nameOf } from './matrix-text';
import { wayWords } from './way-words';
import { SET } from '$lib/set/set';

interface ChangesInput {
  readonly changes: readonly Change[];
  readonly units: ReadonlyMap<string, CityUnit>;
  readonly indicators: ReadonlyMap<string, CityIndicator>;
  /** The year whose end it is compared with. */
  readonly year: number;
}

/** Targets whose status changed: the worse first, then the better, last what is not clear. */
export function changesSnapshot(place: SnapshotPlace, input: ChangesInput): FrozenSnapshot {
  const { locale } = place;
  const { changes, units, indicators, year } = input;
  const of = (way: Change['way']): readonly Change[] => changes.filter((row) => row.way === way);
  const unitOf = ({ unit }: Change): string => {
    const known = units.get(unit);
    return known === undefined ? unit : unitTitleOf(known, locale);
  };
  const nameOfChange = ({ indicator }: Change): string => {
    const known = indicators.get(indicator);
    return known === undefined ? indicator : nameOf(known, locale);
  };
  return tableSnapshot<Change>(place, {
    title: m.city_changes_finding({ worse: of('worse').length, better: of('better').length, year }),
    subtitle: pick(
      locale,
      `Mục tiêu đổi tình trạng, ${SET.name}; chỉ so mục tiêu có số liệu ở cả hai thời điểm`,
      `Targets whose status changed, ${SET.name}; only those with figures at both times`
    ),
    columns: [
      { name: m.city_unit(), kind: 'text', value: unitOf },
      { name: m.indicator_name(), kind: 'text', value: nameOfChange },
      {
        name: pick(locale, 'Hiện nay', 'Now'),
        kind: 'text',
        value: ({ after }) => STATUS[after].label[locale],
        shown: ({ after }) => statusCell({ status: after }, true, locale)
      },
      {
        name: pick(locale, 'Trước', 'Before'),
        kind: 'text',
        value: ({ before }) => STATUS[before].label[locale]
      },
      {
        name: pick(locale, 'Chiều', 'Way'),
        kind: 'text',
        value: ({ way }) => wayWords(way),
        shown: null
      }
    ],
    rows: [...of('worse'), ...of('better'), ...of('unclear')],
    groupOf: ({ way }) => wayWords(way),
    sourceLines: [],
    sample: true,
    sheetName: pick(locale, 'Thay đổi', 'Changes'),
    fileParts: [SET.name, pick(locale, 'thay đổi', 'changes'), String(year), String(year + 1)]
  });
}
