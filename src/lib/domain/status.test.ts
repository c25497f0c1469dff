import { describe, expect, test } from 'vitest';
import { REASON, REASONS } from './reason';
import { bySeverity, countsInN, isGood, isStatus, STATUS, STATUSES } from './status';

describe('the statuses', () => {
  test('each have their own label in both languages, a meaning, an icon and a place in the order', () => {
    const kinds = STATUSES.map((status) => STATUS[status]);
    const unique = (values: readonly unknown[]) => new Set(values).size;
    expect(unique(kinds.map((kind) => kind.label.vi))).toBe(24);
    expect(unique(kinds.map((kind) => kind.label.en))).toBe(24);
    expect(unique(kinds.map((kind) => kind.severity))).toBe(24);
    for (const { meaning } of kinds) {
      expect([meaning.vi.endsWith('.'), meaning.en.endsWith('.')]).toEqual([true, true]);
    }
  });

  test('without a verdict are grey or a warning, never bad', () => {
    for (const status of STATUSES) {
      const { counting, colour } = STATUS[status];
      if (counting !== 'judged') expect(['none', 'acc']).toContain(colour);
    }
  });

  test('count in n only when they are a verdict', () => {
    expect(STATUSES.filter((status) => !countsInN(status))).toEqual([
      'awaiting_final',
      'not_due',
      'due_soon',
      'no_data',
      'insufficient_data',
      'not_computable',
      'not_assessed_break',
      'not_applicable'
    ]);
  });

  test('count in k when met or achieved', () => {
    expect(STATUSES.filter((status) => STATUS[status].counts)).toEqual([
      'met',
      'met_at_risk',
      'met_falling',
      'met_no_clear_change',
      'achieved',
      'achieved_late'
    ]);
  });

  test('are good when met, or on the way at the pace needed', () => {
    expect(STATUSES.filter(isGood)).toEqual([
      'met',
      'met_at_risk',
      'met_falling',
      'met_no_clear_change',
      'on_track',
      'achieved',
      'achieved_late'
    ]);
  });

  test('sort with the worst first', () => {
    const sorted = [...STATUSES].sort(bySeverity);
    expect([sorted[0], sorted[1], sorted.at(-1)]).toEqual(['not_met_final', 'overdue', 'achieved']);
  });

  test('are told from other words', () => {
    expect([isStatus('met'), isStatus('ok'), isStatus(null)]).toEqual([true, false, false]);
  });

  test('have reasons in both languages', () => {
    for (const reason of REASONS) {
      expect(REASON[reason].vi).not.toBe(REASON[reason].en);
    }
  });
});
