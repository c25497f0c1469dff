import { reference } from '../checks/references';
import { source } from './source';

export const indicatorNames = source('indicator_names', [
  reference({ column: 'indicator', table: 'indicators' })
]);
