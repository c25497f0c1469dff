import type { DocumentRow } from '$lib/domain/document';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { Movement } from '$lib/domain/movement';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import type { Query } from '../query';
import { tableRows } from '../table-rows';

/** Every indicator. */
export const allIndicators = (): Query<Indicator> => tableRows({ table: 'indicators' });

/** Every standard of every indicator. */
export const allStandards = (): Query<Standard> => tableRows({ table: 'standards' });

/** Every document. */
export const allDocuments = (): Query<DocumentRow> => tableRows({ table: 'documents' });

/** Every emulation movement. */
export const allMovements = (): Query<Movement> => tableRows({ table: 'movements' });

/** Every sourced target of every unit. */
export const allTargets = (): Query<Target> => tableRows({ table: 'targets' });

/** Every sourced figure of every unit, of former units too. */
export const allObservations = (): Query<Observation> => tableRows({ table: 'observations' });

/** What the key of a unit in force begins with; former units have only what a census counted of them. */
export const IN_FORCE = `starts_with(unit, 'moi-')`;

/** Every sourced figure of the units in force. */
export const observationsInForce = (): Query<Observation> =>
  tableRows({ name: 'catalogue.observations-in-force', table: 'observations', where: IN_FORCE });

export const examples: readonly Query<unknown>[] = [
  allIndicators(),
  allStandards(),
  allDocuments(),
  allMovements(),
  allTargets(),
  allObservations(),
  observationsInForce()
];
