import { calledInTheQuote, launchedInTheQuote } from '../checks/citing';
import { namedSources } from '../checks/named-sources';
import { reference } from '../checks/references';
import { words } from '../checks/words';
import { source } from './source';

export const movementDocuments = source('movement_documents', [
  reference({ column: 'movement', table: 'movements' }),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  launchedInTheQuote,
  words('called', ['phong trào', 'phong trào thi đua', 'đợt thi đua', 'cuộc vận động']),
  calledInTheQuote
]);
