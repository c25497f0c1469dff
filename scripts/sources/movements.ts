import { launchedByItsDocument, launchedInTheQuote, namedByItsDocument } from '../checks/citing';
import { namedSources } from '../checks/named-sources';
import { reference } from '../checks/references';
import { inOrder, slugs, yearsOrDays } from '../checks/shapes';
import { words } from '../checks/words';
import { source } from './source';

export const movements = source('movements', [
  slugs('movement'),
  words('level', ['central', 'city', 'commune']),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  namedByItsDocument,
  launchedByItsDocument,
  launchedInTheQuote,
  yearsOrDays('from'),
  yearsOrDays('to'),
  inOrder('from', 'to')
]);
