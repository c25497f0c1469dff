import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeChange } from './decompose';

const part = (id: string, numerator: number | null, denominator: number | null) => ({
  id,
  numerator,
  denominator
});

describe('the decomposition of a change', () => {
  test('takes the rate of a part listed on one side from the other, so its effect is all mix', () => {
    const result = decomposeChange([part('A', 10, 100)], [part('A', 10, 100), part('B', 50, 100)]);
    expect(result).toMatchObject({ rateBefore: 10, rateAfter: 30, change: 20, within: 0, mix: 20 });
    const mirrored = decomposeChange(
      [part('A', 10, 100), part('B', 50, 100)],
      [part('A', 10, 100)]
    );
    expect(mirrored).toMatchObject({ change: -20, within: 0, mix: -20 });
  });

  test('takes the rate of an empty part from the other side', () => {
    const before = [part('A', 10, 100), part('B', 0, 0)];
    expect(decomposeChange(before, [part('A', 10, 100), part('B', 50, 100)])).toMatchObject({
      within: 0,
      mix: 20
    });
    expect(decomposeChange(before, before)).toMatchObject({ change: 0, within: 0, mix: 0 });
  });

  test.each([
    ['not reported', part('A', null, 100)],
    ['without denominator', part('A', 10, null)],
    ['empty', part('A', 0, 0)]
  ])('is unknown when a side is %s', (_name, bad) => {
    const good = [part('A', 10, 100)];
    const unknown = { change: null, within: null, mix: null };
    expect(decomposeChange([bad], good)).toEqual({ ...unknown, rateBefore: null, rateAfter: 10 });
    expect(decomposeChange(good, [bad])).toEqual({ ...unknown, rateBefore: 10, rateAfter: null });
  });

  test('adds up: within + mix = change', () => {
    const side = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C', 'D'),
        numerator: fc.integer({ min: 0, max: 100 }),
        denominator: fc.integer({ min: 0, max: 100 })
      }),
      { selector: (row) => row.id, minLength: 1 }
    );
    fc.assert(
      fc.property(side, side, (before, after) => {
        const usable = (rows: typeof before) =>
          rows.map((row) => ({ ...row, numerator: Math.min(row.numerator, row.denominator) }));
        const { change, within, mix } = decomposeChange(usable(before), usable(after));
        if (change === null) expect([within, mix]).toEqual([null, null]);
        else expect((within ?? Number.NaN) + (mix ?? Number.NaN)).toBeCloseTo(change, 8);
      }),
      { numRuns: 10_000 }
    );
  });
});
