import type { BoundVerdict } from './bounds';
import { readingOfYear } from './evidence';
import type { Reading, YearCell } from './result';

const WORDS: Readonly<Record<BoundVerdict, YearCell['verdict']>> = {
  met: 'met',
  missed: 'missed',
  undecided: 'bound'
};
const MAX_YEARS = 60;

/** One cell for every year of the term: what was reported and whether it kept the yearly limit. */
export function yearStripOf(
  readings: readonly Reading[],
  fromYear: number,
  dueYear: number,
  thisYear: number,
  judge: (reading: Reading) => BoundVerdict | null
): YearCell[] {
  const count = Math.min(MAX_YEARS, Math.max(0, dueYear - fromYear + 1));
  return Array.from({ length: count }, (_, i): YearCell => {
    const year = fromYear + i;
    const reading = readingOfYear(readings, year);
    const verdict = reading === null ? null : judge(reading);
    return {
      year,
      time: year < thisYear ? 'past' : year === thisYear ? 'current' : 'future',
      reading,
      verdict: verdict === null ? 'missing' : WORDS[verdict]
    };
  });
}
