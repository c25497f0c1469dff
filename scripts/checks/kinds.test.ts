import { describe, expect, it } from 'vitest';
import { kindProblems } from './kinds';
import { requiredProblems } from './required';
import { placesOf, sheetOf } from './sheet.fixture';

describe('the kind of a cell', () => {
  it.each([
    ['lineage', 'area_km2', '12.5', true],
    ['lineage', 'area_km2', '-12.5', true],
    ['lineage', 'area_km2', '12,5', false],
    ['lineage', 'area_km2', '1.234.567', false],
    ['lineage', 'area_km2', '1e5', false],
    ['lineage', 'area_km2', 'NaN', false],
    ['units', 'population', '30161', true],
    ['units', 'population', '30161.5', false],
    ['units', 'population', '30.161', false],
    ['lineage', 'remainder', 'true', true],
    ['lineage', 'remainder', 'TRUE', false],
    ['lineage', 'remainder', '1', false],
    ['units', 'valid_from', '2025-07-01', true],
    ['units', 'valid_from', '2025-02-30', false],
    ['units', 'valid_from', '1/7/2025', false]
  ])('%s.%s "%s" is right: %s', (table, column, text, isRight) => {
    const places = placesOf(kindProblems, sheetOf(table, { [column]: text }));
    expect(places).toEqual(isRight ? [] : [`2:${column}`]);
  });

  it('leaves an empty cell to the check of required columns', () => {
    expect(placesOf(kindProblems, sheetOf('lineage', {}))).toEqual([]);
  });
});

describe('a required cell', () => {
  it('is named when it is empty', () => {
    const sheet = sheetOf(
      'movement_indicators',
      { movement: 'a' },
      { movement: 'a', indicator: 'b' }
    );
    expect(placesOf(requiredProblems, sheet)).toEqual(['2:indicator']);
  });

  it('may be empty where the contract says so', () => {
    const cells = { document: 'a', title: 'b', issuer: 'c', kind: 'luật' };
    expect(placesOf(requiredProblems, sheetOf('documents', cells))).toEqual([]);
  });
});
