/** One measured figure: all its runs, what it may be at most, and how both are written. */
export interface Figure {
  readonly name: string;
  /** Null where a run could not be measured on this system. */
  readonly runs: readonly (number | null)[];
  readonly limit?: number;
  readonly unit: 's' | 'ms' | 'KB' | 'MB' | '';
}

/** The middle of the runs that gave a number; of an even count the mean of the two in the middle. */
export function medianOf(runs: readonly (number | null)[]): number | null {
  const sorted = runs.filter((run) => run !== null).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const DIGITS: Readonly<Record<Figure['unit'], number>> = { s: 2, ms: 0, KB: 0, MB: 0, '': 4 };

/** `First picture   0.84 s   (0.80–0.91)   ≤ 1.2 s   ✓` */
export function formatFigure({ name, runs, limit, unit }: Figure): string {
  const median = medianOf(runs);
  const text = (value: number): string => `${value.toFixed(DIGITS[unit])} ${unit}`.trim();
  if (median === null) return `${name.padEnd(46)}not measured on this system`;
  const known = runs.filter((run) => run !== null);
  const range = `(${Math.min(...known).toFixed(DIGITS[unit])}–${Math.max(...known).toFixed(DIGITS[unit])})`;
  const verdict = limit === undefined ? '' : `≤ ${text(limit)}  ${median <= limit ? '✓' : '✗'}`;
  return `${name.padEnd(46)}${text(median).padStart(10)}  ${range.padEnd(18)}${verdict}`.trimEnd();
}
