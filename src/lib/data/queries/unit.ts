import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { type Query, query } from '../query';
import { tableRows } from '../table-rows';

/** What came into a unit from one former unit, and where the rest of that former unit went. */
export interface FormerPart {
  readonly former: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly district: string | null;
  readonly basis: string;
  readonly household_share: number | null;
  readonly population_share: number | null;
  readonly share_as_of: number | null;
  readonly area_km2: number | null;
  readonly remainder: boolean;
  readonly source: string;
  readonly note: string | null;
  /** Units in force that took the other parts, `code|name` joined by ";"; null when there are none. */
  readonly others: string | null;
}

/** The former units a unit was formed from, in the order of their codes. */
export function formerParts(unit: string): Query<FormerPart> {
  return query<FormerPart>({
    name: 'unit.formerParts',
    tables: ['lineage', 'units'],
    columns: {
      former: 'string',
      code: 'string',
      name: 'string',
      type: 'string',
      district: 'string?',
      basis: 'string',
      household_share: 'number?',
      population_share: 'number?',
      share_as_of: 'number?',
      area_km2: 'number?',
      remainder: 'boolean',
      source: 'string',
      note: 'string?',
      others: 'string?'
    },
    sql: `select l.former, u.code, u.name, u.type, u.district, l.basis, l.household_share,
        l.population_share, l.share_as_of, l.area_km2, l.remainder, l.source, l.note,
        (select string_agg(t.code || '|' || t.type || ' ' || t.name, ';' order by t.code)
           from lineage o join units t on t.unit = o.unit
          where o.former = l.former and o.unit <> l.unit) as others
      from lineage l join units u on u.unit = l.former
      where l.unit = ? order by l.basis, u.code`,
    params: [unit]
  });
}

/** A unit's targets in the order of its documents. */
export function targetsOf(unit: string): Query<Target> {
  return tableRows({
    name: 'unit.targets',
    table: 'targets',
    where: 'unit = ?',
    params: [unit],
    order: 'document, ordinal, target'
  });
}

/** Every sourced figure of a unit. */
export function observationsOf(unit: string): Query<Observation> {
  return tableRows({
    name: 'unit.observations',
    table: 'observations',
    where: 'unit = ?',
    params: [unit],
    order: 'indicator, period, observation'
  });
}

export const examples: readonly Query<unknown>[] = [
  formerParts('moi-11617'),
  targetsOf('moi-11086'),
  observationsOf('moi-11086')
];
