import type { IntakeRecord } from '../domain/intake-board';
import { receivedOf } from './received';
import type { Verdict } from './verdict';

/** Of findings beyond this many only the count leaves the reader; all of them are in the workbook of faults. */
const MOST = 150;

/**
 * A verdict as a page holds it: the rows stay where they were read, and of very many questions, faults and notes
 * the first stand for all, whose counts are exact.
 */
export interface ReadVerdict extends Omit<Verdict, 'taken'> {
  /** How many rows were taken. */
  readonly takenCount: number;
  readonly questionCount: number;
  readonly faultCount: number;
  readonly noteCount: number;
  /** What the file brought of each unit. */
  readonly received: readonly IntakeRecord[];
}

/** @param day on which the file is read, ISO */
export function readVerdictOf({ taken, ...verdict }: Verdict, day: string): ReadVerdict {
  return {
    ...verdict,
    questions: verdict.questions.slice(0, MOST),
    faults: verdict.faults.slice(0, MOST),
    notes: verdict.notes.slice(0, MOST),
    takenCount: taken.length,
    questionCount: verdict.questions.length,
    faultCount: verdict.faults.length,
    noteCount: verdict.notes.length,
    received: receivedOf({ taken, ...verdict }, day)
  };
}
