import { reference } from '../checks/references';
import { source } from './source';

export const movementIndicators = source('movement_indicators', [
  reference({ column: 'movement', table: 'movements' }),
  reference({ column: 'indicator', table: 'indicators' })
]);
