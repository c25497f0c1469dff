import { expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { appliesToUnit, countOf, unitKeyProblems, unitsWithLineage } from './units-in-force';

const lineage = sheetOf('lineage', { unit: 'moi-1', former: 'cu-1' });

it('finds a unit without lineage, in force or former', () => {
  const units = sheetOf(
    'units',
    { unit: 'moi-1', generation: 'moi' },
    { unit: 'moi-2', generation: 'moi' },
    { unit: 'cu-1', generation: 'cu' },
    { unit: 'cu-2', generation: 'cu' }
  );
  expect(placesOf(unitsWithLineage, units, lineage)).toEqual(['3:unit', '5:unit']);
});

it('wants the key to be made of generation and code, and the days to fit', () => {
  const units = sheetOf(
    'units',
    { unit: 'moi-1', generation: 'moi', code: '1', valid_from: '2025-07-01' },
    { unit: 'moi-2', generation: 'cu', code: '2', valid_to: '2025-06-30' },
    { unit: 'cu-3', generation: 'cu', code: '3' }
  );
  expect(placesOf(unitKeyProblems, units)).toEqual(['3:unit', '4:valid_to']);
});

it('counts the units the resolution names', () => {
  const units = sheetOf('units', { generation: 'moi' }, { generation: 'cu' });
  const check = countOf(
    2,
    { vi: 'đơn vị', en: 'units' },
    (line) => line.cells['generation'] === 'moi'
  );
  expect(check(units, new Map())[0]).toMatchObject({ line: 0, value: '1' });
});

it('refuses new rural area for a phường, and says nothing of former units', () => {
  const units = sheetOf(
    'units',
    { unit: 'moi-1', generation: 'moi', type: 'phường' },
    { unit: 'cu-1', generation: 'cu', type: 'thị trấn' }
  );
  const indicators = sheetOf('indicators', { indicator: 'nong-thon-moi', applies_to: 'xã' });
  const rows = sheetOf(
    'observations',
    { unit: 'moi-1', indicator: 'nong-thon-moi' },
    { unit: 'cu-1', indicator: 'nong-thon-moi' }
  );
  expect(placesOf(appliesToUnit, rows, units, indicators)).toEqual(['2:indicator']);
});
