import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign';

const costOf = (costs: readonly (readonly number[])[], chosen: readonly number[]): number =>
  chosen.reduce((sum, column, row) => sum + costs[row]![column]!, 0);

function cheapest(costs: readonly (readonly number[])[], row = 0, used = 0): number {
  if (row === costs.length) return 0;
  return Math.min(
    ...costs[row]!.map((cost, column) =>
      used & (1 << column) ? Infinity : cost + cheapest(costs, row + 1, used | (1 << column))
    )
  );
}

describe('assign', () => {
  it('gives every row its own column at the least total cost', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, more]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 50 }), {
            minLength: rows + more,
            maxLength: rows + more
          }),
          {
            minLength: rows,
            maxLength: rows
          }
        )
      );
    fc.assert(
      fc.property(matrix, (costs) => {
        const chosen = assign(costs);
        expect(new Set(chosen).size).toBe(costs.length);
        expect(costOf(costs, chosen)).toBe(cheapest(costs));
      })
    );
  });

  it('gives no rows no columns', () => {
    expect(assign([])).toEqual([]);
  });

  it('refuses a row without a cost for every column', () => {
    expect(() => assign([[1, 2], [3]])).toThrow(RangeError);
  });

  it('refuses fewer columns than rows', () => {
    expect(() => assign([[1], [2]])).toThrow(RangeError);
  });
});
