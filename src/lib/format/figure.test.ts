import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure';
import { formatFigure, type FigureForm, type Measured } from './figure';

const PERCENT: Measured = { kind: 'rate', measure: '%', decimals: 1 };
const MONEY: Measured = { kind: 'money', measure: 'tỷ đồng', decimals: 1 };
const TITLE: Measured = { kind: 'title', measure: 'đạt', decimals: 0 };

const figure = (part: Partial<Figure>): Figure => ({
  period: '2025',
  value: 92,
  valueMax: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  ...part
});

describe('a figure in a list', () => {
  it.each<[string, Partial<Figure>, Measured, FigureForm, string]>([
    ['keeps the decimals it was reported with', { value: 96.15 }, PERCENT, {}, '96,15%'],
    ['gains none', { value: 92 }, PERCENT, {}, '92%'],
    [
      'has those of its indicator when generated',
      { value: 92.4444, provenance: 'sample' },
      PERCENT,
      {},
      '92,4%'
    ],
    [
      'shows the gap to the level beside it',
      { value: 94.96, provenance: 'sample' },
      PERCENT,
      { beside: 95 },
      '94,96%'
    ],
    [
      'needs no more where it meets the level',
      { value: 95, provenance: 'sample' },
      PERCENT,
      { beside: 95 },
      '95,0%'
    ],
    ['keeps the word of a bound', { value: 98, comparator: '>' }, PERCENT, {}, 'trên 98%'],
    ['leaves the measure to the heading', { value: 197 }, MONEY, { bare: true }, '197'],
    [
      'says a share of few in counts',
      { value: 80, numerator: 8, denominator: 10 },
      PERCENT,
      {},
      '8/10'
    ],
    [
      'says twenty-one of twenty-one in counts too',
      { value: 100, numerator: 21, denominator: 21 },
      PERCENT,
      {},
      '21/21'
    ],
    [
      'keeps the doubt of what cannot be',
      { value: 100, comparator: '>' },
      { ...PERCENT, min: 0, max: 100 },
      {},
      'trên 100% (nguyên văn)'
    ],
    [
      'says a share of many in percent',
      { value: 80, numerator: 80, denominator: 100 },
      PERCENT,
      {},
      '80%'
    ],
    [
      'says a share of money in percent',
      { value: 67, numerator: 7.995, denominator: 11.95 },
      PERCENT,
      {},
      '67%'
    ],
    ['says a title in a word', { value: 1 }, TITLE, { bare: true }, 'đạt'],
    [
      'writes a range as one',
      { value: 5, valueMax: 10 },
      { ...MONEY, measure: 'tập thể' },
      { bare: true },
      '5–10'
    ]
  ])('%s', (_, part, indicator, form, expected) => {
    expect(formatFigure(figure(part), indicator, 'vi', form)).toBe(expected);
  });
});
