import * as read from './input';
import type { CountPair } from '../../src/lib/domain/merge/weight-choice';

/** Reads numerator and denominator of a part. */
export type PairOf = (part: read.Fields) => CountPair;

export function pairReader(
  input: read.Fields,
  numerator = 'poor',
  denominator = 'households'
): PairOf {
  const top = read.textOrNull(input, 'numerator') ?? numerator;
  const bottom = read.textOrNull(input, 'denominator') ?? denominator;
  return (part) => ({
    numerator: read.numberOrNull(part, top),
    denominator: read.countOrNull(part, bottom)
  });
}
