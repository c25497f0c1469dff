import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { movementsTable } from '$lib/panels/movements-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { DocumentRow } from '$lib/domain/document';
import type { NamedMovement } from '$lib/domain/known';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
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
  return movementsTable(place, {
    title: m.emulation_movements_title({
      name: unitTitleOf(unit, locale),
      count: movements.length
    }),
    subtitle: `${m.emulation_movements_subtitle()}, ${unitNameOf(unit, locale)}`,
    movements,
    documents,
    fileParts: [unitNameOf(unit, 'vi'), 'phong trào thi đua']
  });
}
