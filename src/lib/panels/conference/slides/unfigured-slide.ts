import { groupBy } from '$lib/domain/group-by';
import type { Assessment } from '$lib/domain/result';
import { showsOwn, showsSample } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatGoal } from '$lib/format/goal';
import { formatYears } from '$lib/format/period';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick } from '$lib/panels/target/finding-words';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { reportSources } from '$lib/panels/unit/report-scene';
import { titleOf } from '$lib/panels/unit/title';
import type { UnitReport } from '$lib/panels/unit/unit-report';

/** Targets without any figure: no starting point, none of the term, and no title held or missed. */
export function unfiguredOf({
  assessments
}: Pick<UnitReport, 'assessments'>): readonly Assessment[] {
  return assessments.filter(
    ({ current, base, type }) => current === null && base === null && type !== 'F'
  );
}

interface Asked {
  readonly goal: string;
  readonly rows: readonly Assessment[];
}

/** Targets that ask the same stand in one row: a hall reads it at once. */
function inRows(
  rows: readonly Assessment[],
  years: UnitReport['years'],
  locale: Locale
): readonly Asked[] {
  const term = years === null ? '' : `, ${formatYears(...years)}`;
  const groups = groupBy(rows, ({ target, indicator }) =>
    formatGoal(target, indicator, locale).replace(term, '')
  );
  return [...groups]
    .map(([goal, own]) => ({ goal, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** What was asked and has no figure yet, all of it on one slide. */
export function unfiguredSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, report, documents } = scene;
  const rows = unfiguredOf(report);
  if (rows.length === 0) return null;
  const name = unitTitleOf(unit, locale);
  return tableSnapshot<Asked>(place, {
    title: pick(
      locale,
      `${name}: ${rows.length} mục tiêu chưa có số liệu nào`,
      `${name}: ${rows.length} targets without any figure`
    ),
    subtitle: pick(
      locale,
      `Mức phải đạt của từng mục tiêu, ${unitNameOf(unit, locale)}; chưa có số không phải là chưa đạt`,
      `What each asks of ${unitNameOf(unit, locale)}; without a figure is not missed`
    ),
    columns: [
      {
        name: pick(locale, 'Mục tiêu', 'Targets'),
        kind: 'text',
        value: (asked) => asked.rows.map((row) => titleOf(row, locale)).join('; ')
      },
      { name: pick(locale, 'Phải đạt', 'Asked'), kind: 'text', value: ({ goal }) => goal }
    ],
    rows: inRows(rows, report.years, locale),
    sourceLines: reportSources(rows, documents, locale),
    sample: rows.some(showsSample),
    own: rows.some(showsOwn),
    sheetName: pick(locale, 'Chưa có số', 'No figure'),
    notes: [
      pick(
        locale,
        `${rows.length} mục tiêu chưa có số liệu nào trong dữ liệu; đó là việc của số liệu, không phải kết quả.`,
        `${rows.length} targets have no figure in the data; that speaks of the data, not of results.`
      ),
      ...rows.map(
        (row) => `${titleOf(row, locale)}: ${formatGoal(row.target, row.indicator, locale)}.`
      )
    ].join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'chưa có số liệu']
  });
}
