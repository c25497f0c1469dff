import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { targetLegend } from '$lib/panels/target/target-legend';
import { targetParts } from '$lib/panels/target/target-parts';
import { targetTable } from '$lib/panels/target/target-table';
import { goalWords, statusOf, stepWords } from '$lib/panels/target/target-words';
import { describeTarget } from '$lib/charts/describe-target';
import type { ChartPart } from '$lib/panels/frozen-chart';
import { tableOf } from '$lib/panels/shown-table';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import type { SnapshotTable } from '$lib/export/snapshot';
import { isPercent } from '$lib/format/measure';
import { formatNextStep } from '$lib/format/next-step';
import { formatPeriodShort } from '$lib/format/period';
import type { Example, ExamplePoint } from './example';
import { examplePart } from './example-part';

/** The figures of an example, a row a period. */
function pointTable({ points, measure }: Example, locale: Locale): SnapshotTable {
  return tableOf<ExamplePoint>(
    [
      {
        name: pick(locale, 'Kỳ', 'Period'),
        kind: 'text',
        value: ({ period }) => formatPeriodShort(period, locale, null)
      },
      {
        name: `${pick(locale, 'Giá trị', 'Value')} (${measure})`,
        kind: isPercent(measure) ? 'percent' : 'number',
        value: ({ value }) => value
      }
    ],
    points
  );
}

/** A rule's worked example with the numbers the reader gave it. */
export function exampleSnapshot(
  place: SnapshotPlace,
  example: Example,
  assessment: Assessment,
  /** Name of the rule it works. */
  rule: string
): FrozenSnapshot {
  const { locale } = place;
  const { indicator } = assessment;
  const part = examplePart(example, assessment, locale);
  const name = locale === 'en' ? indicator.name_en : indicator.name;
  const status = statusOf(assessment, locale);
  const title = pick(
    locale,
    `Ví dụ “${rule}”: ${status.words}`,
    `Example “${rule}”: ${status.words}`
  );
  return pageSnapshot(place, {
    title,
    subtitle: pick(
      locale,
      `${name}; ví dụ để thử công thức, không phải số liệu của đơn vị nào`,
      `${name}; an example to try a formula with, not figures of any unit`
    ),
    description: describeTarget(assessment, locale),
    parts:
      part === null
        ? targetParts(assessment, locale)
        : [{ kind: part.kind, model: part.model } as ChartPart],
    legend: part === null ? targetLegend(assessment, locale) : [],
    status,
    targetWords: goalWords(assessment, locale),
    pathWords: stepWords(assessment, title, locale),
    sourceLines: [pick(locale, 'trang Phương pháp của Thước Đo', 'the page Method of Thước Đo')],
    sample: false,
    caption: formatNextStep(assessment, locale),
    table: part === null ? targetTable(assessment, locale) : pointTable(example, locale),
    sheetName: pick(locale, 'Ví dụ', 'Example'),
    fileParts: ['phương pháp', rule]
  });
}
