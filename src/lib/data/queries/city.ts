import { type Query, query } from '../query';

/** What a unit in force was formed from, in one line. */
export interface FormerNames {
  readonly unit: string;
  readonly formers: number;
  /** Names without their type, those that came whole first, joined by ", ". */
  readonly names: string;
}

/** The former units behind each unit in force, by unit. */
export const formerNames = (): Query<FormerNames> =>
  query<FormerNames>({
    name: 'city.former-names',
    tables: ['lineage', 'units'],
    columns: { unit: 'string', formers: 'number', names: 'string' },
    sql: `select l.unit, count(*) as formers, string_agg(u.name, ', ' order by l.basis, u.code) as names
          from lineage l join units u on u.unit = l.former
          group by l.unit order by l.unit`
  });

export const examples: readonly Query<unknown>[] = [formerNames()];
