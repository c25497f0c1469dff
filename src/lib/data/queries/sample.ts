import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { identifier, type Query } from '../query';
import { columnsOfTable } from '../table-rows';
import { tableOf } from '$lib/tables';

/** What a list of many figures leaves out: the pages of units carry the words behind a figure. */
const LEFT_OUT = new Set(['section', 'quote', 'formula', 'note', 'note_en']);

function columnList(table: string, leftOut: ReadonlySet<string> = new Set()): string {
  return tableOf(table)
    .columns.map(({ name, kind }) =>
      leftOut.has(name) ? `null::${kind} as ${identifier(name)}` : identifier(name)
    )
    .join(', ');
}

/** Sourced and sample targets of every unit. Which of two counts is a matter of the domain. */
export const boardTargets = (): Query<Target> => ({
  name: 'sample.targets',
  tables: ['targets', 'sample_targets'],
  columns: columnsOfTable('targets'),
  params: [],
  sql: `select ${columnList('targets')} from targets
        union all select ${columnList('targets')} from sample_targets
        order by unit, document, ordinal, target`
});

/**
 * Sourced and sample figures of the indicators that have a target somewhere, without the words behind
 * them; by unit, indicator and period.
 */
export const boardObservations = (): Query<Observation> => ({
  name: 'sample.observations',
  tables: ['observations', 'sample_observations', 'targets', 'sample_targets'],
  columns: columnsOfTable('observations'),
  params: [],
  sql: `with asked as (select indicator from targets union select indicator from sample_targets),
        figures as (
          select ${columnList('observations', LEFT_OUT)} from observations
          union all select ${columnList('observations', LEFT_OUT)} from sample_observations)
        select * from figures where indicator in (select indicator from asked)
        order by unit, indicator, period, observation`
});

export const examples: readonly Query<unknown>[] = [boardTargets(), boardObservations()];
