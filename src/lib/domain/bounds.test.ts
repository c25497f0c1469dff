import { describe, expect, test } from 'vitest';
import { boundVerdictOf, intervalOf, isExact, rangeVerdictOf, type BoundVerdict } from './bounds';
import type { Comparator } from './observation';
import type { TargetComparator } from './target';

const read = (comparator: Comparator, value: number, valueMax: number | null = null) =>
  intervalOf(comparator, value, valueMax, 0, 100);

describe('a reported bound', () => {
  test('is an interval up to the limit of the indicator', () => {
    expect(read('>', 95)).toEqual({ low: 95, high: 100, lowOpen: true, highOpen: false });
    expect(read('<=', 6)).toEqual({ low: 0, high: 6, lowOpen: false, highOpen: false });
    expect(intervalOf('>=', 5, null, null, null).high).toBeNull();
    expect(intervalOf('<', 5, null, null, null)).toMatchObject({ low: null, highOpen: true });
    expect(read('=', 5, 10)).toMatchObject({ low: 5, high: 10 });
    expect([isExact(read('=', 5)), isExact(read('~', 5)), isExact(read('>', 5))]).toEqual([
      true,
      true,
      false
    ]);
  });

  test.each<[Comparator, number, TargetComparator, number, BoundVerdict]>([
    ['>', 95, '>=', 95, 'met'],
    ['>', 95, '>', 95, 'met'],
    ['>=', 95, '>', 95, 'undecided'],
    ['>', 95, '>=', 98, 'undecided'],
    ['>', 90, '>', 100, 'missed'],
    ['>', 90, '>=', 100.5, 'missed'],
    ['<', 95, '>=', 95, 'missed'],
    ['<~', 100, '>=', 100, 'missed'],
    ['<~', 100, '=', 100, 'missed'],
    ['<~', 100, '>=', 95, 'undecided'],
    ['<~', 100, '<=', 100, 'met'],
    ['<~', 100, '<', 100, 'met'],
    ['<=', 95, '>=', 95, 'undecided'],
    ['<=', 95, '>', 95, 'missed'],
    ['<', 6, '<', 6, 'met'],
    ['<', 6, '<=', 6, 'met'],
    ['<=', 6, '<', 6, 'undecided'],
    ['>', 6, '<=', 6, 'missed'],
    ['=', 6, '=', 6, 'met'],
    ['=', 6, '=', 7, 'missed'],
    ['=', 8, '=', 7, 'missed'],
    ['>', 6, '=', 7, 'undecided'],
    ['=', 95, '>=', 95, 'met'],
    ['=', 95, '>', 95, 'missed']
  ])('%s %s against %s %s is %s', (comparator, value, asked, level, verdict) => {
    expect(boundVerdictOf(read(comparator, value), asked, level)).toBe(verdict);
  });

  test('without limits decides only on its own side', () => {
    const open = intervalOf('>', 95, null, null, null);
    expect(boundVerdictOf(open, '>=', 98)).toBe('undecided');
    expect(boundVerdictOf(open, '<=', 90)).toBe('missed');
    expect(boundVerdictOf(open, '<=', 98)).toBe('undecided');
    const below = intervalOf('<', 5, null, null, null);
    expect([boundVerdictOf(below, '<=', 5), boundVerdictOf(below, '>=', 4)]).toEqual([
      'met',
      'undecided'
    ]);
  });

  test.each<[Comparator, number, number | null, number | null, BoundVerdict]>([
    ['=', 7, 5, 10, 'met'],
    ['=', 4, 5, 10, 'missed'],
    ['>', 4, 5, 10, 'undecided'],
    ['>', 5, 5, null, 'met'],
    ['<', 5, null, 10, 'met']
  ])('%s %s in the range %s…%s is %s', (comparator, value, low, high, verdict) => {
    expect(rangeVerdictOf(read(comparator, value), low, high)).toBe(verdict);
  });
});
