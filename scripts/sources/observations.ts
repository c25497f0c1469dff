import { COMPARATORS, type Provenance, type Standing } from '../../src/lib/domain/observation';
import { censusOfFormers } from '../checks/census';
import { doubleCounts } from '../checks/double-count';
import { formulaOfDerived, namedSources, someValue } from '../checks/named-sources';
import { rateOfParts, wholeCounts } from '../checks/parts-of-a-whole';
import { between, inIndicatorRange, notBelow } from '../checks/ranges';
import { reference, standardOfIndicator } from '../checks/references';
import { periods, slugs } from '../checks/shapes';
import { appliesToUnit } from '../checks/units-in-force';
import { words } from '../checks/words';
import { source } from './source';

const STANDINGS: readonly Standing[] = ['final', 'estimate'];
const PROVENANCES: readonly Provenance[] = ['reported', 'derived'];

export const observations = source('observations', [
  slugs('observation'),
  reference({ column: 'unit', table: 'units' }),
  reference({ column: 'indicator', table: 'indicators' }),
  reference({ column: 'document', table: 'documents' }),
  standardOfIndicator,
  words('comparator', COMPARATORS),
  words('standing', STANDINGS),
  words('provenance', PROVENANCES),
  periods('period'),
  someValue,
  inIndicatorRange('value', 'value_max'),
  notBelow('value', 'value_max'),
  between(0, 1e12, 'numerator', 'denominator'),
  rateOfParts,
  wholeCounts,
  namedSources,
  formulaOfDerived,
  doubleCounts,
  censusOfFormers,
  appliesToUnit
]);
