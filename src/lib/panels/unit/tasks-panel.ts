import { pick } from '$lib/panels/target/finding-words';
import type { TablePanel } from '$lib/panels/panel';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import { type Task, tasksOf } from '$lib/domain/lead';
import type { Assessment } from '$lib/domain/result';
import { showsOwn, showsSample } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { NO_FLIPS } from '$lib/domain/flips-at';
import { statusLabelOf } from '$lib/domain/status-label';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { taskWords } from './lead-text';
import { reportSources } from './report-scene';
import type { UnitPanelScene } from './panel-scene';

/** Targets a task speaks of. */
const targetsOf = (task: Task): readonly Assessment[] =>
  task.kind === 'report' ? task.owed.rows : [task.review.assessment];
const targetOf = (task: Task): Assessment | null =>
  task.kind === 'report' ? null : task.review.assessment;

/** What is to be done now: at most three rows, each with the year's amount or a day. */
export function tasksPanel(
  { unit, report, documents }: Pick<UnitPanelScene, 'unit' | 'report' | 'documents'>,
  locale: Locale
): TablePanel<Task> {
  const rows = tasksOf(report.assessments, report.scope);
  const assessments = [...new Set(rows.flatMap(targetsOf))];
  return {
    columns: [
      {
        name: m.unit_task_what({}, { locale }),
        kind: 'text',
        value: (row) => taskWords(row, locale).title
      },
      {
        name: m.unit_print_status({}, { locale }),
        kind: 'text',
        value: (row) => {
          const target = targetOf(row);
          return target === null ? null : statusLabelOf(target)[locale];
        },
        shown: (row) => {
          const target = targetOf(row);
          return target === null ? '' : statusCell(target, showsSample(target), locale);
        }
      },
      {
        name: m.unit_task_why({}, { locale }),
        kind: 'text',
        value: (row) => taskWords(row, locale).why || null
      },
      {
        name: m.unit_task_amount({}, { locale }),
        kind: 'text',
        value: (row) => taskWords(row, locale).amount || null
      },
      {
        name: m.common_small_flips_column({}, { locale }),
        kind: 'text',
        value: (row) => formatFlip(targetOf(row)?.flipsAt ?? NO_FLIPS, locale) || null,
        shown: null
      },
      dataColumn(
        (row) => targetsOf(row).some(showsSample),
        locale,
        (row) => targetsOf(row).some(showsOwn)
      )
    ],
    rows,
    words: () => ({
      title: pick(
        locale,
        `${unitTitleOf(unit, locale)}: việc cần làm ngay`,
        `${unitTitleOf(unit, locale)}: to do now`
      ),
      subtitle: pick(
        locale,
        `Số liệu còn thiếu trước, rồi đến tình trạng kém hơn, ${unitNameOf(unit, locale)}`,
        `Missing figures first, then the worse status, ${unitNameOf(unit, locale)}`
      ),
      sourceLines: reportSources(assessments, documents, locale),
      sample: assessments.some(showsSample),
      own: assessments.some(showsOwn),
      sheetName: m.unit_tasks({}, { locale }),
      fileParts: [unitNameOf(unit, 'vi'), 'việc cần làm ngay']
    })
  };
}
