import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from './headline';
import { STATUSES, type Status } from './status';

const of = (...statuses: Status[]) => headlineOf(statuses.map((status) => ({ status })));

describe('the headline of a unit', () => {
  test('is k of n judged targets, with waiting and excluded ones apart', () => {
    const headline = of('met', 'met_falling', 'not_met', 'no_data', 'not_due', 'not_applicable');
    expect(headline).toMatchObject({
      met: 2,
      judged: 3,
      waiting: 2,
      excluded: 1,
      targets: 5,
      kind: 'judged'
    });
    expect(headline.counts).toMatchObject({ met: 1, not_met: 1, overdue: 0 });
  });

  test('is never 0 of n when nothing could be judged', () => {
    expect(of('no_data', 'insufficient_data')).toMatchObject({
      judged: 0,
      targets: 2,
      kind: 'nothing_judged'
    });
    expect(of('not_applicable')).toMatchObject({ targets: 0, kind: 'no_targets' });
    expect(of()).toMatchObject({ targets: 0, kind: 'no_targets' });
  });

  test('counts every target once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), (statuses) => {
        const { judged, waiting, excluded, met, counts } = of(...statuses);
        expect(judged + waiting + excluded).toBe(statuses.length);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(statuses.length);
        expect(met).toBeLessThanOrEqual(judged);
      })
    );
  });
});
