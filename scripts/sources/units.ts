import type { Generation, UnitType } from '../../src/lib/domain/unit';
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

/** How many the resolution names of each type in force. */
const IN_FORCE: readonly (readonly [number, UnitType, string])[] = [
  [67, 'xã', 'communes'],
  [45, 'phường', 'wards'],
  [2, 'đặc khu', 'special zones']
];

export const units = source('units', [
  words('generation', GENERATIONS),
  words('type', TYPES),
  words('province_before', ['Hải Phòng', 'Hải Dương']),
  reference({ column: 'source', table: 'documents', to: 'document' }),
  unitKeyProblems,
  unique('generation', 'clause', 'code'),
  toneOnFirstVowel('name'),
  toneOnFirstVowel('district'),
  inOrder('valid_from', 'valid_to'),
  between(0.1, 1000, 'area_km2'),
  between(100, 1_000_000, 'population'),
  between(105.5, 108, 'lon'),
  between(20, 21.5, 'lat'),
  between(1, 114, 'clause'),
  totalBeforeIsAfter('area_km2', 0.011),
  totalBeforeIsAfter('population', 0),
  unitsWithLineage,
  mainDistrictFirst,
  countOf(
    114,
    { vi: 'đơn vị đang hoạt động', en: 'units in force' },
    (line) => cellOf(line, 'generation') === 'moi'
  ),
  countOf(
    375,
    { vi: 'đơn vị cũ', en: 'former units' },
    (line) => cellOf(line, 'generation') === 'cu'
  ),
  ...IN_FORCE.map(([count, type, en]) =>
    countOf(
      count,
      { vi: `${type} đang hoạt động`, en: `${en} in force` },
      (line) => cellOf(line, 'generation') === 'moi' && cellOf(line, 'type') === type
    )
  )
]);
