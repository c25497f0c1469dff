import { type IntakeRow, type IntakeState, intakeCountsOf, leftIn } from '$lib/domain/intake-board';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { districtNames, districtsOf } from '$lib/format/district';
import { ANY_FIGURE, formatDate, formatPeriodShort } from '$lib/format/period';
import { withoutType } from '$lib/format/slug';
import { formatUnitGroup } from '$lib/format/unit-group';
import { WORDS } from '$lib/export/words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { type ShownColumn, tableOf, tablePart } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { SET, setWords } from '$lib/set/set';

export type IntakeUnit = Pick<Unit, 'unit' | 'code' | 'name' | 'type' | 'district'>;

/** A unit with what it has sent. */
export interface IntakeLine {
  readonly unit: IntakeUnit;
  readonly row: IntakeRow;
}

/** Units that stood in one former district, most of whose land came from it. */
export interface IntakeDistrict {
  readonly name: string;
  readonly lines: readonly IntakeLine[];
}

const STATE: Readonly<
  Record<IntakeState, (inputs: Record<string, never>, options: { locale: Locale }) => string>
> = { complete: m.own_board_complete, faulty: m.own_board_faulty, absent: m.own_board_absent };

/** "nhận đủ", "có tệp, còn lỗi", "chưa có tệp trong trình duyệt này" */
export const intakeStateName = (state: IntakeState, locale: Locale): string =>
  STATE[state]({}, { locale });

/** "78/114 đơn vị có tệp đã nhận ở trình duyệt này; 22 đơn vị còn lỗi" */
export function intakeTitle(lines: readonly IntakeLine[], locale: Locale): string {
  const { faulty, absent } = intakeCountsOf(lines.map(({ row }) => row));
  const [sent, total] = [lines.length - absent, lines.length];
  return faulty === 0
    ? m.own_board_title({ sent, total }, { locale })
    : m.own_board_title_faulty({ sent, total, faulty }, { locale });
}

/** By former district, in Vietnamese order; a unit of several stands with the one that gave most of it. */
export function intakeDistricts(lines: readonly IntakeLine[]): readonly IntakeDistrict[] {
  const first = ({ district }: IntakeUnit): string => (district ?? '').split(';')[0]?.trim() ?? '';
  return districtsOf(lines.map(({ unit }) => ({ district: first(unit) }))).map(({ name }) => ({
    name: withoutType(name),
    lines: lines.filter(({ unit }) => first(unit) === name)
  }));
}

/** Units whose files have most to mend, first. */
export function faultyLines(lines: readonly IntakeLine[]): readonly IntakeLine[] {
  const left = ({ row }: IntakeLine): number =>
    (row.record?.faults ?? 0) * 1000 + (row.record?.questions ?? 0);
  return lines.filter(({ row }) => row.state === 'faulty').sort((a, b) => left(b) - left(a));
}

/** "P. Thiên Hương, X. Nam Triệu": units that have sent nothing, to be pasted into a message. */
export function absentNames(lines: readonly IntakeLine[], locale: Locale): readonly string[] {
  return lines
    .filter(({ row }) => row.state === 'absent')
    .map(({ unit }) => unitTitleOf(unit, locale));
}

