import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { FIELD } from '$lib/domain/field';
import type { Field, Indicator } from '$lib/domain/indicator';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';

/** An indicator of the list with what is held of it. */
export interface IndicatorRow extends Pick<
  Indicator,
  'indicator' | 'name' | 'name_en' | 'short' | 'short_en' | 'field' | 'measure'
> {
  /** Units with figures. */
  readonly units: number;
  readonly targets: number;
  readonly commendedUnits: number;
  readonly movements: number;
}

/** The indicators of a field, with how many units have figures and targets. */
export function listSnapshot(
  place: SnapshotPlace,
  field: Field,
  rows: readonly IndicatorRow[]
): FrozenSnapshot {
  const { locale } = place;
  const known = rows.filter(({ units }) => units > 0).length;
  const name = FIELD[field][locale];
  return tableSnapshot<IndicatorRow>(place, {
    title: pick(
      locale,
      `${name}: ${known} trên ${rows.length} chỉ tiêu đã có số liệu của ít nhất một đơn vị`,
      `${name}: ${known} of ${rows.length} indicators have figures of at least one unit`
    ),
    subtitle: pick(
      locale,
      'Số đơn vị có số liệu và số mục tiêu có nguồn, Hải Phòng',
      'Units with figures and sourced targets, Hải Phòng'
    ),
    columns: [
      {
        name: m.indicator_name(),
        kind: 'text',
        value: (row) => (locale === 'en' ? row.name_en : row.name)
      },
      {
        name: m.indicator_measure(),
        kind: 'text',
        value: ({ measure }) => (isVerdict(measure) ? null : formatMeasure(measure, locale))
      },
      { name: m.indicator_figures(), kind: 'number', value: ({ units }) => units },
      { name: m.indicator_targets(), kind: 'number', value: ({ targets }) => targets }
    ],
    rows,
    sourceLines: [
      pick(
        locale,
        'định nghĩa và văn bản ở trang từng chỉ tiêu',
        'definitions and documents on the page of each indicator'
      )
    ],
    sample: false,
    sheetName: name,
    fileParts: [pick(locale, 'chỉ tiêu', 'indicators'), name]
  });
}
