import { describe, expect, it } from 'vitest';
import type { ReviewRow } from '$lib/reader/review';
import { marksOf, markStateOf, rowOfMark } from './marks';

const row = (id: string, start: number, end: number, part: Partial<ReviewRow> = {}): ReviewRow => ({
  id,
  state: 'open',
  isByHand: false,
  block: 0,
  span: { start, end },
  at: start,
  sentence: { start, end },
  section: 'I',
  quote: 'x',
  kind: 'result',
  indicator: 'ho-ngheo',
  name: 'hộ nghèo',
  proposed: [],
  comparator: '=',
  value: 1,
  valueMax: null,
  numerator: null,
  denominator: null,
  unit: '%',
  unitKind: 'percent',
  frm: 2025,
  to: 2025,
  yearly: false,
  period: '2025',
  day: null,
  standing: 'final',
  type: null,
  rule: null,
  change: null,
  baseValue: null,
  basePeriod: null,
  isInWords: false,
  isTwin: false,
  doubts: [],
  namesPerson: false,
  ...part
});

describe('marks in a document', () => {
  it('are one where words overlap, else one after the other', () => {
    const marks = marksOf([row('c', 30, 40), row('a', 0, 10), row('b', 5, 12), row('d', 12, 20)]);
    expect(marks.map(({ start, end, rows }) => [start, end, rows.map(({ id }) => id)])).toEqual([
      [0, 12, ['a', 'b']],
      [12, 20, ['d']],
      [30, 40, ['c']]
    ]);
  });

  it('say what is left to do: looked at, unsure, open, taken, skipped', () => {
    const taken = row('a', 0, 1, { state: 'taken' });
    const skipped = row('b', 0, 1, { state: 'skipped' });
    const open = row('c', 0, 1);
    const unsure = row('d', 0, 1, { doubts: ['indicator'] });
    const undated = row('e', 0, 1, { doubts: ['period'] });
    expect(markStateOf([taken, open], 'a')).toBe('here');
    expect(markStateOf([taken, open, unsure], null)).toBe('unsure');
    expect(markStateOf([taken, undated], null)).toBe('open');
    expect(markStateOf([taken, skipped], null)).toBe('taken');
    expect(markStateOf([skipped], null)).toBe('skipped');
  });

  it('lead to what is open first, and on from the row that is looked at', () => {
    const rows = [row('a', 0, 1, { state: 'taken' }), row('b', 0, 1), row('c', 0, 1)];
    expect(rowOfMark(rows, null)).toBe('b');
    expect(rowOfMark(rows, 'b')).toBe('c');
    expect(rowOfMark(rows, 'c')).toBe('a');
    expect(rowOfMark([], null)).toBeNull();
  });
});
