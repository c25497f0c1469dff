import type { Generation, UnitType } from '../../src/lib/domain/unit';
import { SET, UNIT_COUNT } from '../../src/lib/set/set';
import { mainDistrictFirst } from '../checks/main-district';
import { between } from '../checks/ranges';
import { reference } from '../checks/references';
import { inOrder, toneOnFirstVowel } from '../checks/shapes';
import { cellOf } from '../checks/sheet';
import { totalBeforeIsAfter } from '../checks/totals';
import { unique } from '../checks/unique';
import { countOf, unitKeyProblems, unitsWithLineage } from '../checks/units-in-force';
import { words } from '../checks/words';
import { source } from './source';

const GENERATIONS: readonly Generation[] = ['moi', 'cu'];
const TYPES: readonly UnitType[] = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện'];

const rangeOf = ([from = NaN, to = NaN]: readonly number[]): [number, number] => [from, to];

export const units = source('units', [
  words('generation', GENERATIONS),
  words('type', TYPES),
  words(
    'province_before',
    SET.before.map(({ name }) => name)
  ),
  reference({ column: 'source', table: 'documents', to: 'document' }),
  unitKeyProblems,
  unique('generation', 'clause', 'code'),
  toneOnFirstVowel('name'),
  toneOnFirstVowel('district'),
  inOrder('valid_from', 'valid_to'),
  between(0.1, 2000, 'area_km2'),
  between(100, 1_000_000, 'population'),
  between(...rangeOf(SET.bounds.lon), 'lon'),
  between(...rangeOf(SET.bounds.lat), 'lat'),
  between(1, SET.resolution.clauses, 'clause'),
  totalBeforeIsAfter('area_km2', 0.011),
  totalBeforeIsAfter('population', 0),
  unitsWithLineage,
  mainDistrictFirst,
  countOf(
    UNIT_COUNT,
    { vi: 'đơn vị đang hoạt động', en: 'units in force' },
    (line) => cellOf(line, 'generation') === 'moi'
  ),
  countOf(
    SET.former,
    { vi: 'đơn vị cũ', en: 'former units' },
    (line) => cellOf(line, 'generation') === 'cu'
  ),
  ...Object.entries(SET.in_force).map(([type, count]) =>
    countOf(
      count,
      { vi: `${type} đang hoạt động`, en: `units in force of type ${type}` },
      (line) => cellOf(line, 'generation') === 'moi' && cellOf(line, 'type') === type
    )
  )
]);
