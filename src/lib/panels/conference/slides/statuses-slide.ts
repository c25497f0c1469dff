import type { GridColumn, StatusGridModel } from '$lib/charts/status-grid';
import { FIELD } from '$lib/domain/field';
import type { Assessment } from '$lib/domain/result';
import { isSampleVerdict } from '$lib/domain/sample';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { STATUS, type StatusColour, type StatusIcon } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { YARD_GROUPS, type YardGroup, yardGroupOf } from '$lib/domain/yardstick';
import { formatYears } from '$lib/format/period';
import { formatYardGroup, formatYardstick } from '$lib/format/yardstick';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { pick } from '$lib/panels/target/finding-words';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { reportSources } from '$lib/panels/unit/report-scene';
import { titleOf } from '$lib/panels/unit/title';
import type { UnitReport } from '$lib/panels/unit/unit-report';

/** Tiles below each other, and columns beside each other, that a hall can still read. */
const MOST_TILES = 6;
const MOST_COLUMNS = 5;

interface FieldColumn {
  readonly field: UnitReport['fields'][number]['field'];
  readonly isFirst: boolean;
  readonly rows: readonly Assessment[];
}

/** A field in as many columns as it needs, none of them much longer than the other. */
function columnsOf({ field, rows }: UnitReport['fields'][number]): FieldColumn[] {
  const count = Math.ceil(rows.length / MOST_TILES);
  const each = Math.ceil(rows.length / count);
  const inOrder = [...rows].sort((a, b) => a.target.ordinal - b.target.ordinal);
  return Array.from({ length: count }, (_, at) => ({
    field,
    isFirst: at === 0,
    rows: inOrder.slice(at * each, (at + 1) * each)
  }));
}

/** The columns of each slide: as few slides as hold them, as evenly as they divide. */
function slidesOf({ fields }: Pick<UnitReport, 'fields'>): readonly (readonly FieldColumn[])[] {
  const columns = fields.flatMap(columnsOf);
  const count = Math.ceil(columns.length / MOST_COLUMNS);
  const each = Math.ceil(columns.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => columns.slice(at * each, (at + 1) * each));
}

/** How many slides all targets of a unit take. */
export const gridCount = (report: Pick<UnitReport, 'fields'>): number => slidesOf(report).length;

/** "Cải cách hành chính" of "Cải cách hành chính, chuyển đổi số". */
const shortField = (field: FieldColumn['field'], locale: Locale): string =>
  FIELD[field][locale].split(',')[0] ?? '';

/** The mark of most targets of a group. */
const GROUP_MARK: Readonly<Record<YardGroup, readonly [StatusIcon, StatusColour]>> = {
  met: ['st-met', 'met'],
  on_track: ['st-on', 'on'],
  accelerate: ['st-acc', 'acc'],
  slow: ['st-lim', 'lim'],
  missed: ['st-away', 'away'],
  no_figure: ['st-none', 'none'],
  base: ['st-few', 'none'],
  unjudged: ['st-few', 'none'],
  not_due: ['st-due', 'none']
};

const MOST_NAME = 30;

/** The name of a tile: short, and apart from another target of the same indicator by its year. */
function tileName(row: Assessment, all: readonly Assessment[], locale: Locale): string {
  const title = titleOf(row, locale);
  if (title.length <= MOST_NAME) return title;
  const short = pick(locale, row.indicator.short, row.indicator.short_en);
  const twins = all.filter(({ indicator }) => indicator.indicator === row.indicator.indicator);
  return twins.length > 1 ? `${short}, ${row.goal.dueYear}` : short;
}

function modelOf(columns: readonly FieldColumn[], locale: Locale): StatusGridModel {
  const rows = columns.flatMap((column) => column.rows);
  return {
    columns: columns.map(({ field, isFirst, rows: own }, at): GridColumn => ({
      name: isFirst || at === 0 ? shortField(field, locale) : '',
      tiles: own.map((row) => {
        const { icon, colour } = STATUS[row.status];
        return {
          name: tileName(row, rows, locale),
          icon,
          tone: colour,
          sample: isSampleVerdict(row),
          own: showsOwn(row)
        };
      })
    })),
    key: YARD_GROUPS.flatMap((group) => {
      const count = rows.filter((row) => yardGroupOf(row) === group).length;
      if (count === 0) return [];
      const [icon, tone] = GROUP_MARK[group];
      return [{ icon, tone, text: `${count} ${formatYardGroup(group, locale)}` }];
    })
  };
}

/** Title of all slides of the grid: the yardstick, or that nothing can be measured yet. */
function titleWords({ unit, report }: UnitPanelScene, locale: Locale): string {
  const { headline, years, based } = report;
  const term = years === null ? '' : ` ${formatYears(...years)}`;
  const name = unitTitleOf(unit, locale);
  // What waits stands in the key below the grid.
  if (headline.kind === 'judged')
    return `${name}: ${formatYardstick({ ...headline, met: 0, waiting: 0 }, locale)}`;
  const start =
    based === 0
      ? ''
      : pick(locale, `, ${based} mục tiêu có điểm xuất phát`, `, ${based} with a starting point`);
  return pick(
    locale,
    `${headline.targets} mục tiêu${term} của ${unitNameOf(unit, locale)}: chưa có số liệu trong kỳ để xét${start}`,
    `${headline.targets} targets${term} of ${unitNameOf(unit, locale)}: no figure of the term to judge yet${start}`
  );
}

/** All targets of the unit at once, each with the mark of its status. @param at which slide of the grid, from 0 */
export function statusesSlide(
  scene: UnitPanelScene,
  place: SnapshotPlace,
  at: number
): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, report, documents } = scene;
  const slides = slidesOf(report);
  const columns = slides[at];
  if (columns === undefined) return null;
  const rows = columns.flatMap((column) => column.rows);
  const fields = [...new Set(columns.map(({ field }) => shortField(field, locale)))];
  const part = slides.length === 1 ? '' : `, ${at + 1}/${slides.length}: ${fields.join('; ')}`;
  return pageSnapshot(place, {
    title: titleWords(scene, locale),
    subtitle: pick(
      locale,
      `Mỗi ô là một mục tiêu của ${unitNameOf(unit, locale)}${part}`,
      `A tile is a target of ${unitNameOf(unit, locale)}${part}`
    ),
    parts: [{ kind: 'statuses', model: modelOf(columns, locale) }],
    sourceLines: reportSources(rows, documents, locale),
    sample: rows.some(showsSample),
    own: rows.some(showsOwn),
    table: tableOf<Assessment>(
      [
        {
          name: pick(locale, 'Lĩnh vực', 'Field'),
          kind: 'text',
          value: ({ indicator }) => FIELD[indicator.field][locale]
        },
        { name: m.unit_print_content(), kind: 'text', value: (row) => titleOf(row, locale) },
        {
          name: m.unit_print_status(),
          kind: 'text',
          value: (row) => statusLabelOf(row)[locale]
        },
        dataColumn(showsSample, locale, showsOwn)
      ],
      rows
    ),
    sheetName: pick(locale, 'Tình trạng', 'Status'),
    notes: [
      `${titleWords(scene, locale)}.`,
      ...rows.map((row) => `${titleOf(row, locale)}: ${statusLabelOf(row)[locale]}.`)
    ].join('\n'),
    fileParts: [
      unitNameOf(unit, 'vi'),
      'tình trạng các mục tiêu',
      ...(slides.length === 1 ? [] : [String(at + 1)])
    ]
  });
}
