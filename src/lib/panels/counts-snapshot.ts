import type { BarsModel } from '$lib/charts/bars';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from './frozen-snapshot';
import { nativeBars } from './native-bars';
import { pageSnapshot } from './page-snapshot';
import { restOf, type ShownColumn, tableOf } from './shown-table';
import type { SnapshotPlace } from './snapshot-place';
import { byStanding } from '$lib/panels/status-order';
import { STATUS, STATUSES, type Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { iconOf } from './status-look';
import { groupOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { setWords } from '$lib/set/set';
import { citySources } from '$lib/panels/city/city-sources';

export interface Counted {
  readonly unit: { readonly type: string };
  readonly status: Status | null;
}

interface CountsInput {
  /** A unit each; null where it has no target. */
  readonly statuses: readonly Counted[];
  readonly title: string;
  readonly subtitle: string;
  readonly sheetName: string;
  readonly fileParts: readonly string[];
  /** Whether any verdict rests on sample data. */
  readonly sample: boolean;
  /** Units whose verdict rests on documents alone. */
  readonly sourced: number;
}

export interface CountLine {
  readonly status: Status | null;
  readonly counts: readonly [wards: number, communes: number, all: number];
}

/** A status a row, with the units that have it in each group; those nobody has are left out. */
export function countLines(statuses: readonly Counted[]): readonly CountLine[] {
  const count = (rows: readonly Counted[], group: string): number =>
    rows.filter(({ unit }) => groupOf(unit.type) === group).length;
  return [...[...STATUSES].sort(byStanding), null]
    .map((status): CountLine => {
      const own = statuses.filter((row) => row.status === status);
      return { status, counts: [count(own, 'phuong'), count(own, 'xa'), own.length] };
    })
    .filter(({ counts }) => counts[2] > 0);
}

const labelOf = ({ status }: CountLine, locale: SnapshotPlace['locale']): string =>
  status === null ? m.city_counts_unknown() : STATUS[status].label[locale];

function barsOf(lines: readonly CountLine[], input: CountsInput, place: SnapshotPlace): BarsModel {
  const { locale } = place;
  return {
    min: 0,
    max: Math.max(1, ...lines.map(({ counts }) => counts[2])),
    rows: lines.map((line) => {
      const kind = line.status === null ? null : STATUS[line.status];
      const tone = kind?.colour ?? 'none';
      const [wards, communes, all] = line.counts;
      return {
        name: labelOf(line, locale),
        note: pick(
          locale,
          `${wards} phường, ${communes} xã và đặc khu`,
          `${wards} wards, ${communes} communes and zones`
        ),
        icon: kind === null ? null : { name: kind.icon, tone, hollow: input.sample },
        parts: [{ from: 0, to: all, tone, fill: input.sample ? 'sample' : 'solid' }],
        text: String(all)
      };
    }),
    rest: restOf(lines.length, locale)
  };
}

/** The units of each group a column, under one scale as wide as the city; their sums below. */
export function countColumns(
  { statuses, sample }: Pick<CountsInput, 'statuses' | 'sample'>,
  locale: Locale
): readonly ShownColumn<CountLine>[] {
  const all = Math.max(1, statuses.length);
  const inGroup = (group: string): number =>
    statuses.filter(({ unit }) => groupOf(unit.type) === group).length;
  const toneOf = ({ status }: CountLine): string =>
    `var(--st-${status === null ? 'none' : STATUS[status].colour})`;
  const counted = (
    key: string,
    name: string,
    at: 0 | 1 | 2,
    sum: number
  ): ShownColumn<CountLine> => ({
    key,
    name,
    kind: 'number',
    value: ({ counts }) => counts[at],
    cell: (line) => ({
      bar: { from: 0, to: (line.counts[at] / all) * 0.7 },
      text: String(line.counts[at]),
      colour: toneOf(line),
      isHatched: sample
    }),
    foot: String(sum)
  });
  return [
    {
      key: 'status',
      name: m.city_counts_status(),
      kind: 'text',
      value: (line) => labelOf(line, locale),
      isRowHead: true,
      cell: (line) => ({
        icon: line.status === null ? 'st-none' : iconOf(line.status, sample),
        text: labelOf(line, locale),
        colour: toneOf(line)
      }),
      foot: m.city_counts_units()
    },
    counted('ward', m.city_group_ward(), 0, inGroup('phuong')),
    counted('commune', m.city_group_commune(), 1, inGroup('xa')),
    counted('all', m.city_counts_all(setWords(getLocale())), 2, statuses.length)
  ];
}

/** How many units stand where: a bar a status. */
export function countsSnapshot(place: SnapshotPlace, input: CountsInput): FrozenSnapshot {
  const { locale } = place;
  const lines = countLines(input.statuses);
  const model = barsOf(lines, input, place);
  const nativeChart = nativeBars(model, m.city_counts_units());
  return pageSnapshot(place, {
    title: input.title,
    subtitle: input.subtitle,
    parts: [{ kind: 'bars', model }],
    sourceLines: citySources(input.sourced, locale),
    sample: input.sample,
    table: tableOf(countColumns(input, locale), lines),
    sheetName: input.sheetName,
    ...(nativeChart === undefined ? {} : { nativeChart }),
    fileParts: input.fileParts
  });
}
