import { BASES } from '../../src/lib/domain/lineage';
import {
  basisShareProblems,
  divisionProblems,
  shareSumProblems,
  shareYearProblems
} from '../checks/lineage-shares';
import { SET } from '../../src/lib/set/set';
import { between, fractions } from '../checks/ranges';
import { reference } from '../checks/references';
import { areasOfLineage } from '../checks/totals';
import { countOf } from '../checks/units-in-force';
import { words } from '../checks/words';
import { source } from './source';

export const lineage = source('lineage', [
  reference({ column: 'unit', table: 'units', where: ['generation', 'moi'] }),
  reference({ column: 'former', table: 'units', to: 'unit', where: ['generation', 'cu'] }),
  reference({ column: 'source', table: 'documents', to: 'document' }),
  words('basis', BASES),
  fractions('household_share', 'population_share'),
  between(0, 1000, 'area_km2'),
  shareSumProblems,
  basisShareProblems,
  shareYearProblems,
  divisionProblems,
  areasOfLineage,
  countOf(SET.lineage, { vi: 'dòng nguồn gốc sáp nhập', en: 'rows of lineage' }, () => true)
]);
