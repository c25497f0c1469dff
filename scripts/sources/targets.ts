import {
  DUE_BASES,
  TARGET_COMPARATORS,
  TARGET_RULES,
  TARGET_TYPES
} from '../../src/lib/domain/target';
import { noCensus } from '../checks/census';
import { inIndicatorRange, notBelow } from '../checks/ranges';
import { reference, standardOfIndicator } from '../checks/references';
import { inOrder, periods, slugs, yearsOrDays } from '../checks/shapes';
import {
  onlyTitlesLackDue,
  runningTotalIsQuota,
  targetFieldProblems
} from '../checks/target-fields';
import { unique } from '../checks/unique';
import { appliesToUnit } from '../checks/units-in-force';
import { words } from '../checks/words';
import { source } from './source';

// Section and quote are required by the contract itself: a commitment always stands in a document.
export const targets = source('targets', [
  slugs('target'),
  reference({ column: 'unit', table: 'units', where: ['generation', 'moi'], except: ['all'] }),
  reference({ column: 'indicator', table: 'indicators' }),
  reference({ column: 'document', table: 'documents' }),
  standardOfIndicator,
  words('type', TARGET_TYPES),
  words('rule', TARGET_RULES),
  words('comparator', TARGET_COMPARATORS),
  words('due_basis', DUE_BASES),
  unique('document', 'unit', 'ordinal'),
  periods('base_period'),
  noCensus('base_period'),
  yearsOrDays('from'),
  yearsOrDays('due'),
  inOrder('from', 'due'),
  inIndicatorRange('value', 'value_max', 'base_value'),
  notBelow('value', 'value_max'),
  targetFieldProblems,
  onlyTitlesLackDue,
  runningTotalIsQuota,
  appliesToUnit
]);
