import { describe, expect, it } from 'vitest';
import type { BoardRow, Cell } from './board';
import { changesOf, scopeBefore } from './change';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { scopeOf } from './scope';
import type { Status } from './status';

function row(unit: string, statuses: Readonly<Record<string, Status | null>>): BoardRow {
  const cells = Object.entries(statuses).map(
    ([indicator, status]) => ({ indicator, status }) as Cell
  );
  return { unit, cells, verdicts: [], figures: 0 };
}

describe('what changed', () => {
  it('names every judged target whose status is another, the gravest first', () => {
    const before = [row('a', { x: 'met', y: 'limited', z: 'on_track' }), row('b', { x: 'met' })];
    const after = [
      row('a', { x: 'not_met', y: 'on_track', z: 'on_track' }),
      row('b', { x: 'met_falling' })
    ];
    expect(changesOf(before, after)).toEqual([
      { unit: 'a', indicator: 'x', before: 'met', after: 'not_met', way: 'worse' },
      { unit: 'b', indicator: 'x', before: 'met', after: 'met_falling', way: 'worse' },
      { unit: 'a', indicator: 'y', before: 'limited', after: 'on_track', way: 'better' }
    ]);
  });

  it('names of two that ended alike the one that fell from higher first', () => {
    const before = [row('a', { x: 'limited', y: 'met', z: 'on_track' })];
    const after = [row('a', { x: 'not_met', y: 'not_met', z: 'not_met' })];
    expect(changesOf(before, after).map(({ before: was }) => was)).toEqual([
      'met',
      'on_track',
      'limited'
    ]);
  });

  it('calls a change of status neither better nor worse where the figures do not clearly differ', () => {
    const poor = {
      indicator: 'x',
      kind: 'rate',
      measure: '%',
      numerator: 'hộ nghèo',
      min: 0,
      max: 100
    } as Indicator;
    const at = (status: Status, figure: Partial<Figure> | null): BoardRow[] => [
      { ...row('a', { x: status }), cells: [{ indicator: 'x', status, figure } as Cell] }
    ];
    const figure = (period: string, numerator: number): Partial<Figure> => ({
      period,
      value: numerator / 20,
      valueMax: null,
      comparator: '=',
      numerator,
      denominator: 2000
    });
    const wayOf = (was: Partial<Figure> | null, is: Partial<Figure> | null): string | undefined =>
      changesOf(at('met', was), at('not_met', is), new Map([['x', poor]]))[0]?.way;
    expect(wayOf(figure('2025', 86), figure('2026', 87))).toBe('unclear');
    expect(wayOf(figure('2025', 86), figure('2026', 150))).toBe('worse');
    // The same figure under another limit, a bound, or no figure: the counts decide nothing.
    expect(wayOf(figure('2025', 86), figure('2025', 86))).toBe('worse');
    expect(wayOf(figure('2025', 86), { ...figure('2026', 87), comparator: '>' })).toBe('worse');
    expect(wayOf(null, figure('2026', 87))).toBe('worse');
    expect(wayOf(figure('2025', 86), null)).toBe('worse');
  });

  it.each<[string, Status | null, Status | null]>([
    ['a figure that came in', 'no_data', 'met'],
    ['a figure that is still awaited', 'on_track', 'awaiting_final'],
    ['a new standard', 'on_track', 'not_assessed_break'],
    ['a figure without a target', null, null],
    ['the same verdict', 'limited', 'limited']
  ])('does not call %s a change', (_, was, is) => {
    expect(changesOf([row('a', { x: was })], [row('a', { x: is })])).toEqual([]);
  });

  it.each([
    ['2025-2030', '2025-12-31'],
    ['2026', '2025-12-31'],
    ['2025', '2024-12-31'],
    ['2025-2027', '2025-12-31']
  ])('compares %s with %s', (period, day) => {
    expect(scopeBefore(scopeOf(period, '2026-11-21')).today).toBe(day);
  });

  it('compares with the year before the last one looked at where the day is unknown', () => {
    const scope = { kind: 'term', fromYear: 2025, toYear: 2030, today: '' } as const;
    expect(scopeBefore(scope)).toMatchObject({ kind: 'year', fromYear: 2029, toYear: 2029 });
  });
});
