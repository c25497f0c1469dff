import { pick } from '$lib/panels/target/finding-words';
import type { TablePanel } from '$lib/panels/panel';
import type { WordsCell } from '$lib/panels/table-cell';
import { FIELD } from '$lib/domain/field';
import type { Field, Indicator } from '$lib/domain/indicator';
import { indicatorPathOf } from '$lib/format/address';
import type { Locale } from '$lib/domain/text';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { SET } from '$lib/set/set';

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
export function listPanel(
  field: Field,
  rows: readonly IndicatorRow[],
  locale: Locale
): TablePanel<IndicatorRow> {
  const nameOf = (row: IndicatorRow): string => (locale === 'en' ? row.name_en : row.name);
  const measureOf = ({ measure }: IndicatorRow): string =>
    isVerdict(measure) ? '' : formatMeasure(measure, locale);
  const countCell = (count: number): WordsCell =>
    count === 0
      ? { text: m.indicator_none({}, { locale }), isAbsent: true }
      : { text: String(count) };
  return {
    columns: [
      {
        key: 'name',
        name: m.indicator_name({}, { locale }),
        kind: 'text',
        value: nameOf,
        sort: nameOf,
        isRowHead: true,
        cell: (row) => ({ text: nameOf(row), href: indicatorPathOf(row.indicator) })
      },
      {
        key: 'measure',
        name: m.indicator_measure({}, { locale }),
        kind: 'text',
        value: (row) => measureOf(row) || null,
        width: { screen: '11rem' },
        cell: measureOf
      },
      {
        key: 'units',
        name: m.indicator_figures({}, { locale }),
        kind: 'number',
        value: ({ units }) => units,
        sort: ({ units }) => units,
        align: 'end',
        width: { screen: '7.5rem' },
        cell: ({ units, commendedUnits }) =>
          units === 0 && commendedUnits > 0
            ? m.emulation_list_commended({ units: commendedUnits }, { locale })
            : countCell(units)
      },
      {
        key: 'targets',
        name: m.indicator_targets({}, { locale }),
        kind: 'number',
        value: ({ targets }) => targets,
        sort: ({ targets }) => targets,
        align: 'end',
        width: { screen: '7.5rem' },
        cell: ({ targets }) => countCell(targets)
      }
    ],
    rows,
    words: () => {
      const known = rows.filter(({ units }) => units > 0).length;
      const name = FIELD[field][locale];
      return {
        title: pick(
          locale,
          `${name}: ${known} trên ${rows.length} chỉ tiêu đã có số liệu của ít nhất một đơn vị`,
          `${name}: ${known} of ${rows.length} indicators have figures of at least one unit`
        ),
        subtitle: pick(
          locale,
          `Số đơn vị có số liệu và số mục tiêu có nguồn, ${SET.name}`,
          `Units with figures and sourced targets, ${SET.name}`
        ),
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
      };
    }
  };
}
