import { readingOfYear } from './evidence';
import type { LadderStep, Reading } from './result';

/** What a ladder is drawn from; `pathAt` gives the path's value at the end of a year. */
export interface LadderInput {
  readonly base: Reading | null;
  readonly readings: readonly Reading[];
  readonly firstYear: number;
  readonly dueYear: number;
  readonly thisYear: number;
  readonly pathAt: (year: number) => number | null;
}

/** Longest ladder drawn; a due year entered wrongly must not fill a page. */
const MAX_STEPS = 60;

/** One step a year from the base to the due year: the path's value beside what was reported. */
export function ladderOf(input: LadderInput): LadderStep[] {
  const first = Math.floor(input.base?.position ?? input.firstYear);
  const count = Math.min(MAX_STEPS, Math.max(0, input.dueYear - first + 1));
  return Array.from({ length: count }, (_, i): LadderStep => {
    const year = first + i;
    const isBase = input.base !== null && i === 0;
    const reading = isBase ? input.base : readingOfYear(input.readings, year);
    const absent = year < input.thisYear ? 'missing' : 'future';
    return {
      year,
      path: input.pathAt(year),
      reading,
      kind: isBase ? 'base' : reading === null ? absent : 'actual',
      isDue: year === input.dueYear
    };
  });
}
