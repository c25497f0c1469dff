import type { Assessment } from './result';
import type { Target } from './target';

/** What the generated targets name as their document. */
export const SAMPLE_DOCUMENT = 'mau';

export function isSampleTarget(target: Pick<Target, 'document'>): boolean {
  return target.document === SAMPLE_DOCUMENT;
}

/** Whether a verdict rests on a sample target or a sample figure: it is then drawn hollow and named. */
export function isSampleVerdict({
  target,
  current,
  base
}: Pick<Assessment, 'target' | 'current' | 'base'>): boolean {
  const figure = (current ?? base)?.observation ?? null;
  return isSampleTarget(target) || figure?.provenance === 'sample';
}

/** Sourced targets, and sample ones only where a unit has none of its own for that indicator. */
export function withSample(targets: readonly Target[]): Target[] {
  const key = ({ unit, indicator }: Target): string => `${unit} ${indicator}`;
  const sourced = new Set(targets.filter((row) => !isSampleTarget(row)).map(key));
  return targets.filter((row) => !isSampleTarget(row) || !sourced.has(key(row)));
}
