import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../period';
import {
  addsUpOverTime,
  countsUp,
  isBeforeMerger,
  isCountedApart,
  isCountedShort,
  likenessOf,
  likePeriodsOf
} from './like-period';

const DOSSIERS = { kind: 'rate', numerator: 'hồ sơ nộp trực tuyến' } as const;
const PAID = { kind: 'rate', numerator: 'vốn đã giải ngân lũy kế' } as const;
const REVENUE = { kind: 'money', numerator: null } as const;
const HOUSEHOLDS = { kind: 'count', numerator: 'hộ dân cư' } as const;

describe('what is counted', () => {
  it.each([
    ['dossiers of a month', DOSSIERS, false, true],
    ['dossiers not yet done', { kind: 'rate', numerator: 'hồ sơ đang giải quyết' }, false, false],
    ['capital paid to date', PAID, true, false],
    ['revenue', REVENUE, true, true],
    ['revenue against its plan', { kind: 'rate', numerator: 'số thu thực hiện' }, false, true],
    ['commendations', { kind: 'count', numerator: 'tập thể được khen' }, false, true],
    ['households at a date', HOUSEHOLDS, false, false],
    ['nothing named', { kind: 'count', numerator: null }, false, false]
  ] as const)(
    '%s counts up from January or not, and adds up over time or not',
    (_, it, up, adds) => {
      expect([countsUp(it), addsUpOverTime(it)]).toEqual([up, adds]);
    }
  );
});

describe('the likeness of periods', () => {
  it.each([
    [DOSSIERS, '2026-10', '-10'],
    [DOSSIERS, '2026-12', '-12'],
    [DOSSIERS, '2026', ''],
    [DOSSIERS, '2025-H2', '-H2'],
    [PAID, '2026-10', '-10'],
    [PAID, '2024-12', ''],
    [PAID, '2024-Q4', ''],
    [PAID, '2024-Q3', '-09'],
    [PAID, '2024-09', '-09'],
    [PAID, '2025-H1', '-06'],
    [PAID, '2025-H2', '-H2'],
    [DOSSIERS, '2020/2025', null],
    [HOUSEHOLDS, '2019-04-01', null],
    [DOSSIERS, '2024-SY', '-SY'],
    [PAID, '2024-SY', '-SY']
  ])('of %o in %s is %j', (indicator, text, likeness) => {
    expect(likenessOf(indicator, parsePeriod(text)!)).toBe(likeness);
  });

  it.each([
    [PAID, '2025-10', true],
    [PAID, '2025-Q4', true],
    [PAID, '2025-06', false],
    [PAID, '2026-10', false],
    [PAID, '2025', false],
    [DOSSIERS, '2025-10', false]
  ])('of %o in %s counts anew since the merger: %s', (indicator, text, anew) => {
    expect(isCountedApart(indicator, { period: text }, parsePeriod(text)!)).toBe(anew);
  });

  it.each([
    ['money of a year that is not over', REVENUE, '2026', '2026-09-20', true],
    ['money counted up to its last day', REVENUE, '2026', '2026-12-31', false],
    ['money whose day is not stated', REVENUE, '2026', null, false],
    ['dossiers of a half that is not over', DOSSIERS, '2025-H2', '2025-11-20', true],
    ['what was paid by a day of its month', PAID, '2026-10', '2026-10-15', true],
    ['households, which stand at a day', HOUSEHOLDS, '2026', '2026-09-20', false]
  ])('%s is counted short: %#', (_, indicator, period, day, isShort) => {
    const figure = { period, as_of: day };
    expect(isCountedShort(indicator, figure)).toBe(isShort);
    expect(isCountedApart(indicator, figure, parsePeriod(period)!)).toBe(isShort);
  });

  it.each([
    ['2025-06', true],
    ['2025-H1', true],
    ['2025-07', false],
    ['2025', false]
  ])('%s is before the merger: %s', (text, isBefore) => {
    expect(isBeforeMerger(parsePeriod(text)!)).toBe(isBefore);
  });
});

describe('the periods of a likeness', () => {
  const TEXTS = ['2020', '2024-10', '2024', '2023-10', '2024-11', '2020/2025', 'x', '2024'];

  it('are one a year, the latest first', () => {
    expect(likePeriodsOf(TEXTS, DOSSIERS, '')).toEqual([
      { year: 2024, text: '2024' },
      { year: 2020, text: '2020' }
    ]);
    expect(likePeriodsOf(TEXTS, DOSSIERS, '-10').map(({ text }) => text)).toEqual([
      '2024-10',
      '2023-10'
    ]);
  });

  it.each([[['2024-12', '2024']], [['2024', '2024-12']]])(
    'of what counts up, the year stands before its December in %o',
    (texts) => {
      expect(likePeriodsOf(texts, PAID, '')).toEqual([{ year: 2024, text: '2024' }]);
    }
  );

  it('of what counts up, December stands for a year that was not reported whole', () => {
    expect(likePeriodsOf(['2023-SY', '2024', '2024-SY'], PAID, '-SY')).toEqual([
      { year: 2024, text: '2024-SY' },
      { year: 2023, text: '2023-SY' }
    ]);
    expect(likePeriodsOf(['2024-12', '2024-11'], PAID, '')).toEqual([
      { year: 2024, text: '2024-12' }
    ]);
  });
});
