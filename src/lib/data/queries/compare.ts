import { type Query, query } from '../query';

/** A unit of either generation, as it is chosen from a list. */
export interface UnitName {
  readonly unit: string;
  readonly generation: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly district: string | null;
}

/** Every unit of both generations: those in force, then the former ones, by code. */
export function unitNames(): Query<UnitName> {
  return query<UnitName>({
    name: 'compare.unit-names',
    tables: ['units'],
    columns: {
      unit: 'string',
      generation: 'string',
      code: 'string',
      name: 'string',
      type: 'string',
      district: 'string?'
    },
    sql: `select unit, generation, code, name, type, district from units order by generation desc, code`
  });
}

export const examples: readonly Query<unknown>[] = [unitNames()];
