import { namedSources } from '../checks/named-sources';
import { reference } from '../checks/references';
import { slugs } from '../checks/shapes';
import { words } from '../checks/words';
import { source } from './source';

export const remarks = source('remarks', [
  slugs('remark'),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  words('about', ['movements', 'commendations', 'clusters']),
  words('kind', ['limit', 'result', 'rule'])
]);
