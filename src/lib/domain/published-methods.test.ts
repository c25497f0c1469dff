import { describe, expect, test } from 'vitest';
import { publishedVerdictsOf } from './published-methods';
import type { Series } from './series';

const say = (series: Series, target: number, direction: 'increase' | 'decrease' = 'decrease') =>
  publishedVerdictsOf({
    series,
    baseYear: 2025,
    targetYear: 2030,
    target,
    direction,
    min: 0,
    max: 100,
    asOfYear: null,
    strict: false
  }).map(({ word }) => word?.en ?? null);

describe('the published methods', () => {
  test('say nothing without data', () => {
    expect(say([], 1)).toEqual([]);
  });

  test('disagree on a target of 0: compound growth calls a fast decrease limited', () => {
    expect(
      say(
        [
          [2025, 2],
          [2027, 0.8]
        ],
        0
      )
    ).toEqual([
      'limited progress',
      'on track to meet the target',
      'sun: will be met',
      'at or ahead of the line'
    ]);
  });

  test.each<[string, Series, number, 'increase' | 'decrease', (string | null)[]]>([
    [
      'a target met',
      [
        [2025, 91],
        [2026, 96]
      ],
      95,
      'increase',
      ['target achieved', 'target met or almost met', 'sun: will be met', 'met']
    ],
    ['a single point', [[2025, 4]], 1, 'decrease', [null, null, null, null]],
    [
      'the wrong way',
      [
        [2025, 4],
        [2026, 4.6]
      ],
      1,
      'decrease',
      ['deterioration', 'regression', 'thunderstorm: wrong direction', 'behind the line']
    ],
    [
      'no change',
      [
        [2025, 4],
        [2026, 4]
      ],
      1,
      'decrease',
      ['limited progress', 'stagnation', 'thunderstorm: wrong direction', 'behind the line']
    ],
    [
      'slow progress',
      [
        [2025, 4],
        [2026, 3.8]
      ],
      1,
      'decrease',
      [
        'limited progress',
        'progress, but acceleration needed',
        'cloud: more than 20% short',
        'behind the line'
      ]
    ],
    [
      'nearly enough',
      [
        [2025, 4],
        [2026, 3.5]
      ],
      1,
      'decrease',
      [
        'limited progress',
        'progress, but acceleration needed',
        'some cloud: 5–20% short',
        'behind the line'
      ]
    ],
    [
      'a base of 0',
      [
        [2025, 0],
        [2026, 30]
      ],
      100,
      'increase',
      [null, 'on track to meet the target', 'sun: will be met', 'at or ahead of the line']
    ],
    [
      'a base already at the target',
      [
        [2025, 95],
        [2026, 90]
      ],
      95,
      'increase',
      [null, 'regression', 'thunderstorm: wrong direction', null]
    ]
  ])('on %s', (_name, series, target, direction, words) => {
    expect(say(series, target, direction)).toEqual(words);
  });
});
