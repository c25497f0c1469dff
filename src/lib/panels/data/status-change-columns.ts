import type { Assessment } from '$lib/domain/result';
import type { StatusChange } from '$lib/domain/status-changes';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { formatGoal } from '$lib/format/goal';
import { m } from '$lib/paraglide/messages';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { TableCell } from '$lib/panels/table-cell';

/**
 * Verdicts that figures of an own file change: the target, its status without them and with them.
 * @param names titles of units by their key
 */
export function statusChangeColumns(
  names: ReadonlyMap<string, string>,
  locale: Locale
): readonly ShownColumn<StatusChange>[] {
  const unitOf = ({ unit }: StatusChange): string => names.get(unit) ?? unit;
  const targetOf = ({ after: { indicator } }: StatusChange): string =>
    locale === 'en' ? indicator.short_en : indicator.short;
  const wordsOf = (verdict: Assessment | null): string =>
    verdict === null ? m.own_new() : statusLabelOf(verdict)[locale];
  const markOf = (verdict: Assessment | null): TableCell =>
    verdict === null
      ? { text: m.own_new(), isAbsent: true }
      : { status: verdict.status, reason: verdict.reason, isSample: false, flips: '' };
  return [
    {
      key: 'unit',
      name: m.own_unit(),
      kind: 'text',
      value: unitOf,
      isRowHead: true,
      cell: unitOf
    },
    {
      key: 'target',
      name: m.own_target(),
      kind: 'text',
      value: targetOf,
      cell: (row) => ({
        text: targetOf(row),
        note: formatGoal(row.after.target, row.after.indicator, locale)
      })
    },
    {
      key: 'before',
      name: m.own_before(),
      kind: 'text',
      value: ({ before }) => wordsOf(before),
      cell: ({ before }) => markOf(before)
    },
    {
      key: 'after',
      name: m.own_after(),
      kind: 'text',
      value: ({ after }) => wordsOf(after),
      cell: ({ after }) => markOf(after)
    }
  ];
}
