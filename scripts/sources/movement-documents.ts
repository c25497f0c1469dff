import { launchedInTheQuote } from '../checks/citing';
import { namedSources } from '../checks/named-sources';
import { reference } from '../checks/references';
import { source } from './source';

export const movementDocuments = source('movement_documents', [
  reference({ column: 'movement', table: 'movements' }),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  launchedInTheQuote
]);
