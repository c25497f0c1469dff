import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import type { Target } from './target';
import { yearReviewOf } from './year-review';

const review = (assessment: ReturnType<typeof judged>, year = 2026) => {
  const { reading, asked, difference } = yearReviewOf(assessment, year);
  return { value: reading?.value ?? null, asked, difference };
};
const AT_END = { today: '2026-12-31' };

describe('a target in the review of a year', () => {
  test('has the level of its path beside the figure of the year', () => {
    const level = judged({}, [figure('2025', 80), figure('2026', 82)], {}, AT_END);
    expect(review(level)).toEqual({
      value: 82,
      asked: { kind: 'path', value: 83 },
      difference: -1
    });
  });

  test('asks nothing of the year it starts from', () => {
    const level = judged({}, [figure('2025', 80)], {}, { today: '2025-12-31' });
    expect(review(level, 2025)).toEqual({ value: 80, asked: { kind: 'start' }, difference: null });
  });

  test('asks for whole things where there are few', () => {
    const few = judged(
      { type: 'G', value: 5 },
      [figure('2025', 2), figure('2026', 2)],
      { kind: 'count', measure: 'sản phẩm', min: null, max: null },
      AT_END
    );
    expect(review(few)).toEqual({ value: 2, asked: { kind: 'path', value: 2 }, difference: 0 });
  });

  test.each<[string, Partial<Target>, number, number, number]>([
    [
      'a fall to at most',
      { type: 'C', rule: 'relative', change: 0.5, comparator: '<=' },
      86,
      77,
      3
    ],
    ['a level from below', { type: 'A', value: 93, comparator: '>=' }, 86, 88, -8],
    ['a level to be passed', { type: 'A', value: 93, comparator: '>' }, 86, 87, -7],
    ['a level to stay under', { type: 'A', value: 60, comparator: '<' }, 86, 81, -1]
  ])('asks for whole households on %s', (_, target, start, asked, difference) => {
    const counted = judged(
      { value: null, ...target },
      [figure('2025', start), figure('2026', 80)],
      { kind: 'count', measure: 'hộ', decimals: 0, min: null, max: null, direction: 'decrease' },
      AT_END
    );
    expect(review(counted)).toEqual({
      value: 80,
      asked: { kind: 'path', value: asked },
      difference
    });
  });

  test('has no figure of another year in the place of its own', () => {
    const level = judged({}, [figure('2025', 80)], {}, AT_END);
    expect(review(level)).toMatchObject({ value: null, asked: { kind: 'path' }, difference: null });
  });

  test('of a yearly floor is measured by the floor', () => {
    const floor = judged({ type: 'B' }, [figure('2026', 94.5)], {}, AT_END);
    expect(review(floor)).toEqual({
      value: 94.5,
      asked: { kind: 'limit', value: 95, valueMax: null },
      difference: -0.5
    });
  });

  test('of a range has both ends and no difference', () => {
    const range = judged(
      { type: 'H', rule: 'each_year', value: 5, value_max: 10, comparator: '>=' },
      [figure('2026', 7)],
      { kind: 'count', measure: 'tập thể', min: null, max: null },
      AT_END
    );
    expect(review(range)).toEqual({
      value: 7,
      asked: { kind: 'limit', value: 5, valueMax: 10 },
      difference: null
    });
  });

  test('of a title has the day it is due', () => {
    const title = judged({ type: 'F', value: null, due: '2027' }, [], { measure: 'đạt' }, AT_END);
    expect(review(title)).toEqual({
      value: null,
      asked: { kind: 'title', dueDay: '2027-12-31' },
      difference: null
    });
  });

  test('takes a half year for the year it lies in', () => {
    const floor = judged({ type: 'B' }, [figure('2025-H2', 96)], { frequency: 'half' }, AT_END);
    expect(review(floor, 2025)).toMatchObject({ value: 96 });
  });

  test('has no figure where the path starts within the year that follows', () => {
    const level = judged(
      { base_period: '2025-Q3' },
      [figure('2025-Q3', 80), figure('2026-Q2', 82)],
      { frequency: 'quarter' },
      AT_END
    );
    expect(level.ladder[0]).toMatchObject({ year: 2024, reading: { value: 80 } });
    expect(review(level, 2024).value).toBeNull();
    expect(review(level, 2025).value).toBe(80);
  });

  test('of a title has the figure that says it was given', () => {
    const given = judged(
      { type: 'F', value: null, due: '2027' },
      [figure('2026', 1)],
      { measure: 'đạt', kind: 'title' },
      AT_END
    );
    expect(review(given)).toMatchObject({ value: 1, difference: null });
    expect(review(given, 2025).value).toBeNull();
  });

  test('without a base or a level asks nothing that is known', () => {
    const growth = judged({ type: 'D', rule: 'average', value: null, change: 0.11 }, []);
    expect(review(growth)).toEqual({ value: null, asked: { kind: 'unknown' }, difference: null });
  });

  test('keeps a bound out of the difference', () => {
    const floor = judged({ type: 'B' }, [figure('2026', 96, { comparator: '>' })], {}, AT_END);
    expect(review(floor).difference).toBeNull();
  });
});
