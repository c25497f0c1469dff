import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, restOf, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { BarsModel } from '$lib/charts/bars';
import { nativeBars } from '$lib/panels/native-bars';
import { byStanding } from '$lib/panels/status-order';
import type { Headline } from '$lib/domain/headline';
import type { Assessment } from '$lib/domain/result';
import { STATUS, STATUSES } from '$lib/domain/status';
import { BASE_LABEL, statusLabelOf } from '$lib/domain/status-label';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatGoal } from '$lib/format/goal';
import { formatYardstick } from '$lib/format/yardstick';
import { m } from '$lib/paraglide/messages';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { titleOf } from './title';

interface HeadlineInput extends ReportScene {
  readonly headline: Headline;
  /** The years the targets speak of, as written. */
  readonly term: string;
}

/** The yardstick, and how many targets stand where. */
export function headlineSnapshot(place: SnapshotPlace, input: HeadlineInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, assessments, headline, term, documents } = input;
  const name = unitTitleOf(unit, locale);
  const present = [...STATUSES]
    .sort(byStanding)
    .flatMap((status) =>
      // A mere starting point stands apart from other figures that do not decide.
      [STATUS[status].label, BASE_LABEL].map((label) => ({
        status,
        label,
        rows: assessments.filter((row) => row.status === status && statusLabelOf(row) === label)
      }))
    )
    .filter(({ rows }) => rows.length > 0);
  const most = Math.max(1, ...present.map(({ rows }) => rows.length));
  const model: BarsModel = {
    min: 0,
    max: most,
    rows: present.map(({ status, label, rows }) => {
      const { icon, colour } = STATUS[status];
      const sampled = rows.filter(showsSample).length;
      const own = rows.length - sampled;
      return {
        name: label[locale],
        note: '',
        icon: { name: icon, tone: colour, hollow: own === 0 },
        parts: [
          ...(own > 0 ? [{ from: 0, to: own, tone: colour, fill: 'solid' } as const] : []),
          ...(sampled > 0
            ? [{ from: own, to: rows.length, tone: colour, fill: 'sample' } as const]
            : [])
        ],
        text: String(rows.length)
      };
    }),
    rest: restOf(present.length, locale)
  };
  // A bar of both is drawn in two parts, which only a picture does.
  const nativeChart = nativeBars(model, pick(locale, 'Số mục tiêu', 'Targets'));
  return pageSnapshot(place, {
    title:
      headline.kind === 'judged'
        ? `${name}: ${formatYardstick(headline, locale)}`
        : pick(
            locale,
            `${name} đặt ${headline.targets} mục tiêu, chưa có số liệu trong kỳ để xét`,
            `${name} set ${headline.targets} targets; none has a figure of the term yet`
          ),
    subtitle: pick(
      locale,
      `Số mục tiêu theo tình trạng, ${unitNameOf(unit, locale)}, ${term}`,
      `Targets by status, ${unitNameOf(unit, locale)}, ${term}`
    ),
    parts: [{ kind: 'bars', model }],
    sourceLines: reportSources(assessments, documents, locale),
    sample: assessments.some(showsSample),
    own: assessments.some(showsOwn),
    table: tableOf<Assessment>(
      [
        { name: m.unit_print_content(), kind: 'text', value: (row) => titleOf(row, locale) },
        {
          name: m.unit_print_goal(),
          kind: 'text',
          value: ({ target, indicator }) => formatGoal(target, indicator, locale)
        },
        {
          name: m.unit_print_status(),
          kind: 'text',
          value: (row) => statusLabelOf(row)[locale]
        },
        dataColumn(showsSample, locale, showsOwn)
      ],
      assessments
    ),
    sheetName: pick(locale, 'Tình trạng', 'Status'),
    ...(nativeChart === undefined ? {} : { nativeChart }),
    fileParts: [unitNameOf(unit, 'vi'), 'tình trạng mục tiêu', term]
  });
}
