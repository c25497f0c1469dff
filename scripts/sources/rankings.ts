import { namedSources } from '../checks/named-sources';
import { between } from '../checks/ranges';
import { reference } from '../checks/references';
import { periods, slugs } from '../checks/shapes';
import { source } from './source';

export const rankings = source('rankings', [
  slugs('ranking'),
  reference({ column: 'indicator', table: 'indicators' }),
  reference({ column: 'ordered_by', table: 'indicators', to: 'indicator' }),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  periods('period'),
  between(1, 10_000, 'ranked')
]);
