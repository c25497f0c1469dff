import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import type { WatchItem } from '$lib/domain/watch-first';
import type { DocumentRow } from '$lib/domain/document';
import { formatMeasure } from '$lib/format/measure';
import { formatLastingStep } from '$lib/format/next-step';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { readingText } from './figure-text';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { reportSources } from './report-scene';
import { titleOf } from './title';
import { watchReason } from './watch-text';

interface WatchInput {
  readonly unit: Unit;
  /** In the order of the list; never empty. */
  readonly items: readonly WatchItem[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

/** Targets that want attention, the first of them first, with why and what is to be done. */
export function watchSnapshot(place: SnapshotPlace, input: WatchInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, items, documents } = input;
  const assessments = items.map(({ assessment }) => assessment);
  const [first] = assessments;
  const name = first === undefined ? '' : toInside(titleOf(first, locale));
  return tableSnapshot<WatchItem>(place, {
    title: pick(
      locale,
      `${unitTitleOf(unit, locale)}: ${items.length} mục tiêu cần chú ý, đầu tiên là ${name}`,
      `${unitTitleOf(unit, locale)}: ${items.length} to look at first, beginning with ${name}`
    ),
    subtitle: pick(
      locale,
      `Tình trạng kém hơn đứng trước, ${unitNameOf(unit, locale)}`,
      `Worse status first, ${unitNameOf(unit, locale)}`
    ),
    columns: [
      { name: m.unit_print_goal(), kind: 'text', value: (row) => titleOf(row.assessment, locale) },
      {
        name: m.unit_print_status(),
        kind: 'text',
        value: ({ assessment }) => statusLabelOf(assessment)[locale],
        shown: ({ assessment }) => statusCell(assessment, showsSample(assessment), locale)
      },
      {
        name: m.common_small_flips_column(),
        kind: 'text',
        value: ({ assessment }) => formatFlip(assessment.flipsAt, locale) || null,
        shown: null
      },
      {
        name: pick(locale, 'Vì sao', 'Why'),
        kind: 'text',
        value: (row) => watchReason(row, locale),
        shown: null
      },
      {
        name: m.unit_print_value(),
        kind: 'text',
        value: ({ assessment }) =>
          readingText(assessment.current ?? assessment.base, assessment, locale) || null
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ assessment: { current, base } }) => (current ?? base)?.value ?? null,
        shown: null
      },
      {
        name: m.indicator_measure(),
        kind: 'text',
        value: ({ assessment: { indicator } }) => formatMeasure(indicator.measure, locale),
        shown: null
      },
      {
        name: pick(locale, 'Việc cần làm', 'What is needed'),
        kind: 'text',
        value: ({ assessment }) => formatLastingStep(assessment, locale) || null,
        shown: null
      },
      dataColumn(
        ({ assessment }) => showsSample(assessment),
        locale,
        ({ assessment }) => showsOwn(assessment)
      )
    ],
    rows: items,
    sourceLines: reportSources(assessments, documents, locale),
    sample: assessments.some(showsSample),
    own: assessments.some(showsOwn),
    sheetName: m.unit_watch(),
    fileParts: [unitNameOf(unit, 'vi'), 'cần chú ý']
  });
}
