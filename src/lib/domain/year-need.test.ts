import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import type { Indicator } from './indicator';
import type { Target } from './target';
import { yearNeedOf, type YearNeed } from './year-need';
import { yearReviewOf } from './year-review';

function need(
  target: Partial<Target>,
  rows: Parameters<typeof judged>[1],
  indicator: Partial<Indicator> = {},
  year = 2026
): YearNeed {
  return yearNeedOf(yearReviewOf(judged(target, rows, indicator), year));
}
const FLOW = { kind: 'count', measure: 'mô hình', min: null, max: null } as const;

describe('what a year still asks', () => {
  test.each<[string, Partial<Target>, number, Partial<YearNeed>]>([
    ['below a floor', { type: 'B' }, 92, { amount: 3, way: 'increase', isFilled: false }],
    ['at a floor', { type: 'B' }, 95, { amount: 0, isFilled: true }],
    ['at a floor to be passed', { type: 'B', comparator: '>' }, 95, { isFilled: false }],
    ['beyond it', { type: 'B', comparator: '>' }, 95.5, { isFilled: true }],
    [
      'above a ceiling',
      { type: 'B', comparator: '<=', value: 1 },
      1.5,
      { amount: -0.5, way: 'decrease', isFilled: false }
    ],
    ['below a ceiling', { type: 'B', comparator: '<=', value: 1 }, 0.5, { isFilled: true }]
  ])('%s', (_, target, value, expected) => {
    expect(need(target, [figure('2026', value)])).toMatchObject({ kind: 'amount', ...expected });
  });

  test('is counted from the starting point where nothing later is known, by the year on the path', () => {
    expect(need({ type: 'B' }, [figure('2020/2025', 92)])).toMatchObject({
      amount: 3,
      from: { isBase: true }
    });
    expect(need({}, [figure('2025', 80)])).toMatchObject({ level: 83, amount: 3 });
    expect(need({}, [figure('2025', 80), figure('2026', 81)])).toMatchObject({ amount: 2 });
  });

  test('begins anew each year where things of a year are counted', () => {
    const yearly = { type: 'B', value: 5 } as const;
    expect(need(yearly, [figure('2025', 4)], FLOW)).toEqual({ kind: 'unknown' });
    expect(need(yearly, [figure('2026', 4)], FLOW)).toMatchObject({ amount: 1 });
    expect(need(yearly, [figure('2025', 4)], { ...FLOW, kind: 'money' })).toEqual({
      kind: 'unknown'
    });
    const growth = { type: 'D', rule: 'each_year', value: null, change: 0.1 } as const;
    expect(need(growth, [figure('2025', 100)], { ...FLOW, kind: 'money' })).toMatchObject({
      from: { value: 100 }
    });
  });

  test.each<
    [string, Partial<Target>, numerator: number, denominator: number, units: number | null]
  >([
    ['a floor', {}, 6, 7, 1],
    ['a floor that is kept', {}, 7, 7, null],
    ['a floor to be passed', { comparator: '>', value: 50 }, 4, 8, 1],
    ['a ceiling', { comparator: '<=', value: 20 }, 3, 10, 1],
    ['a ceiling not to be touched', { comparator: '<', value: 20 }, 3, 10, 2],
    ['a floor of many', {}, 60, 70, null],
    ['nothing that is counted in parts', {}, 6.5, 7, null]
  ])('counts whole things of few below %s', (_, target, numerator, denominator, units) => {
    const value = (100 * numerator) / denominator;
    const found = need({ type: 'B', ...target }, [
      figure('2026', value, { numerator, denominator })
    ]);
    expect(found).toMatchObject({ kind: 'amount', units });
  });

  test('counts nothing whole without counts, or of what is no share', () => {
    const rows = [figure('2026', 3, { numerator: 3, denominator: 7 })];
    expect(need({ type: 'B' }, [figure('2026', 92)])).toMatchObject({ units: null });
    expect(need({ type: 'B', value: 5 }, rows, FLOW)).toMatchObject({ units: null });
    const based = need({ type: 'A', base_period: '2025', base_value: 80 }, []);
    expect(based).toMatchObject({ kind: 'amount', units: null });
  });

  test('of a title is its day, filled once it is held', () => {
    const title = { type: 'F', value: null, due: '2027' } as const;
    const verdict = { measure: 'đạt', kind: 'title' } as const;
    expect(need(title, [], verdict)).toEqual({ kind: 'day', day: '2027-12-31', isFilled: false });
    expect(need(title, [figure('2026', 1, { as_of: '2026-05-01' })], verdict)).toMatchObject({
      isFilled: true
    });
    expect(need({ ...title, due: null }, [], verdict)).toEqual({ kind: 'unknown' });
  });

  test.each<[string, YearNeed]>([
    ['no figure', need({ type: 'B' }, [])],
    ['a bound', need({ type: 'B' }, [figure('2026', 96, { comparator: '>' })])],
    ['the year it starts from', need({}, [figure('2025', 80)], {}, 2025)],
    [
      'a range',
      need({ type: 'H', rule: 'each_year', value: 5, value_max: 10 }, [figure('2026', 3)], FLOW)
    ],
    ['a yes or no', need({ type: 'B', value: 1 }, [figure('2026', 0)], { kind: 'title' })],
    [
      'another standard',
      need({ type: 'B', standard: 'a' }, [figure('2020/2025', 92, { standard: 'b' })])
    ],
    [
      'two figures that contradict',
      need({ type: 'B' }, [
        figure('2026', 90, { document: 'a' }),
        figure('2026', 97, { document: 'b', observation: 'x' })
      ])
    ],
    [
      'a target that does not apply',
      yearNeedOf(
        yearReviewOf(judged({ type: 'B' }, [figure('2026', 90)], { applies_to: 'phường' }), 2026)
      )
    ]
  ])('is unknown for %s', (_, found) => {
    expect(found).toEqual({ kind: 'unknown' });
  });
});
