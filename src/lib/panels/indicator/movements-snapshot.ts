import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { movementsTable } from '$lib/panels/movements-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { NamedMovement } from '$lib/domain/known';
import { m } from '$lib/paraglide/messages';

/** The movements that work for an indicator, with the documents that name them. */
export function movementsSnapshot(
  place: SnapshotPlace,
  indicator: Indicator,
  movements: readonly NamedMovement[],
  documents: ReadonlyMap<string, DocumentRow>
): FrozenSnapshot {
  const name = place.locale === 'en' ? indicator.short_en : indicator.short;
  return movementsTable(place, {
    title: m.emulation_movements_title({ name, count: movements.length }),
    subtitle: `${m.emulation_movements()}, ${name}`,
    movements,
    documents,
    fileParts: [indicator.short, 'phong trào thi đua']
  });
}
