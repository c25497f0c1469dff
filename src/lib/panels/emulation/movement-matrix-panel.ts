import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import type { TablePanel } from '$lib/panels/panel';
import { fewCitedLines } from '$lib/panels/source-lines';
import { shortSection } from '$lib/panels/unit/short-section';
import { m } from '$lib/paraglide/messages';
import type { ListedMovement, NamingUnit } from './movement-scene';

/** Where a unit's own documents name a movement, in short; null where none of them does. */
function sectionIn({ places }: ListedMovement, unit: NamingUnit): string | null {
  const own = places.filter(({ document }) => unit.documents.includes(document));
  if (own.length === 0) return null;
  return (
    own.flatMap(({ section }) => (section === null ? [] : shortSection(section))).join('; ') || '●'
  );
}

/** Which unit's document names which movement: those that most name come first. */
export function movementMatrixPanel(
  all: readonly ListedMovement[],
  units: readonly NamingUnit[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<ListedMovement> {
  const order = new Intl.Collator('vi');
  const rows = [...all].sort(
    (a, b) => b.units.length - a.units.length || order.compare(a.name, b.name)
  );
  const shared = rows.filter((row) => row.units.length > 1).length;
  return {
    columns: [
      {
        key: 'name',
        name: m.emulation_movement({}, { locale }),
        kind: 'text',
        value: ({ name }) => name,
        isRowHead: true,
        cell: ({ name }) => name
      },
      ...units.map((unit) => ({
        key: `unit-${unit.code}`,
        name: unitTitleOf(unit, locale),
        kind: 'text' as const,
        value: (row: ListedMovement) => sectionIn(row, unit),
        none: '–',
        width: { screen: '12%' },
        cell: (row: ListedMovement) =>
          sectionIn(row, unit) ?? { text: '–', isAbsent: true as const }
      })),
      {
        key: 'count',
        name: m.emulation_units_naming({}, { locale }),
        kind: 'number' as const,
        value: (row: ListedMovement) => row.units.length,
        align: 'end' as const,
        width: { screen: '7rem' },
        cell: (row: ListedMovement) => String(row.units.length)
      }
    ],
    rows,
    words: () => ({
      title: m.emulation_matrix_title({ shared, count: rows.length }, { locale }),
      subtitle: m.emulation_matrix_subtitle({ units: units.length }, { locale }),
      sourceLines: fewCitedLines(
        rows.flatMap(({ places }) => places),
        documents,
        locale
      ),
      sample: false,
      sheetName: m.emulation_matrix({}, { locale }),
      fileParts: ['phong trào theo đơn vị']
    })
  };
}
