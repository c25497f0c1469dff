import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { breakBetween, breakFromTarget } from './break-between';
import { crossingOf } from './crossing';
import type { Reading } from './result';

describe('what parts two figures', () => {
  it.each([
    ['a', 'a', null],
    [null, null, null],
    ['a', 'b', 'break'],
    ['a', null, 'standard_unknown'],
    [null, 'a', 'standard_unknown']
  ] as const)('of the standards %s and %s is %s', (a, b, expected) => {
    expect(breakBetween({ standard: a }, { standard: b })).toBe(expected);
  });

  it('is nothing beside a target that names no standard', () => {
    expect(breakFromTarget({ standard: null }, { standard: 'a' })).toBeNull();
    expect(breakFromTarget({ standard: 'a' }, { standard: null })).toBe('standard_unknown');
  });
});

describe('a standard known of one figure only', () => {
  const standards = [
    {
      indicator: 'ty-le',
      standard: 'from-2026',
      name: '',
      valid_from: '2026-01-01',
      valid_to: null
    }
  ];
  const context = { today: '2028-11-21', standards } as never;
  const rows = [figure('2025', 80), figure('2026', 85), figure('2027', 88)];

  it.each([
    ['a level', {}],
    ['a mean growth', { type: 'D', rule: 'average', change: 0.1, value: null }]
  ] as const)('gives %s no verdict, and says why', (_, target) => {
    const found = judged(target, rows, {}, context);
    expect([found.status, found.reason]).toEqual(['not_assessed_break', 'standard_unknown']);
    const readings = [found.base, found.current].filter((one): one is Reading => one !== null);
    expect(crossingOf(readings, found)).toMatchObject({
      over: 'standard_unknown',
      mark: 'not_comparable'
    });
  });

  it('gives a growth from year to year none across it', () => {
    const target = { type: 'D', rule: 'each_year', change: 0.1, value: null };
    const found = judged(target as never, rows.slice(0, 2), { kind: 'money' }, context);
    expect([found.status, found.reason]).toEqual(['not_assessed_break', 'standard_unknown']);
  });

  it('leaves a floor of every year its verdict, and its trend out', () => {
    const found = judged({ type: 'B', value: 90 } as never, rows.slice(0, 2), {}, context);
    expect([found.status, found.observedPace]).toEqual(['not_met', null]);
  });
});
