import { describe, expect, it } from 'vitest';
import type { OwnSet } from '../domain/own-set';
import { ownTables } from './own-set-tables';

/** A target as it was kept before `due_basis` was a column. */
const target = {
  target: 'own-1 B2',
  ordinal: 900,
  unit: 'moi-11086',
  indicator: 'ho-ngheo',
  type: 'A',
  rule: null,
  comparator: '<=',
  value: 0.4,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  standard: null,
  title: null,
  title_en: null,
  document: 'own-1',
  section: 'B2',
  quote: 'dưới 0,4 %',
  note: null,
  note_en: null
} as const;

describe('the tables of an own set', () => {
  it('have an empty cell, never an unknown one, where a row was kept before its column was there', () => {
    const set = { observations: [], targets: [target] } as unknown as OwnSet;
    const [table, ...rest] = ownTables(set);
    expect(rest).toEqual([]);
    expect(table?.name).toBe('targets');
    expect(table?.rows[0]).toHaveLength(table!.columns.length);
    expect(table?.rows.flat()).not.toContain(undefined);
    expect(table?.rows[0]?.[table.columns.indexOf('due_basis')]).toBeNull();
    expect(table?.rows[0]?.[table.columns.indexOf('due')]).toBe('2030');
  });
});
