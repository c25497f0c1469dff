import { describe, expect, it } from 'vitest';
import { CULTURE, figure, POOR, transfer } from './merger-row.fixture';
import { mergerRowsOf } from './merger-rows';
import type { DatedFigure, RowIndicator } from './merger-input';
import { NOTHING_OWN } from './own-knowledge';

const rate = (unit: string, period: string, numerator: number, denominator: number): DatedFigure =>
  figure({ unit, period, numerator, denominator, indicator: 'gia-dinh-van-hoa' });

describe('the year of the merger', () => {
  const REVENUE: RowIndicator = { ...POOR, kind: 'money', measure: 'tỷ đồng', numerator: null };
  const halves = (last: Partial<DatedFigure> = {}): readonly DatedFigure[] => [
    figure({ unit: 'cu-1', period: '2025-H1', value: 3.1 }),
    figure({ unit: 'cu-2', period: '2025-H1', value: 1.2 }),
    figure({ period: '2025-H2', value: 4.9, ...last })
  ];
  const yearOf = (
    indicator: RowIndicator,
    figures: readonly DatedFigure[],
    basis: 'all' | 'part_area_part_population' = 'all'
  ) =>
    mergerRowsOf(
      {
        unit: 'moi-1',
        indicators: [indicator],
        transfers: [
          transfer('cu-1'),
          transfer('cu-2', basis),
          { ...transfer('cu-9'), unit: 'moi-9' }
        ],
        figures,
        own: NOTHING_OWN,
        standards: []
      },
      null
    )[0]?.mergerYear?.value ?? null;

  it('is the first half of the former units and the second of the new one: M18', () => {
    const value = yearOf(REVENUE, halves());
    expect(value).toMatchObject({ kind: 'value', comparability: 'exact' });
    expect(value?.value).toBeCloseTo(9.2, 9);
    expect(value?.steps.map(({ former }) => former)).toEqual(['cu-1', 'cu-2', 'moi-1']);
  });

  it('divides the sums of both halves for a rate', () => {
    const rewarded = { ...CULTURE, numerator: 'người được khen' };
    const value = yearOf(rewarded, [
      rate('cu-1', '2025-H1', 10, 20),
      rate('cu-2', '2025-H1', 5, 30),
      rate('moi-1', '2025-H2', 30, 50)
    ]);
    expect(value).toMatchObject({ numerator: 45, denominator: 100, value: 45 });
  });

  it('is a range while a share is unknown', () => {
    const value = yearOf(REVENUE, halves(), 'part_area_part_population');
    expect([value?.low, value?.high]).toEqual([expect.closeTo(8, 9), expect.closeTo(9.2, 9)]);
  });

  it.each([
    ['what stands at a date', POOR, halves()],
    ['a year that was reported whole', REVENUE, [...halves(), figure({ value: 9.3 })]],
    ['a second half alone', REVENUE, [figure({ period: '2025-H2', value: 4.9 })]],
    [
      'a first half of somebody else',
      REVENUE,
      [
        figure({ unit: 'cu-9', period: '2025-H1', value: 1 }),
        figure({ period: '2025-H2', value: 4.9 })
      ]
    ],
    ['a first half alone', REVENUE, halves().slice(0, 2)]
  ])('is not put together of %s', (_, indicator, figures) => {
    expect(yearOf(indicator, figures)).toBeNull();
  });

  it('takes an approximate second half as it is', () => {
    expect(yearOf(REVENUE, halves({ comparator: '~' }))?.value).toBeCloseTo(9.2, 9);
  });

  it('is no number where the second half is only a bound, of a sum or of a rate', () => {
    const rewarded = { ...CULTURE, numerator: 'người được khen' };
    const bound = { ...rate('moi-1', '2025-H2', 30, 50), comparator: '>' } as const;
    expect(yearOf(REVENUE, halves({ comparator: '>' }))?.value).toBeNull();
    expect(yearOf(rewarded, [rate('cu-1', '2025-H1', 10, 20), bound])?.value).toBeNull();
  });

  it('is no number where one of the former units did not report', () => {
    expect(yearOf(REVENUE, halves().slice(1))).toMatchObject({ value: null, missing: ['cu-1'] });
  });
});
