import { describe, expect, test } from 'vitest';
import { weightedRates } from './weighted-rates';

const part = (rate: number | null, weight: number | null) => ({ rate, weight });

describe('weighted rates', () => {
  test('are changed by nothing of weight 0, with or without a rate', () => {
    const alone = weightedRates([part(95, 820)]);
    expect(weightedRates([part(95, 820), part(null, 0)])).toEqual(alone);
    expect(weightedRates([part(95, 820), part(5, 0)])).toEqual(alone);
    expect(alone).toMatchObject({ rate: 95, simpleMean: 95, comparability: 'derived' });
  });

  test.each([
    ['rate', part(null, 10)],
    ['weight', part(5, null)]
  ])('are unknown when a %s is not reported', (_name, missing) => {
    expect(weightedRates([part(95, 820), missing])).toEqual({
      rate: null,
      total: null,
      weight: null,
      simpleMean: null,
      comparability: 'partial'
    });
  });

  test('cannot be compared without any weight', () => {
    expect(weightedRates([part(95, 0)])).toMatchObject({
      rate: null,
      weight: 0,
      comparability: 'not_comparable'
    });
  });
});
