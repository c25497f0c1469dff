import type { Indicator } from '$lib/domain/indicator';
import type { LayerConflict } from '$lib/domain/layer-conflict';
import type { Observation } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { formatBounded } from '$lib/format/bound';
import { formatNumber } from '$lib/format/number';
import { formatPeriodShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { ShownColumn } from '$lib/panels/shown-table';

interface ConflictScene {
  readonly nameOf: (row: Observation) => string;
  /** Title of the unit. */
  readonly unitOf: (row: Observation) => string;
  /** Null where no definition is known. */
  readonly indicatorOf: (row: Observation) => Indicator | null;
  /** Whether the own figure leads now. */
  readonly isLed: (conflict: LayerConflict) => boolean;
  readonly locale: Locale;
}

/** A figure of a document, the reader's own one of the same thing, and which of them leads. */
export function conflictColumns({
  nameOf,
  unitOf,
  indicatorOf,
  isLed,
  locale
}: ConflictScene): readonly ShownColumn<LayerConflict>[] {
  const valueOf = (row: Observation): string => {
    const { value, value_max: valueMax, comparator, numerator, denominator, standing } = row;
    const counts = [numerator, denominator]
      .filter((count) => count !== null)
      .map((count) => formatNumber(count, locale))
      .join('/');
    if (value === null) return counts;
    const written = formatBounded(
      { comparator, value, valueMax, standing },
      indicatorOf(row)?.measure ?? '',
      locale
    );
    return counts === '' ? written : `${written} (${counts})`;
  };
  return [
    {
      key: 'figure',
      name: m.layer_figure(),
      kind: 'text',
      value: ({ own }) => nameOf(own),
      isRowHead: true,
      cell: ({ own }) => ({
        text: nameOf(own),
        note: `${unitOf(own)} · ${formatPeriodShort(own.period, locale, indicatorOf(own))}`
      })
    },
    {
      key: 'sourced',
      name: m.layer_sourced(),
      kind: 'text',
      value: ({ sourced }) => valueOf(sourced),
      cell: (row) => ({ text: valueOf(row.sourced), isStrong: !isLed(row) })
    },
    {
      key: 'own',
      name: m.layer_own(),
      kind: 'text',
      value: ({ own }) => valueOf(own),
      cell: (row) => ({
        text: valueOf(row.own),
        isStrong: isLed(row),
        ...(row.own.section !== null && { note: row.own.section })
      })
    },
    { key: 'leads', name: m.layer_leads(), kind: 'text', value: null, isControl: true }
  ];
}
