import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REASONS } from './reason';
import { isGood, STATUS, STATUSES, type Status } from './status';
import { YARD_GROUPS, type YardGroup, yardGroupOf, yardstickOf } from './yardstick';

const of = (...statuses: Status[]) => yardstickOf(statuses.map((status) => ({ status })));

const GROUPS: readonly [Status, YardGroup | null][] = [
  ['met', 'met'],
  ['met_at_risk', 'met'],
  ['met_falling', 'met'],
  ['met_no_clear_change', 'met'],
  ['achieved', 'met'],
  ['achieved_late', 'met'],
  ['on_track', 'on_track'],
  ['needs_acceleration', 'accelerate'],
  ['limited', 'slow'],
  ['no_clear_change', 'slow'],
  ['moving_away', 'missed'],
  ['not_met', 'missed'],
  ['not_met_improving', 'missed'],
  ['not_met_no_clear_change', 'missed'],
  ['not_met_final', 'missed'],
  ['overdue', 'missed'],
  ['awaiting_final', 'unjudged'],
  ['no_data', 'no_figure'],
  ['insufficient_data', 'unjudged'],
  ['not_computable', 'unjudged'],
  ['not_assessed_break', 'unjudged'],
  ['not_due', 'not_due'],
  ['due_soon', 'not_due'],
  ['not_applicable', null]
];

describe('the yardstick', () => {
  test.each(GROUPS)('counts %s as %s', (status, group) => {
    expect(yardGroupOf({ status })).toBe(group);
  });

  test('knows every status', () => {
    expect(GROUPS.map(([status]) => status).sort()).toEqual([...STATUSES].sort());
  });

  test('tells a starting point from a figure that does not decide', () => {
    expect(yardGroupOf({ status: 'insufficient_data', reason: 'base_only' })).toBe('base');
    expect(yardGroupOf({ status: 'insufficient_data', reason: 'bound_only' })).toBe('unjudged');
  });

  test('counts what needs acceleration as behind, and what waits apart', () => {
    expect(
      of('met', 'on_track', 'needs_acceleration', 'no_clear_change', 'no_data', 'not_due')
    ).toMatchObject({
      good: 2,
      met: 1,
      judged: 4,
      behind: 2,
      waiting: 2,
      targets: 6,
      kind: 'judged'
    });
  });

  test('is never 0 of n where nothing could be judged', () => {
    expect(of('no_data', 'not_due')).toMatchObject({ judged: 0, kind: 'nothing_judged' });
    expect(of('not_applicable')).toMatchObject({ targets: 0, kind: 'no_targets' });
  });

  test('adds up, of whatever targets', () => {
    const rows = fc.array(
      fc.record({
        status: fc.constantFrom(...STATUSES),
        reason: fc.option(fc.constantFrom(...REASONS))
      })
    );
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const yard = yardstickOf(some);
        const counted = some.filter(({ status }) => STATUS[status].counting !== 'excluded');
        expect(yard.good + yard.behind).toBe(yard.judged);
        expect(yard.judged + yard.waiting).toBe(yard.targets);
        expect(yard.targets).toBe(counted.length);
        expect(YARD_GROUPS.reduce((sum, group) => sum + yard.groups[group], 0)).toBe(yard.targets);
        expect(yard.met + yard.groups.on_track).toBe(yard.good);
        expect(yard.good).toBe(some.filter(({ status }) => isGood(status)).length);
        // A city is the sum of its units, in whatever order.
        const both = yardstickOf([...others, ...some]);
        expect(both.good).toBe(yard.good + yardstickOf(others).good);
        expect(both.judged).toBe(yard.judged + yardstickOf(others).judged);
      })
    );
  });
});
