import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { behindSinceOf } from './behind-since';

const LATER = { today: '2029-02-01' };
const FLOOR = { type: 'B' } as const;

describe('since when a target is behind', () => {
  test.each<[string, ReturnType<typeof judged>, number | null]>([
    [
      'a level: the year its path was left',
      judged({}, [figure('2025', 80), figure('2026', 81)]),
      2026
    ],
    [
      'a level: the first year of the unbroken run',
      judged(
        {},
        [figure('2025', 80), figure('2026', 84), figure('2027', 84.5), figure('2028', 85)],
        {},
        LATER
      ),
      2027
    ],
    [
      'a level: no further than the figures go',
      judged({}, [figure('2025', 80), figure('2026', 81), figure('2028', 85)], {}, LATER),
      2028
    ],
    ['a level on its path', judged({}, [figure('2025', 80), figure('2026', 84)]), null],
    ['a level that is met', judged({}, [figure('2025', 80), figure('2026', 96)]), null],
    [
      'less is better: the year it rose above its path',
      judged({ type: 'A', comparator: '<=', value: 1 }, [figure('2025', 3), figure('2026', 2.9)], {
        direction: 'decrease'
      }),
      2026
    ],
    [
      'less is better: the first year of the unbroken run',
      judged(
        { comparator: '<=', value: 1 },
        [figure('2025', 3), figure('2026', 2.9), figure('2027', 2.8)],
        { direction: 'decrease' },
        LATER
      ),
      2026
    ],
    [
      'a level: no further than a bound, which says nothing of the path',
      judged(
        {},
        [figure('2025', 80), figure('2026', 82, { comparator: '<' }), figure('2027', 81)],
        {},
        LATER
      ),
      2027
    ],
    [
      'a yearly floor: the first of the missed years in a row',
      judged(FLOOR, [figure('2025', 96), figure('2026', 94), figure('2027', 93)], {}, LATER),
      2026
    ],
    ['a yearly floor missed once', judged(FLOOR, [figure('2025', 94)]), 2025],
    ['a yearly floor that is kept', judged(FLOOR, [figure('2025', 96)]), null],
    ['a starting point gives no verdict', judged({}, [figure('2024', 80)]), null],
    ['without figures', judged({}, []), null],
    [
      'an overdue title: its due year',
      judged({ type: 'F', value: null, due: '2025' }, [], { measure: 'đạt', kind: 'title' }),
      2025
    ],
    [
      'a quota over the term has no verdict a year',
      judged(
        { type: 'E', rule: 'over_term', value: 50 },
        [figure('2026', 1), figure('2027', 1)],
        { kind: 'count', measure: 'người', min: null, max: null },
        LATER
      ),
      null
    ],
    [
      'a range: the year its figure stood above the way down into it',
      judged(
        { type: 'H', rule: 'by_date', comparator: '=', value: 20, value_max: 40 },
        [figure('2025', 80), figure('2026', 79), figure('2027', 78)],
        {},
        LATER
      ),
      2026
    ],
    [
      'a range: the year its figure stood below the way up into it',
      judged(
        { type: 'H', rule: 'by_date', comparator: '=', value: 60, value_max: 90 },
        [figure('2025', 10), figure('2026', 11), figure('2027', 12)],
        {},
        LATER
      ),
      2026
    ]
  ])('%s', (_, assessment, since) => {
    expect(behindSinceOf(assessment)).toBe(since);
  });
});
