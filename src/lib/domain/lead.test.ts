import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { leadOf, tasksOf } from './lead';
import type { Assessment } from './result';
import { scopeOf } from './scope';

const DAY = '2026-11-21';
const scope = scopeOf('2025-2030', DAY);
let count = 0;
function row(
  target: Parameters<typeof judged>[0],
  rows: Parameters<typeof judged>[1],
  indicator: Parameters<typeof judged>[2] = {}
): Assessment {
  count += 1;
  return judged({ target: `t${count}`, ordinal: count, ...target }, rows, indicator);
}
const FULL = [figure('2025', 96), figure('2026', 97)];
const good = row({ type: 'B' }, FULL);
const missed = row({ type: 'B' }, [figure('2025', 96), figure('2026', 90)]);
const shortBase = row({ type: 'B' }, [figure('2020/2025', 92)]);
const shorterBase = row({ type: 'B' }, [figure('2020/2025', 80)]);
const grows = row({ type: 'D', rule: 'each_year', value: null, change: 0.1 }, [
  figure('2020/2025', 80)
]);
const levelBase = row({}, [figure('2020/2025', 80)]);
const fine = row({ type: 'B' }, [figure('2020/2025', 96)]);
const nothing = row({}, []);
const title = row({ type: 'F', value: null, due: '2027' }, [], { kind: 'title', measure: 'đạt' });
const zero = row({ type: 'B', value: 0, comparator: '<=' }, [figure('2020/2025', 3)]);

describe('what is said first', () => {
  test.each([
    ['the worst judged target that is behind', [good, shortBase, missed], 'behind', missed],
    ['the start furthest short of its level', [shortBase, shorterBase, good], 'start', shorterBase],
    ['anything above nothing, where nothing is asked', [shortBase, zero], 'start', zero]
  ] as const)('%s', (_, rows, kind, expected) => {
    const lead = leadOf(rows, scope);
    expect(lead.kind).toBe(kind);
    expect('review' in lead ? lead.review.assessment : null).toBe(expected);
  });

  test.each([
    ['late figures', [fine], 'owed'],
    ['that all that could be judged is well', [good], 'good'],
    ['that nothing is known', [nothing, title], 'waiting'],
    ['that nothing is known of no targets', [], 'waiting']
  ] as const)('%s', (_, rows, kind) => {
    expect(leadOf(rows, scope).kind).toBe(kind);
  });

  test('never gives a verdict on a starting point', () => {
    expect(leadOf([shortBase], scope)).toMatchObject({
      kind: 'start',
      need: { kind: 'amount', amount: 3, isFilled: false, from: { isBase: true } }
    });
  });
});

describe('what is to be done now', () => {
  test('is at most three things: late figures, what wants attention, starts short of the year', () => {
    const tasks = tasksOf([levelBase, shortBase, missed, good], scope);
    expect(tasks).toHaveLength(3);
    expect(tasks[0]).toMatchObject({ kind: 'report', owed: { year: 2025 } });
    const of = tasks.flatMap((task) => (task.kind === 'target' ? [task] : []));
    expect(of.map(({ review }) => review.assessment)).toEqual([missed, shortBase]);
  });

  test('has the amount a start on its path still lacks in the year', () => {
    const tasks = tasksOf([nothing, grows, levelBase], scope);
    expect(tasks.map(({ kind }) => kind)).toEqual(['target', 'target']);
    const [level, growth] = tasks.flatMap((task) => (task.kind === 'target' ? [task] : []));
    expect(level?.review.assessment).toBe(levelBase);
    expect(level?.item).not.toBeNull();
    expect(level?.need).toMatchObject({ kind: 'amount', amount: 3 });
    expect(growth?.review.assessment).toBe(grows);
    expect(growth?.item).toBeNull();
    expect(growth?.need.kind === 'amount' && growth.need.amount).toBeCloseTo(8);
  });

  test('is nothing where all is well or there are no targets', () => {
    expect(tasksOf([good], scope)).toEqual([]);
    expect(tasksOf([], scope)).toEqual([]);
    expect(tasksOf([missed], scopeOf('2025', DAY))).toEqual([]);
    expect(tasksOf([fine], scope).map(({ kind }) => kind)).toEqual(['report']);
  });
});
