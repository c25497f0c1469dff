import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import { citedLines, fewCitedLines } from '$lib/components/export/source-lines';
import { tableSnapshot } from '$lib/components/export/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import type { NamedMovement } from '$lib/domain/known';
import { launcherOf } from '$lib/domain/movement';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatLauncher } from '$lib/format/launcher';
import { m } from '$lib/paraglide/messages';

interface MovementsInput {
  readonly unit: Unit;
  readonly movements: readonly NamedMovement[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

/** The movements that a unit's own documents name, with the sentence that names each. */
export function movementsSnapshot(
  place: SnapshotPlace,
  { unit, movements, documents }: MovementsInput
): FrozenSnapshot {
  const { locale } = place;
  return tableSnapshot<NamedMovement>(place, {
    title: m.emulation_movements_title({
      name: unitTitleOf(unit, locale),
      count: movements.length
    }),
    subtitle: `${m.emulation_movements_subtitle()}, ${unitNameOf(unit, locale)}`,
    columns: [
      { name: m.emulation_movement(), kind: 'text', value: ({ name }) => name },
      {
        name: m.emulation_launcher(),
        kind: 'text',
        value: (row) => formatLauncher(launcherOf(row), locale)
      },
      {
        name: m.unit_figure_source(),
        kind: 'text',
        value: ({ places }) => citedLines(places, documents, locale).join('; ') || null
      },
      {
        name: m.emulation_quote(),
        kind: 'text',
        value: ({ places }) => places.flatMap(({ quote }) => quote ?? []).join('; ') || null,
        shown: null
      }
    ],
    rows: movements,
    sourceLines: fewCitedLines(
      movements.flatMap(({ places }) => places),
      documents,
      locale
    ),
    sample: false,
    sheetName: m.emulation_movements(),
    fileParts: [unitNameOf(unit, 'vi'), 'phong trào thi đua']
  });
}
