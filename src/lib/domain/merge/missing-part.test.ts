import { describe, expect, test } from 'vitest';
import { publishRuleOf } from './coverage';
import { missingPart, missingPartTrap } from './missing-part';

const part = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

describe('a missing part', () => {
  test.each<[string, ReturnType<typeof part>[], object]>([
    [
      'nothing missing',
      [part(5, 100)],
      { coverage: 1, rateObserved: 5, lower: 5, upper: 5, publish: 'publish' }
    ],
    [
      'nothing observed',
      [part(null, 100)],
      { coverage: 0, rateObserved: null, lower: 0, upper: 100, publish: 'do_not_publish' }
    ],
    [
      'households unknown',
      [part(5, 100), part(null, null)],
      { coverage: null, rateObserved: 5, lower: null, upper: null, publish: 'do_not_publish' }
    ],
    [
      'no household at all',
      [part(0, 0)],
      { coverage: null, rateObserved: null, lower: null, upper: null, publish: 'do_not_publish' }
    ]
  ])('with %s', (_name, parts, expected) => {
    expect(missingPart(parts)).toEqual(expected);
  });

  test.each<[number | null, string]>([
    [1, 'publish'],
    [0.999, 'publish'],
    [0.999 - 1e-10, 'publish'],
    [0.9989, 'publish_flagged'],
    [0.95, 'publish_flagged'],
    [0.9499, 'estimate_with_bounds'],
    [0.8, 'estimate_with_bounds'],
    [0.7999, 'do_not_publish'],
    [null, 'do_not_publish']
  ])('covered by %s: %s', (coverage, rule) => {
    expect(publishRuleOf(coverage)).toBe(rule);
  });
});

describe('the trap of a missing part', () => {
  test.each<[string, { rate: number | null; weight: number | null }[], object]>([
    [
      'nothing observed',
      [{ rate: null, weight: 20 }],
      { wrongRate: 0, rightRate: null, coverage: 0 }
    ],
    [
      'no weight at all',
      [{ rate: 5, weight: 0 }],
      { wrongRate: null, rightRate: null, coverage: null }
    ],
    [
      'a weight unknown',
      [{ rate: 5, weight: null }],
      { wrongRate: null, rightRate: null, coverage: null }
    ]
  ])('with %s', (_name, parts, expected) => {
    expect(missingPartTrap(parts)).toEqual(expected);
  });
});
