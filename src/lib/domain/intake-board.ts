import { newestPeriodOf } from './newest';

/** What one file brought of one unit, and what is left to mend in it. */
export interface IntakeRecord {
  readonly unit: string;
  readonly file: string;
  /** Day the file was taken in, ISO. */
  readonly day: string;
  /** Figures and targets of the unit that can be used. */
  readonly taken: number;
  /** Cells that cannot be used, or a file that cannot be read. */
  readonly faults: number;
  /** Questions that wait for an answer. */
  readonly questions: number;
  /** Period of the newest figure; null where the file has none. */
  readonly newest: string | null;
}

/** Taken whole, sent with something left to mend or to answer, or not sent. */
export type IntakeState = 'complete' | 'faulty' | 'absent';

/** A unit on the board of intake. */
export interface IntakeRow {
  readonly unit: string;
  readonly state: IntakeState;
  /** Of the file that came last; null where none came. */
  readonly record: IntakeRecord | null;
}

/** Faults and questions that are left; none where nothing came. */
export function leftIn(record: Pick<IntakeRecord, 'faults' | 'questions'> | null): number {
  return record === null ? 0 : record.faults + record.questions;
}

function stateOf(record: IntakeRecord | null): IntakeState {
  if (record === null) return 'absent';
  return leftIn(record) > 0 ? 'faulty' : 'complete';
}

/**
 * Every unit with what it has sent, in the order of the units. Of several files of a unit the one taken in last
 * speaks: a mended file takes the place of the faulty one.
 *
 * @param records in the order in which they came
 */
export function intakeBoardOf(
  units: readonly string[],
  records: readonly IntakeRecord[]
): readonly IntakeRow[] {
  const last = new Map(records.map((record) => [record.unit, record]));
  return units.map((unit) => {
    const record = last.get(unit) ?? null;
    return { unit, state: stateOf(record), record };
  });
}

/** Units of each state. */
export function intakeCountsOf(
  rows: readonly Pick<IntakeRow, 'state'>[]
): Readonly<Record<IntakeState, number>> {
  const counts = { complete: 0, faulty: 0, absent: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** A set as far as the board asks: what it says it received, else its rows. */
interface Sent {
  readonly file: string;
  readonly day: string;
  readonly received?: readonly IntakeRecord[];
  readonly observations: readonly { readonly unit: string; readonly period: string }[];
  readonly targets: readonly { readonly unit: string }[];
}

/** What sets brought, set by set; one that kept no account of its files brought its rows, without a fault. */
export function recordsOf(sets: readonly Sent[]): readonly IntakeRecord[] {
  return sets.flatMap(({ file, day, received = [], observations, targets }) => {
    if (received.length > 0) return received;
    const units = new Set([...observations, ...targets].map(({ unit }) => unit));
    return [...units].map((unit): IntakeRecord => {
      const figures = observations.filter((row) => row.unit === unit);
      return {
        unit,
        file,
        day,
        taken: figures.length + targets.filter((row) => row.unit === unit).length,
        faults: 0,
        questions: 0,
        newest: newestPeriodOf(figures)
      };
    });
  });
}
