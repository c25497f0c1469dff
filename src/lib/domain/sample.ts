import type { Target } from './target';

/** What the generated targets name as their document. */
export const SAMPLE_DOCUMENT = 'mau';

export function isSampleTarget(target: Pick<Target, 'document'>): boolean {
  return target.document === SAMPLE_DOCUMENT;
}

/** Sourced targets, and sample ones only where a unit has none of its own for that indicator. */
export function withSample(targets: readonly Target[]): Target[] {
  const key = ({ unit, indicator }: Target): string => `${unit} ${indicator}`;
  const sourced = new Set(targets.filter((row) => !isSampleTarget(row)).map(key));
  return targets.filter((row) => !isSampleTarget(row) || !sourced.has(key(row)));
}