/** What the table of the board says of each unit, on the page and in files. */
export function intakeColumns(locale: Locale): readonly ShownColumn<IntakeLine>[] {
  const count =
    (of: 'faults' | 'questions' | 'taken') =>
    ({ row }: IntakeLine): number | null =>
      row.record?.[of] ?? null;
  const counted = (
    of: 'faults' | 'questions' | 'taken',
    name: string
  ): ShownColumn<IntakeLine> => ({
    key: of,
    name,
    kind: 'number',
    align: 'end',
    value: count(of),
    cell: (line) => String(count(of)(line) ?? ''),
    sort: (line) => count(of)(line) ?? -1
  });
  const newest = ({ row }: IntakeLine): string | null =>
    row.record?.newest == null ? null : formatPeriodShort(row.record.newest, locale, ANY_FIGURE);
  return [
    {
      key: 'unit',
      name: m.own_unit({}, { locale }),
      kind: 'text',
      isRowHead: true,
      value: ({ unit }) => unitTitleOf(unit, locale),
      cell: ({ unit }) => ({ text: unitTitleOf(unit, locale), href: unitPathOf(unit) }),
      sort: ({ unit }) => unit.name
    },
    {
      name: m.city_filter_group({}, { locale }),
      kind: 'text',
      value: ({ unit }) => formatUnitGroup(groupOf(unit.type), locale)
    },
    {
      name: m.city_filter_district({}, { locale }),
      kind: 'text',
      value: ({ unit }) => districtNames(unit)
    },
    {
      key: 'state',
      name: m.own_board_state({}, { locale }),
      kind: 'text',
      value: ({ row }) => intakeStateName(row.state, locale),
      cell: ({ row }) => ({
        text: intakeStateName(row.state, locale),
        ...(row.state === 'absent' ? { isAbsent: true } : {})
      }),
      sort: ({ row }) => ({ complete: 2, faulty: 0, absent: 1 })[row.state]
    },
    counted('faults', m.own_board_faults({}, { locale })),
    counted('questions', m.own_board_questions({}, { locale })),
    counted('taken', m.own_board_taken({}, { locale })),
    {
      key: 'newest',
      name: m.own_board_newest({}, { locale }),
      kind: 'text',
      value: newest,
      cell: (line) => newest(line) ?? '',
      sort: ({ row }) => row.record?.newest ?? ''
    },
    {
      key: 'file',
      name: m.own_board_file({}, { locale }),
      kind: 'text',
      value: ({ row }) => row.record?.file ?? null,
      cell: ({ row }) => row.record?.file ?? ''
    },
    {
      name: m.own_board_day({}, { locale }),
      kind: 'date',
      value: ({ row }) => row.record?.day || null
    }
  ];
}

/** The board as it leaves the page: drawn by former district, so that every unit is in the picture; a row a unit in files. */
export function intakeSnapshot(place: SnapshotPlace, lines: readonly IntakeLine[]): FrozenSnapshot {
  const { locale } = place;
  const named =
    (state: IntakeState) =>
    ({ lines: own }: IntakeDistrict): string | null =>
      own
        .filter(({ row }) => row.state === state)
        .map(({ unit, row }) =>
          state === 'faulty' ? `${unit.name} ${leftIn(row.record)}` : unit.name
        )
        .join(', ') || null;
  const days = lines.flatMap(({ row }) => row.record?.day || []).sort();
  const day = days.at(-1);
  const drawn: readonly ShownColumn<IntakeDistrict>[] = [
    {
      name: m.city_filter_district({}, { locale }),
      kind: 'text',
      value: ({ name }) => name
    },
    {
      name: m.own_board_sent({}, { locale }),
      kind: 'text',
      value: ({ lines: own }) =>
        `${own.filter(({ row }) => row.state !== 'absent').length}/${own.length}`
    },
    ...(['complete', 'faulty', 'absent'] as const).map((state): ShownColumn<IntakeDistrict> => ({
      name: intakeStateName(state, locale),
      kind: 'text',
      value: named(state)
    }))
  ];
  return pageSnapshot(place, {
    title: intakeTitle(lines, locale),
    subtitle:
      day === undefined
        ? m.own_board_subtitle(setWords(locale), { locale })
        : m.own_board_subtitle_day(
            { ...setWords(locale), day: formatDate(day, locale) },
            { locale }
          ),
    parts: [tablePart(drawn, intakeDistricts(lines), locale)],
    table: tableOf(intakeColumns(locale), lines),
    sourceLines: [m.own_board_source({}, { locale }), WORDS.own[locale]],
    sample: false,
    sheetName: m.own_board({}, { locale }),
    fileParts: [SET.name, m.own_board({}, { locale })]
  });
}
