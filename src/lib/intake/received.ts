import type { IntakeRecord } from '../domain/intake-board';
import { newestPeriodOf } from '../domain/newest';
import type { Verdict } from './verdict';

const inForce = (unit: string | undefined): unit is string => unit?.startsWith('moi-') === true;

/**
 * What a file brought, unit by unit. What the file says of former units, and faults and questions of rows whose
 * unit is not known, are put to the unit whose file it is.
 *
 * @param day on which it was taken in, ISO
 */
export function receivedOf(verdict: Verdict, day: string): readonly IntakeRecord[] {
  const { file, refused, taken, faults, questions } = verdict;
  const named = new Set(taken.map(({ unit }) => unit).filter(inForce));
  const [only] = named;
  const own = inForce(verdict.unit) ? verdict.unit : named.size === 1 ? only : undefined;
  const unitOf = (unit: string | undefined): string | undefined => (inForce(unit) ? unit : own);
  const units = new Set([own, ...named, ...faults.map(({ unit }) => unitOf(unit))].filter(inForce));
  return [...units].map((unit) => {
    const rows = taken.filter((row) => unitOf(row.unit) === unit);
    return {
      unit,
      file,
      day,
      taken: rows.length,
      faults:
        faults.filter((fault) => unitOf(fault.unit) === unit).length +
        (refused !== undefined && unit === own ? 1 : 0),
      questions: unit === own ? questions.length : 0,
      newest: newestPeriodOf(rows.filter(({ table }) => table === 'observations'))
    };
  });
}
