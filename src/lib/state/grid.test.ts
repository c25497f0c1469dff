import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, movedBy, ordered, towards, windowOf } from './grid';

const size = { rows: 116, columns: 25, page: 12 };

describe('moving in a grid', () => {
  it.each<[string, boolean, [number, number], [number, number] | null]>([
    ['ArrowDown', false, [3, 4], [4, 4]],
    ['ArrowUp', false, [3, 4], [2, 4]],
    ['ArrowLeft', false, [3, 4], [3, 3]],
    ['ArrowRight', false, [3, 4], [3, 5]],
    ['ArrowUp', false, [0, 4], [0, 4]],
    ['ArrowRight', false, [3, 24], [3, 24]],
    ['ArrowDown', true, [3, 4], [115, 4]],
    ['Home', false, [3, 4], [3, 0]],
    ['End', false, [3, 4], [3, 24]],
    ['Home', true, [3, 4], [0, 0]],
    ['End', true, [3, 4], [115, 24]],
    ['PageDown', false, [3, 4], [15, 4]],
    ['PageDown', false, [110, 4], [115, 4]],
    ['PageUp', false, [3, 4], [0, 4]],
    ['Enter', false, [3, 4], null],
    ['a', false, [3, 4], null]
  ])('%s (ctrl %s) from %j leads to %j', (key, ctrlKey, [row, column], to) => {
    const place = movedBy({ key, ctrlKey }, { row, column }, size);
    expect(place).toEqual(to === null ? null : { row: to[0], column: to[1] });
  });

  it('stays inside, whatever the key', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown'
    );
    const steps = fc.array(fc.record({ key: keys, ctrlKey: fc.boolean() }));
    fc.assert(
      fc.property(steps, (list) => {
        let at = { row: 0, column: 0 };
        for (const step of list) at = movedBy(step, at, size) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(size.rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(size.columns);
      })
    );
  });
});

describe('a range of cells', () => {
  const range = { from: { row: 5, column: 2 }, to: { row: 3, column: 7 } };

  it('has its first corner up and left', () => {
    expect(ordered(range)).toEqual({ from: { row: 3, column: 2 }, to: { row: 5, column: 7 } });
  });

  it.each([
    [4, 5, true],
    [3, 2, true],
    [5, 7, true],
    [2, 5, false],
    [4, 8, false]
  ])('holds %i, %i: %s', (row, column, within) => {
    expect(isWithin({ row, column }, range)).toBe(within);
  });
});

describe('rows in sight', () => {
  it.each<[number, number, readonly [number, number]]>([
    [0, 460, [0, 13]],
    [460, 460, [7, 23]],
    [100_000, 460, [116, 116]],
    [0, 0, [0, 3]]
  ])('scrolled by %i in a window of %i are %j', (scrolled, height, expected) => {
    expect(windowOf(scrolled, height, 46, 116, 3)).toEqual(expected);
  });
});

describe('drawing a grid a part at a time', () => {
  it.each<[[number, number], [number, number], [number, number]]>([
    [
      [0, 0],
      [0, 20],
      [0, 6]
    ],
    [
      [0, 6],
      [0, 20],
      [0, 12]
    ],
    [
      [0, 20],
      [2, 22],
      [2, 22]
    ],
    [
      [2, 22],
      [0, 20],
      [0, 20]
    ],
    [
      [0, 20],
      [80, 100],
      [80, 86]
    ],
    [
      [80, 86],
      [70, 100],
      [74, 86]
    ],
    [
      [80, 86],
      [76, 100],
      [76, 88]
    ],
    [
      [0, 20],
      [0, 0],
      [0, 0]
    ]
  ])('from %j on the way to %j draws %j, with room for six', (drawn, wanted, next) => {
    expect(towards(drawn, wanted, 6)).toEqual(next);
  });

  const span = fc
    .tuple(fc.nat(120), fc.nat(40))
    .map(([first, length]) => [first, first + length] as const);
  it('has no more new ones a step than there is room for, none unwanted, and arrives', () => {
    fc.assert(
      fc.property(span, span, fc.integer({ min: 1, max: 9 }), (from, wanted, room) => {
        let drawn: readonly [number, number] = from;
        for (let steps = 0; steps <= 41; steps++) {
          const next = towards(drawn, wanted, room);
          const isNew = (at: number): boolean => at < drawn[0] || at >= drawn[1];
          const all = Array.from({ length: next[1] - next[0] }, (_, at) => next[0] + at);
          expect(all.filter(isNew).length).toBeLessThanOrEqual(room);
          expect(all.every((at) => at >= wanted[0] && at < wanted[1])).toBe(true);
          drawn = next;
        }
        expect(drawn).toEqual(wanted);
      })
    );
  });
});
