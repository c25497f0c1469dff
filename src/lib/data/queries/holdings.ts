import type { Commendation } from '$lib/domain/commendation';
import type { MovementDocument, MovementIndicator } from '$lib/domain/movement';
import type { Remark } from '$lib/domain/remark';
import type { Ranking } from '$lib/domain/published-rank';
import { type Query, query } from '../query';
import { tableRows } from '../table-rows';

/** Every count of commendations of every unit. */
export const allCommendations = (): Query<Commendation> => tableRows({ table: 'commendations' });

/** Every document that names a movement. */
export const allMovementDocuments = (): Query<MovementDocument> =>
  tableRows({ table: 'movement_documents' });

/** Every tie of a movement to an indicator. */
export const allMovementIndicators = (): Query<MovementIndicator> =>
  tableRows({ table: 'movement_indicators' });

/** Every sentence on how emulation or commending is run. */
export const allRemarks = (): Query<Remark> => tableRows({ table: 'remarks' });

/** Every group of units that a document ranks. */
export const allRankings = (): Query<Ranking> => tableRows({ table: 'rankings' });

/** The document behind each part of each unit. */
export const lineageSources = (): Query<{ unit: string; source: string }> =>
  query({
    name: 'holdings.lineage-sources',
    tables: ['lineage'],
    columns: { unit: 'string', source: 'string' },
    sql: 'select distinct unit, source from lineage order by unit, source'
  });

export const examples: readonly Query<unknown>[] = [
  allCommendations(),
  allMovementDocuments(),
  allMovementIndicators(),
  allRankings(),
  allRemarks(),
  lineageSources()
];
