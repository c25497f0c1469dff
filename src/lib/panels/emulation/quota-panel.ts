import { type QuotaRange, quotaReadingsOf, quotaRecipientOf } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { formatRecipient } from '$lib/format/commendation';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import type { TablePanel } from '$lib/panels/panel';
import { fewCitedLines } from '$lib/panels/source-lines';
import { m } from '$lib/paraglide/messages';
import type { CommendingTarget, CommendingUnit, ListedCommendation } from './commendation-scene';

/** A count, or one reading of the quota, on the axis of its recipient. */
interface QuotaRow {
  readonly unit: CommendingUnit;
  readonly recipient: string;
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where the axis of its recipient ends. */
  readonly end: number;
  readonly isCount: boolean;
}

const rangeText = ({ min, max }: QuotaRange, locale: Locale): string =>
  max === null
    ? m.emulation_commend_at_least({ min: formatNumber(min, locale) }, { locale })
    : `${formatNumber(min, locale)}–${formatNumber(max, locale)}`;

/** Each count of a unit above both readings of its quota. */
export function quotaRows(
  targets: readonly CommendingTarget[],
  counts: readonly ListedCommendation[],
  locale: Locale
): readonly QuotaRow[] {
  const units = new Map(targets.map(({ unit }) => [unit.unit, unit]));
  return [...units.values()].flatMap((unit) => {
    const own = targets.filter((row) => row.unit.unit === unit.unit);
    return quotaReadingsOf(own.map(({ assessment }) => assessment.target)).flatMap(
      ({ recipient, perField, fields, together }): QuotaRow[] => {
        const counted = counts.filter(
          (row) => row.unit === unit.unit && row.recipient === recipient
        );
        const end = Math.max(together.max ?? together.min, ...counted.map(({ count }) => count));
        const row = { unit, recipient, end };
        const reading = (name: string, range: QuotaRange): QuotaRow => ({
          ...row,
          name,
          text: rangeText(range, locale),
          from: range.min,
          to: range.max ?? end,
          isCount: false
        });
        return [
          ...counted.map((each) => ({
            ...row,
            name: m.emulation_commend_counted(
              { form: each.form, period: formatPeriod(each.period, locale, null) },
              { locale }
            ),
            text: formatNumber(each.count, locale),
            from: 0,
            to: each.count,
            isCount: true
          })),
          ...(perField === null
            ? []
            : [reading(m.emulation_commend_reading_one({}, { locale }), perField)]),
          reading(m.emulation_commend_reading_all({ fields }, { locale }), together)
        ];
      }
    );
  });
}

/** Why the counts are not judged against the quota, where any of them is not split by field; else what is shown. */
export function quotaFinding(
  targets: readonly CommendingTarget[],
  counts: readonly ListedCommendation[],
  locale: Locale
): string {
  const units = new Set(targets.map(({ unit }) => unit.unit));
  const isSplit = counts.every((row) => !units.has(row.unit) || row.field !== null);
  return isSplit
    ? m.emulation_commend_quota({}, { locale })
    : m.emulation_commend_quota_title({}, { locale });
}

/** Counts beside both readings of a quota "in each field"; counts that are not split by field give no verdict. */
export function quotaPanel(
  rows: readonly QuotaRow[],
  targets: readonly CommendingTarget[],
  counts: readonly ListedCommendation[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<QuotaRow> {
  const quotas = targets.filter(
    ({ assessment }) => quotaRecipientOf(assessment.indicator.indicator) !== null
  );
  return {
    columns: [
      {
        key: 'name',
        name: m.emulation_commend_quota_what({}, { locale }),
        kind: 'text',
        value: ({ name }) => name,
        isRowHead: true,
        width: { screen: '40%' },
        cell: ({ name }) => name
      },
      {
        key: 'amount',
        name: m.emulation_commend_count({}, { locale }),
        kind: 'text',
        value: ({ text }) => text,
        align: 'end',
        width: { screen: '7rem' },
        cell: ({ text, isCount }) => ({ text, isStrong: isCount })
      },
      {
        key: 'bar',
        name: m.emulation_commend_quota_scale({}, { locale }),
        kind: 'text',
        value: null,
        cell: ({ from, to, end, isCount }) => ({
          bar: { from: from / end, to: to / end },
          text: '',
          colour: isCount ? 'var(--ink-2)' : 'var(--rule-strong)',
          isHatched: !isCount
        })
      }
    ],
    rows,
    groupOf: ({ unit, recipient }) =>
      m.emulation_commend_quota_group(
        { unit: unitTitleOf(unit, locale), recipient: formatRecipient(recipient, locale) },
        { locale }
      ),
    words: () => ({
      title: quotaFinding(targets, counts, locale),
      subtitle: m.emulation_commend_quota_subtitle({}, { locale }),
      sourceLines: fewCitedLines(
        quotas.map(({ assessment }) => assessment.target),
        documents,
        locale
      ),
      sample: false,
      sheetName: m.emulation_commend_quota({}, { locale }),
      fileParts: ['chỉ tiêu khen thưởng']
    })
  };
}
