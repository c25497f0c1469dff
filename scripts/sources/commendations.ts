import { namedSources } from '../checks/named-sources';
import { between } from '../checks/ranges';
import { reference } from '../checks/references';
import { periods, slugs } from '../checks/shapes';
import { words } from '../checks/words';
import { FIELDS } from './indicators';
import { source } from './source';

export const commendations = source('commendations', [
  slugs('commendation'),
  reference({ column: 'unit', table: 'units' }),
  reference({ column: 'document', table: 'documents' }),
  namedSources,
  periods('period'),
  words('recipient', ['tập thể', 'cá nhân']),
  words('field', FIELDS),
  between(0, 100_000, 'count', 'direct_workers')
]);
