import { describe, expect, it } from 'vitest';
import type { Ends } from '$lib/domain/merge/ends';
import type { MergerIndicator } from './merger-indicator';
import { changeTextOf, dumbbellModel, leadingRow, MOST_ROWS, type Row } from './dumbbell-model';

interface Made {
  readonly difference?: Ends | null;
  readonly measure?: string;
  readonly direction?: MergerIndicator['direction'];
  readonly isSample?: boolean;
  readonly isUnlike?: boolean;
  readonly isRough?: boolean;
}
const row = (name: string, made: Made = {}): Row => {
  const { difference = { low: 1, high: 1 }, measure = '%', direction = 'increase' } = made;
  return {
    indicator: { indicator: name, short: name, short_en: name, measure, direction, decimals: 1 },
    period: '2024',
    likeness: '',
    before: { low: 50, high: 50 },
    after: {
      value: 60,
      value_max: null,
      comparator: '=',
      provenance: 'reported',
      standing: 'final'
    },
    rebuilt: null,
    difference,
    mark: 'exact',
    isSample: made.isSample ?? false,
    isUnlike: made.isUnlike ?? false,
    isRough: made.isRough ?? false,
    isAbout: made.isRough ?? false,
    isOwn: false,
    isBreak: false
  } as unknown as Row;
};
const by = (change: number): Made => ({ difference: { low: change, high: change } });

describe('the picture before and after', () => {
  it('has a panel a direction, each sorted by the change', () => {
    const { panels } = dumbbellModel(
      [
        row('a', by(1)),
        row('b', by(9)),
        row('c', { ...by(-3), direction: 'decrease' }),
        row('d', by(-2))
      ],
      'vi'
    );
    expect(panels.map((panel) => panel.rows.map(({ name }) => name))).toEqual([
      ['b', 'a', 'd'],
      ['c']
    ]);
  });

  it('draws the largest changes of more than twelve, whichever way they went', () => {
    const many = Array.from({ length: 20 }, (_, at) => row(`r${at}`, by(at % 2 === 0 ? at : -at)));
    const drawn = dumbbellModel(many, 'vi').panels.flatMap((panel) => panel.rows);
    expect(drawn).toHaveLength(MOST_ROWS);
    expect(drawn.map(({ name }) => Number(name.slice(1))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: MOST_ROWS }, (_, at) => at + 8)
    );
  });

  it('leaves no sourced row out for the sake of a larger sample', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      row(`r${at}`, { ...by(at + 5), isSample: true })
    );
    const drawn = dumbbellModel([...many, row('sourced', by(0.1))], 'vi').panels[0]!.rows;
    expect(drawn.map(({ name }) => name)).toContain('sourced');
  });

  it('reaches past 100 % where a rate does, and ends there where none does', () => {
    const over = { ...row('a'), after: { ...row('a').after!, value: 109.4 } } as Row;
    expect(dumbbellModel([over], 'vi').panels[0]!.max).toBeGreaterThan(109.4);
    expect(dumbbellModel([row('a')], 'vi').panels[0]!.max).toBeLessThanOrEqual(100);
  });

  it('says the part of the year that is not the whole', () => {
    const month = {
      ...row('a'),
      likeness: '-10',
      after: { ...row('a').after!, period: '2026-10' }
    };
    expect(dumbbellModel([month as Row], 'vi').panels[0]!.rows[0]!.name).toBe('a (10/2026)');
  });

  it('says the part of the year once where every row is a unit', () => {
    const month = {
      ...row('xã A'),
      period: '2024-10',
      likeness: '-10',
      after: { ...row('a').after!, period: '2026-10' }
    } as Row;
    const [panel] = dumbbellModel([month], 'vi', true).panels;
    expect(panel?.title).toContain('10/2024 → 10/2026');
    expect(panel?.rows[0]?.name).toBe('xã A');
  });

  it('draws rates alone, for counts have scales of their own', () => {
    expect(dumbbellModel([row('a', { measure: 'hộ' })], 'vi').panels).toEqual([]);
  });
});

describe('the row to begin with', () => {
  it.each([
    ['sourced before sample', row('a', { ...by(9), isSample: true }), row('b', by(1))],
    ['sure before unsure', row('a', { difference: { low: -9, high: 90 } }), row('b', by(1))],
    ['a rate before a count', row('a', { ...by(90), measure: 'hộ' }), row('b', by(1))],
    ['the larger change', row('a', by(1)), row('b', by(-2))]
  ])('is %s', (_, a, b) => {
    expect(leadingRow([a, b])).toBe(b);
    expect(leadingRow([b, a])).toBe(b);
  });

  it('is none where no row has both sides', () => {
    expect(leadingRow([row('a', { difference: null })])).toBeUndefined();
  });

  it('is never one of figures that are no plain numbers, nor is such a row drawn', () => {
    const rough = row('rough', { ...by(90), isRough: true });
    expect(leadingRow([rough])).toBeUndefined();
    expect(leadingRow([rough, row('plain', by(1))])?.indicator.short).toBe('plain');
    expect(dumbbellModel([rough, row('uncompared', { difference: null })], 'vi').panels).toEqual(
      []
    );
  });
});

describe('a change of an approximate figure', () => {
  it.each([
    [-120, 'khoảng −120,0\u00a0hộ'],
    [0, 'chưa rõ tăng hay giảm']
  ])('of %d is written %s', (change, text) => {
    expect(changeTextOf(row('a', { ...by(change), measure: 'hộ', isRough: true }), 'vi')).toBe(
      text
    );
  });
});

describe('a change that is none', () => {
  it('says that the periods are not alike', () => {
    expect(changeTextOf(row('a', { difference: null, isUnlike: true }), 'vi')).toBe(
      'không trừ: khác kỳ'
    );
  });
});
