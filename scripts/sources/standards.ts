import { reference } from '../checks/references';
import { inOrder, slugs } from '../checks/shapes';
import { source } from './source';

export const standards = source('standards', [
  reference({ column: 'indicator', table: 'indicators' }),
  reference({ column: 'source', table: 'documents', to: 'document' }),
  slugs('standard'),
  inOrder('valid_from', 'valid_to')
]);
