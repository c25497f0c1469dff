import { citySources } from './city-sources';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { byStanding } from '$lib/panels/status-order';
import type { WatchedRow } from '$lib/domain/board';
import { type Headline, headlineOf } from '$lib/domain/headline';
import { STATUS, STATUSES } from '$lib/domain/status';
import { BASE_LABEL } from '$lib/domain/status-label';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

interface Line {
  readonly unit: CityUnit;
  readonly row: WatchedRow;
  readonly headline: Headline;
}

const isKnown = ({ judged }: Headline): boolean => judged > 0;

/** A number for every status that any of the units has. */
function statusColumns(
  lines: readonly Line[],
  locale: SnapshotPlace['locale']
): readonly ShownColumn<Line>[] {
  return [...STATUSES]
    .sort(byStanding)
    .flatMap((status) => {
      // A mere starting point stands apart from other figures that do not decide.
      const baseIn = ({ groups }: Headline): number =>
        status === 'insufficient_data' ? groups.base : 0;
      return [
        {
          label: STATUS[status].label,
          countIn: (row: Headline) => row.counts[status] - baseIn(row)
        },
        { label: BASE_LABEL, countIn: baseIn }
      ];
    })
    .filter(({ countIn }) => lines.some(({ headline }) => countIn(headline) > 0))
    .map(({ label, countIn }) => ({
      name: label[locale],
      kind: 'number',
      value: ({ headline }) => countIn(headline),
      shown: null
    }));
}

/** Units whose documents name targets: how many are met, how many wait, what to look at first. */
export function leadSnapshot(
  place: SnapshotPlace,
  units: readonly CityUnit[],
  rows: ReadonlyMap<string, WatchedRow>
): FrozenSnapshot {
  const { locale } = place;
  const lines = units.flatMap((unit): Line[] => {
    const row = rows.get(unit.unit);
    return row === undefined ? [] : [{ unit, row, headline: headlineOf(row.verdicts) }];
  });
  const all = headlineOf(lines.flatMap(({ row }) => row.verdicts));
  return tableSnapshot<Line>(place, {
    title: pick(
      locale,
      `${lines.length} đơn vị có văn bản nêu mục tiêu, tất cả ${all.targets} mục tiêu`,
      `${lines.length} units have documents that name targets, ${all.targets} in all`
    ),
    subtitle: pick(
      locale,
      `Mục tiêu có nguồn, và bao nhiêu đạt hoặc đúng tiến độ, ${SET.name}, 2025–2030`,
      `Sourced targets, and how many are met or on track, ${SET.name}, 2025–2030`
    ),
    columns: [
      ...unitColumns<Line>(({ unit }) => unit, locale),
      {
        name: m.indicator_targets(),
        kind: 'number',
        value: ({ headline }) => headline.targets
      },
      {
        name: pick(locale, 'Có số liệu trong kỳ', 'With figures of the term'),
        kind: 'number',
        value: ({ headline }) => headline.judged
      },
      {
        // Where nothing was judged nothing was missed: never 0 of 0.
        name: m.common_yard_head(),
        kind: 'number',
        value: ({ headline }) => (isKnown(headline) ? headline.good : null)
      },
      ...statusColumns(lines, locale),
      {
        name: m.city_watch(),
        kind: 'text',
        value: ({ row }) => row.watch.map(({ title }) => title[locale]).join('; ') || null,
        shown: null
      },
      { name: m.city_figures(), kind: 'number', value: ({ row }) => row.figures }
    ],
    rows: lines,
    sourceLines: citySources(lines.length, locale),
    sample: false,
    sheetName: m.city_lead_units(),
    fileParts: [SET.name, m.city_lead_units()]
  });
}
