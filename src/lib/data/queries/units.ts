import type { Lineage } from '$lib/domain/lineage';
import type { Unit } from '$lib/domain/unit';
import { type Query, query } from '../query';
import { tableRows } from '../table-rows';

/** Units in force, by code. */
export const unitsInForce = (): Query<Unit> =>
  tableRows({ name: 'units.in-force', table: 'units', where: `generation = 'moi'`, order: 'code' });

/** What a unit was formed from, with the former unit's name and place; by former unit. */
export interface Former extends Lineage {
  readonly name: string;
  readonly type: string;
  readonly district: string | null;
  readonly population: number | null;
}

export const formersOf = (unit: string): Query<Former> =>
  query<Former>({
    name: 'units.formers',
    tables: ['lineage', 'units'],
    columns: {
      unit: 'string',
      former: 'string',
      basis: 'string',
      household_share: 'number?',
      population_share: 'number?',
      share_as_of: 'number?',
      area_km2: 'number?',
      remainder: 'boolean',
      source: 'string',
      note: 'string?',
      name: 'string',
      type: 'string',
      district: 'string?',
      population: 'number?'
    },
    sql: `select l.*, u.name, u.type, u.district, u.population
          from lineage l join units u on u.unit = l.former
          where l.unit = ? order by l.former`,
    params: [unit]
  });

/** Number of units of each type, by generation and type. */
export const unitCounts = (): Query<{ generation: string; type: string; units: number }> =>
  query({
    name: 'units.counts',
    tables: ['units'],
    columns: { generation: 'string', type: 'string', units: 'number' },
    sql: `select generation, type, count(*) as units from units group by all order by generation, type`
  });

export const examples: readonly Query<unknown>[] = [
  unitsInForce(),
  formersOf('moi-11617'),
  unitCounts(),
  tableRows<Unit>({ table: 'units' }),
  tableRows<Lineage>({ table: 'lineage' })
];
