import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { planShareOf } from './plan-share';

const from80to = (value: number) => [figure('2025', 80), figure('2026', value)];

describe('planShareOf', () => {
  it('is the level reached against the level asked where more is better', () => {
    const found = planShareOf(judged({ value: 95 }, from80to(81)));
    expect(found).toMatchObject({ kind: 'level' });
    expect(found?.share).toBeCloseTo(81 / 95, 12);
  });

  it('is the share of the way done for what must fall, never the level divided', () => {
    const falls = { comparator: '<=', value: 0.5 } as const;
    const rows = [figure('2025', 2.1), figure('2026', 1.7)];
    const found = planShareOf(judged(falls, rows, { direction: 'decrease' }));
    expect(found?.kind).toBe('way');
    expect(found?.share).toBeCloseTo(0.25, 12);
  });

  it('is below 0 where what must fall has risen', () => {
    const falls = { comparator: '<=', value: 0.5 } as const;
    const rows = [figure('2025', 2.1), figure('2026', 2.5)];
    expect(planShareOf(judged(falls, rows, { direction: 'decrease' }))?.share).toBeCloseTo(-0.25);
  });

  it.each(['average', 'each_year'] as const)('is growth against growth for "%s"', (rule) => {
    const grows = { type: 'D', rule, value: null, change: 0.1 } as const;
    const rows = [figure('2025', 100), figure('2026', 106)];
    const found = planShareOf(judged(grows, rows, { measure: 'tỷ đồng', max: null }));
    expect(found?.kind).toBe('growth');
    expect(found?.share).toBeCloseTo(0.6, 9);
  });

  it.each([
    ['no figure', judged({}, [])],
    ['a starting point only', judged({ type: 'B' }, [figure('2020/2025', 92)])],
    ['a bound', judged({ type: 'B' }, [figure('2026', 95, { comparator: '>' })])],
    ['a range', judged({ type: 'H', value: 20, value_max: 40 }, [figure('2026', 55)])],
    ['a title', judged({ type: 'F', value: 1 }, [figure('2026', 1)], { measure: 'đạt' })],
    ['yes and no', judged({ type: 'B', value: 1 }, [figure('2026', 1)], { measure: 'đạt' })],
    ['a plan of 0', judged({ value: 0 }, from80to(81))],
    [
      'a ceiling of every year',
      judged({ type: 'B', comparator: '<=', value: 5 }, [figure('2026', 6)])
    ]
  ])('is not known for %s', (_, assessment) => {
    expect(planShareOf(assessment)).toBeNull();
  });
});
