import { type Task, tasksOf } from '$lib/domain/lead';
import type { Assessment } from '$lib/domain/result';
import { yearLookedAt } from '$lib/domain/scope';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { STATUS } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick } from '$lib/panels/target/finding-words';
import { readingText } from '$lib/panels/unit/figure-text';
import { inShort, taskWords } from '$lib/panels/unit/lead-text';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { reportSources } from '$lib/panels/unit/report-scene';
import { formatLevel } from '$lib/panels/unit/review-text';
import type { UnitReport } from '$lib/panels/unit/unit-report';

/** Rows a hall can take in. */
const MOST = 5;

export const attentionOf = ({
  assessments,
  scope
}: Pick<UnitReport, 'assessments' | 'scope'>): readonly Task[] => tasksOf(assessments, scope, MOST);

const rowsOf = (task: Task): readonly Assessment[] =>
  task.kind === 'report' ? task.owed.rows : [task.review.assessment];

/** What needs attention, with what the year asks: an amount or a day, never an adjective. */
export function attentionSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, report, documents } = scene;
  const tasks = attentionOf(report);
  if (tasks.length === 0) return null;
  const year = yearLookedAt(report.scope);
  const assessments = [...new Set(tasks.flatMap(rowsOf))];
  const name = unitTitleOf(unit, locale);
  const words = (task: Task) => taskWords(task, locale);
  const levelOf = (task: Task): string | null =>
    task.kind === 'report' ? null : formatLevel(inShort(task.review), locale);
  return tableSnapshot<Task>(place, {
    title: pick(
      locale,
      `${name}: ${tasks.length} việc cần chú\u00A0ý và phần phải làm năm ${year}`,
      `${name}: ${tasks.length} things to look at, and what ${year} asks`
    ),
    subtitle: pick(
      locale,
      'Số liệu còn thiếu trước, rồi xếp theo tình trạng; không phải điểm',
      'Missing figures first, then by status; this is no score'
    ),
    columns: [
      {
        name: m.unit_task_what(),
        kind: 'text',
        value: (task) => words(task).title,
        shown: (task) => {
          const text = words(task).title;
          if (task.kind === 'report') return text;
          const { assessment } = task.review;
          const { icon, colour } = STATUS[assessment.status];
          return { text, icon, tone: colour, sample: showsSample(assessment) };
        }
      },
      {
        name: m.unit_print_status(),
        kind: 'text',
        shown: null,
        value: (task) =>
          task.kind === 'report' ? null : statusLabelOf(task.review.assessment)[locale]
      },
      {
        name: m.unit_print_value(),
        kind: 'text',
        value: (task) => {
          if (task.kind === 'report') return words(task).why;
          const { assessment } = inShort(task.review);
          return readingText(assessment.current ?? assessment.base, assessment, locale) || null;
        }
      },
      {
        name: pick(locale, `Mức năm ${year}`, `Level of ${year}`),
        kind: 'text',
        value: levelOf,
        ...(tasks.every((task) => levelOf(task) === null) ? { shown: null } : {})
      },
      {
        name: pick(locale, 'Phải làm', 'To do'),
        kind: 'text',
        value: (task) => words(task).amount || null,
        // The head of the table says of which year.
        shown: (task) =>
          task.kind === 'report'
            ? words(task).amount
            : words(task).amount.replace(new RegExp(`^(?:Năm|In) ${year}:? `), '')
      },
      {
        name: m.unit_task_why(),
        kind: 'text',
        value: (task) => words(task).why || null,
        shown: null
      },
      dataColumn(
        (task) => rowsOf(task).some(showsSample),
        locale,
        (task) => rowsOf(task).some(showsOwn)
      )
    ],
    rows: tasks,
    sourceLines: reportSources(assessments, documents, locale),
    sample: assessments.some(showsSample),
    own: assessments.some(showsOwn),
    sheetName: m.unit_tasks(),
    notes: tasks
      .map((task) =>
        [words(task).title, words(task).why, words(task).amount]
          .filter(Boolean)
          .map((part) => part.replace(/\.$/, ''))
          .join('. ')
      )
      .join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'cần chú ý', String(year)]
  });
}
