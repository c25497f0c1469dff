import { describe, expect, it } from 'vitest';
import type { Rival } from '../rival';
import { endsOf } from './ends';
import type { DatedFigure, RowIndicator } from './merger-input';

const LIMITS = { min: 0, max: 100 } as RowIndicator;
const said = (comparator: string, value: number, rivals?: readonly Partial<Rival>[]) =>
  ({ comparator, value, value_max: null, rivals }) as DatedFigure;

describe('the values a figure may stand for', () => {
  it.each<[string, DatedFigure, { low: number | null; high: number | null }]>([
    ['is the number', said('=', 86), { low: 86, high: 86 }],
    ['is open where a bound leaves it open', said('>', 86), { low: 86, high: null }],
    [
      'holds every one that is said',
      said('=', 86, [
        { comparator: '=', value: 89, valueMax: null },
        { comparator: '=', value: 80, valueMax: null }
      ]),
      { low: 80, high: 89 }
    ],
    [
      'is open where a rival leaves it open',
      said('=', 86, [{ comparator: '>', value: 89, valueMax: null }]),
      { low: 86, high: null }
    ],
    [
      'is open to below too',
      said('<', 80, [{ comparator: '=', value: 89, valueMax: null }]),
      { low: null, high: 89 }
    ]
  ])('%s', (_, figure, { low, high }) => {
    expect(endsOf(figure, LIMITS)).toMatchObject({ low, high });
  });
});
