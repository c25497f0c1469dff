import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { FormerPart } from '$lib/data/queries/unit';
import type { DocumentRow } from '$lib/domain/document';
import { BASIS, type Basis } from '$lib/domain/lineage';
import type { Unit } from '$lib/domain/unit';
import { doubtOf, formerNameOf, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { otherUnits } from './former-text';

interface CompositionInput {
  readonly unit: Unit;
  readonly formers: readonly FormerPart[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

/** A share as it is stated, in percent; null where no document states it. */
const percent = (share: number | null): number | null =>
  share === null ? null : Number((100 * share).toFixed(2));

/** What a unit was formed from: its former units, and what of each came to it. */
export function compositionSnapshot(place: SnapshotPlace, input: CompositionInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, formers, documents } = input;
  const divided = formers.filter(({ basis }) => basis === 'part_area_part_population').length;
  const section = unit.clause === null ? null : m.unit_clause({ clause: unit.clause });
  const sources = formers.map(({ source }) => ({ document: source, section }));
  return tableSnapshot<FormerPart>(place, {
    title: pick(
      locale,
      `${unitTitleOf(unit, locale)}: ${formers.length} đơn vị cũ, ${divided === 0 ? 'không đơn vị nào chia dân' : `${divided} đơn vị chia cả dân`}`,
      `${unitTitleOf(unit, locale)}: ${formers.length} former units, ${divided === 0 ? 'none with its people divided' : `the people of ${divided} divided`}`
    ),
    subtitle: pick(
      locale,
      `Các đơn vị cũ hợp thành ${unitNameOf(unit, locale)}, ngày 01/7/2025`,
      `Former units that formed ${unitNameOf(unit, locale)}, 1 July 2025`
    ),
    columns: [
      {
        name: m.merger_col_former(),
        kind: 'text',
        value: ({ name, type }) => formerNameOf({ name, type }, locale)
      },
      {
        name: m.merger_col_district(),
        kind: 'text',
        value: ({ type, district }) => (type === 'huyện' ? null : district)
      },
      {
        name: m.merger_col_basis(),
        kind: 'text',
        value: ({ basis }) => BASIS[basis as Basis].label[locale]
      },
      {
        name: `${m.merger_col_area()} (km²)`,
        kind: 'number',
        value: ({ area_km2 }) => area_km2,
        none: m.merger_figure_none()
      },
      {
        name: pick(locale, 'Phần số hộ (%)', 'Share of households (%)'),
        kind: 'percent',
        value: ({ household_share }) => percent(household_share),
        shown: null
      },
      {
        name: pick(locale, 'Phần dân số (%)', 'Share of people (%)'),
        kind: 'percent',
        value: ({ population_share }) => percent(population_share),
        shown: null
      },
      {
        name: pick(locale, 'Năm của phần chia (ước tính)', 'Year of the shares (estimates)'),
        kind: 'year',
        value: ({ share_as_of }) => (share_as_of === null ? null : String(share_as_of)),
        shown: null
      },
      {
        name: pick(locale, 'Ghi chú', 'Note'),
        kind: 'text',
        value: ({ note }) => note,
        shown: null
      },
      {
        name: m.merger_col_rest(),
        kind: 'text',
        value: ({ others }) => otherUnits(others).join('; ') || null,
        shown: null
      }
    ],
    rows: formers,
    sourceLines: [...citedLines(sources, documents, locale), doubtOf(unit, locale) ?? ''].filter(
      Boolean
    ),
    sample: false,
    sheetName: m.unit_composition(),
    fileParts: [unitNameOf(unit, 'vi'), 'hình thành']
  });
}
