import { describe, expect, test } from 'vitest';
import type { Assessment } from './result';
import { watchFirst } from './watch-first';

interface Row {
  readonly id: string;
  readonly status: Assessment['status'];
  readonly ratio?: number;
  readonly due?: string | null;
  readonly ordinal?: number;
  readonly reason?: Assessment['reason'];
  readonly gap?: number | null;
  readonly comparator?: string;
  readonly type?: string;
}

function rows(...list: Row[]): Assessment[] {
  return list.map(
    ({ id, status, ratio, due, ordinal, reason, gap, comparator, type }) =>
      ({
        status,
        reason: reason ?? null,
        ratio: ratio ?? null,
        gap: gap ?? null,
        goal: { dueDay: due === undefined ? '2030-12-31' : due },
        target: {
          target: id,
          ordinal: ordinal ?? 1,
          comparator: comparator ?? '>=',
          type: type ?? 'A'
        }
      }) as Assessment
  );
}
const ids = (list: Assessment[]) =>
  watchFirst(list).map(({ assessment }) => assessment.target.target);

describe('what to watch first', () => {
  test('is the worst status, then the smaller ratio, the nearer day, the order of the document', () => {
    const list = rows(
      { id: 'good', status: 'met' },
      { id: 'faster', status: 'limited', ratio: 0.5 },
      { id: 'slower', status: 'limited', ratio: 0.2 },
      { id: 'later', status: 'due_soon', due: '2027-12-31' },
      { id: 'sooner', status: 'due_soon', due: '2027-01-31' },
      { id: 'second', status: 'not_met', ordinal: 2 },
      { id: 'first', status: 'not_met', ordinal: 1 },
      { id: 'late', status: 'overdue' }
    );
    expect(ids(list)).toEqual(['late', 'first', 'second', 'slower', 'faster', 'sooner', 'later']);
  });

  test('what has no deadline comes after what has one', () => {
    const list = rows(
      { id: 'never', status: 'overdue', due: null },
      { id: 'later', status: 'overdue', due: '2027-12-31' },
      { id: 'nor this', status: 'overdue', due: null, ordinal: 2 }
    );
    expect(ids(list)).toEqual(['later', 'never', 'nor this']);
  });

  test.each<[Row, string | null]>([
    [{ id: 'x', status: 'overdue' }, 'due and not met'],
    [{ id: 'x', status: 'moving_away' }, 'moves away from the target'],
    [{ id: 'x', status: 'not_met_improving' }, 'the latest year is missed'],
    [{ id: 'x', status: 'needs_acceleration' }, 'behind its path'],
    [{ id: 'x', status: 'awaiting_final' }, 'due soon, or its final figure is awaited'],
    [{ id: 'x', status: 'met_at_risk' }, 'met, but may be lost'],
    [
      { id: 'x', status: 'insufficient_data', reason: 'base_only', gap: 3 },
      'starts short of the level asked'
    ],
    [{ id: 'x', status: 'insufficient_data', reason: 'base_only', gap: -3 }, null],
    [
      { id: 'x', status: 'insufficient_data', reason: 'base_only', gap: -3, comparator: '<=' },
      'starts short of the level asked'
    ],
    [
      { id: 'x', status: 'insufficient_data', reason: 'base_only', gap: -3, type: 'C' },
      'starts short of the level asked'
    ],
    [{ id: 'x', status: 'insufficient_data', reason: 'base_only' }, null],
    [{ id: 'x', status: 'no_data' }, null],
    [{ id: 'x', status: 'on_track' }, null]
  ])('says why: %j', (row, why) => {
    expect(watchFirst(rows(row))[0]?.why.en ?? null).toBe(why);
  });
});
