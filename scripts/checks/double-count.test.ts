import { expect, it } from 'vitest';
import { doubleCounts } from './double-count';
import { placesOf, sheetOf } from './sheet.fixture';

const lineage = sheetOf('lineage', { unit: 'moi-1', former: 'cu-1' });
const indicators = sheetOf(
  'indicators',
  { indicator: 'so-ho', combine: 'sum' },
  { indicator: 'diem', combine: 'none' }
);

it.each([
  ['the same year', 'so-ho', '2025', '2025', 'reported', ['2:period']],
  ['a year and a half of it', 'so-ho', '2025', '2025-H1', 'reported', ['2:period']],
  ['two halves of a year', 'so-ho', '2025-H2', '2025-H1', 'reported', []],
  ['two years', 'so-ho', '2025', '2024', 'reported', []],
  ['a derived value', 'so-ho', '2025', '2025', 'derived', []],
  ['a score, which nobody adds', 'diem', '2025', '2025', 'reported', []]
])('%s', (_, indicator, period, before, provenance, places) => {
  const sheet = sheetOf(
    'observations',
    { unit: 'moi-1', indicator, period, provenance },
    { unit: 'cu-1', indicator, period: before, provenance: 'reported' }
  );
  expect(placesOf(doubleCounts, sheet, lineage, indicators)).toEqual(places);
});
