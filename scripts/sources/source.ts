import { kindProblems } from '../checks/kinds';
import { sampleProblems } from '../checks/no-sample';
import { requiredProblems } from '../checks/required';
import type { Check } from '../checks/check';
import { textProblems } from '../checks/text';
import { keyProblems } from '../checks/unique';
import { type Table, tableOf } from '../../src/lib/tables';

/** One table of hand-kept data: where it comes from and what must hold of it. */
export interface Source {
  readonly table: Table;
  readonly checks: readonly Check[];
}

/** What holds of every table, before anything is asked about its meaning. */
const EVERY_TABLE: readonly Check[] = [
  textProblems,
  requiredProblems,
  kindProblems,
  keyProblems,
  sampleProblems
];

/** A table of `data/<set>/<name>.csv` with its own checks beside those of every table. */
export function source(name: string, checks: readonly Check[]): Source {
  return { table: tableOf(name), checks: [...EVERY_TABLE, ...checks] };
}
