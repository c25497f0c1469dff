import { describe, expect, test } from 'vitest';
import { yearReviewOf } from '$lib/domain/year-review';
import { figure, judged } from '../../../../tests/support/judged';
import { formatApart, formatAsked } from './review-text';

const AT_END = { today: '2026-12-31' };
const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

function words(assessment: ReturnType<typeof judged>, year = 2026) {
  const review = yearReviewOf(assessment, year);
  return [plain(formatAsked(review, 'vi')), plain(formatApart(review, 'vi'))];
}

describe('the review of a year in words', () => {
  test.each<[string, ReturnType<typeof judged>, readonly (string | null)[]]>([
    [
      'a level: path and difference',
      judged({}, [figure('2025', 80), figure('2026', 82)], {}, AT_END),
      ['83,0%', '−1,0 điểm %']
    ],
    [
      'a path to more than a level is to be passed too',
      judged({ comparator: '>' }, [figure('2025', 80), figure('2026', 82)], {}, AT_END),
      ['trên 83,0%', '−1,0 điểm %']
    ],
    [
      'a floor keeps its word',
      judged({ type: 'B', comparator: '>' }, [figure('2026', 94.72)], {}, AT_END),
      ['trên 95%', '−0,3 điểm %']
    ],
    ['no figure is nothing, not 0', judged({}, [figure('2025', 80)], {}, AT_END), ['83,0%', '']],
    [
      'a range has no difference',
      judged(
        { type: 'H', rule: 'each_year', value: 5, value_max: 10 },
        [figure('2026', 7)],
        { kind: 'count', measure: 'tập thể', min: null, max: null, decimals: 0 },
        AT_END
      ),
      ['tối thiểu 5–10 tập thể', '']
    ],
    [
      'a title asks for no number',
      judged({ type: 'F', value: null, due: '2027' }, [], { measure: 'đạt' }, AT_END),
      [null, '']
    ]
  ])('%s', (_, assessment, expected) => {
    expect(words(assessment)).toEqual(expected);
  });
});
