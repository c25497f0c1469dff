import type { BarsModel } from '$lib/charts/bars';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from './frozen-snapshot';
import { pageSnapshot } from './page-snapshot';
import { restOf, tableOf } from './shown-table';
import type { SnapshotPlace } from './snapshot-place';
import { byStanding } from '$lib/panels/status-order';
import { STATUS, STATUSES, type Status } from '$lib/domain/status';
import { groupOf } from '$lib/domain/unit-name';
import { lightTheme } from '$lib/charts/theme';
import { m } from '$lib/paraglide/messages';
import { citySources } from './city-sources';

interface Counted {
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

interface Line {
  readonly status: Status | null;
  readonly counts: readonly [wards: number, communes: number, all: number];
}

function linesOf(statuses: readonly Counted[]): readonly Line[] {
  const count = (rows: readonly Counted[], group: string): number =>
    rows.filter(({ unit }) => groupOf(unit.type) === group).length;
  return [...[...STATUSES].sort(byStanding), null]
    .map((status): Line => {
      const own = statuses.filter((row) => row.status === status);
      return { status, counts: [count(own, 'phuong'), count(own, 'xa'), own.length] };
    })
    .filter(({ counts }) => counts[2] > 0);
}

const labelOf = ({ status }: Line, locale: SnapshotPlace['locale']): string =>
  status === null ? m.city_counts_unknown() : STATUS[status].label[locale];

function barsOf(lines: readonly Line[], input: CountsInput, place: SnapshotPlace): BarsModel {
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

/** How many units stand where: a bar a status. */
export function countsSnapshot(place: SnapshotPlace, input: CountsInput): FrozenSnapshot {
  const { locale } = place;
  const lines = linesOf(input.statuses);
  const columns = [
    { name: m.city_counts_status(), kind: 'text', value: (line: Line) => labelOf(line, locale) },
    { name: m.city_group_ward(), kind: 'number', value: ({ counts }: Line) => counts[0] },
    { name: m.city_group_commune(), kind: 'number', value: ({ counts }: Line) => counts[1] },
    { name: m.city_counts_all(), kind: 'number', value: ({ counts }: Line) => counts[2] }
  ] as const;
  return pageSnapshot(place, {
    title: input.title,
    subtitle: input.subtitle,
    parts: [{ kind: 'bars', model: barsOf(lines, input, place) }],
    sourceLines: citySources(input.sourced, locale),
    sample: input.sample,
    table: tableOf(columns, lines),
    sheetName: input.sheetName,
    nativeChart: {
      type: 'bar',
      horizontal: true,
      categories: lines.map((line) => labelOf(line, locale)),
      series: [
        {
          name: m.city_counts_units(),
          role: 'value',
          values: lines.map(({ counts }) => counts[2]),
          colour: lightTheme.tone.data,
          colours: lines.map(
            ({ status }) => lightTheme.tone[status === null ? 'none' : STATUS[status].colour]
          )
        }
      ],
      decimals: 0,
      unit: '',
      min: 0
    },
    fileParts: input.fileParts
  });
}
