import type { DocumentRow } from '$lib/domain/document';
import type { NamedMovement } from '$lib/domain/known';
import { launcherWords } from './launcher-words';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from './frozen-snapshot';
import type { SnapshotPlace } from './snapshot-place';
import { citedLines, fewCitedLines } from './source-lines';
import { tableSnapshot } from './table-snapshot';

interface MovementsTable {
  readonly title: string;
  readonly subtitle: string;
  readonly movements: readonly NamedMovement[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly fileParts: readonly string[];
}

/** Movements with who launched them and the sentences that name them, as a table. */
export function movementsTable(
  place: SnapshotPlace,
  { title, subtitle, movements, documents, fileParts }: MovementsTable
): FrozenSnapshot {
  const { locale } = place;
  return tableSnapshot<NamedMovement>(place, {
    title,
    subtitle,
    columns: [
      { name: m.emulation_movement(), kind: 'text', value: ({ name }) => name },
      {
        name: m.emulation_launcher(),
        kind: 'text',
        value: ({ places }) => launcherWords(places, documents, locale)
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
    fileParts
  });
}
