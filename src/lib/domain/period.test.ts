import { describe, expect, test } from 'vitest';
import {
  byPeriod,
  datedOf,
  isEveryYear,
  lacksYear,
  isSameTime,
  isWithin,
  isWithinOneYear,
  parsePeriod,
  type Period
} from './period';

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
};

describe('a period', () => {
  test.each<[string, string, string, string, number, number]>([
    ['2025', 'year', '2025-01-01', '2025-12-31', 2026, 2025],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30', 2025.5, 2024.5],
    ['2025-H2', 'half', '2025-07-01', '2025-12-31', 2026, 2025],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30', 2025.75, 2024.75],
    ['2028-02', 'month', '2028-02-01', '2028-02-29', 2028 + 2 / 12, 2027 + 2 / 12],
    ['2020/2025', 'span', '2020-01-01', '2025-12-31', 2026, 2025],
    ['2020/2025-Y', 'span', '2020-01-01', '2025-12-31', 2026, 2025],
    ['2019-04-01', 'census', '2019-04-01', '2019-04-01', 2019.25, 2018.25],
    ['2024-SY', 'school_year', '2024-09-01', '2025-05-31', 2025 + 5 / 12, 2024 + 5 / 12]
  ])('%s is a %s from %s to %s', (text, kind, start, end, yearEnd, position) => {
    expect(read(text)).toMatchObject({ text, kind, start, end, yearEnd, position });
  });

  test.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-H3',
    '2025-Q5',
    'SY2024',
    '2024-SY2',
    '2025/2020',
    '2025-9',
    '2025-Y',
    'năm 2025',
    '2025-08-22',
    '2019-04-02',
    '2018-04-01'
  ])('is not "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('is ordered by its end, a span before the year it ends with', () => {
    const texts = ['2025', '2025-Q3', '2020/2025', '2024', '2025-H2', '2025-12', '2025-Q3'];
    expect(
      texts
        .map(read)
        .sort(byPeriod)
        .map((period) => period.text)
    ).toEqual(['2024', '2025-Q3', '2025-Q3', '2020/2025', '2025', '2025-H2', '2025-12']);
  });

  test('is ordered by its text where it covers the same days', () => {
    const [year, span] = [read('2025'), read('2025/2025')];
    expect([byPeriod(year, span), byPeriod(span, year), byPeriod(year, year)]).toEqual([-1, 1, 0]);
  });

  test('tells what lies within what', () => {
    expect(isWithin(read('2025-Q3'), read('2025'))).toBe(true);
    expect(isWithin(read('2025'), read('2025-Q3'))).toBe(false);
    expect(isWithin(read('2024-12'), read('2025'))).toBe(false);
    expect([isWithinOneYear(read('2025-09')), isWithinOneYear(read('2020/2025'))]).toEqual([
      true,
      false
    ]);
  });
});

describe('what is said of every year of a span', () => {
  test('is told from what is said of the span', () => {
    expect(['2020/2025-Y', '2020/2025', '2025'].map((text) => isEveryYear(read(text)))).toEqual([
      true,
      false,
      false
    ]);
  });

  test.each([
    ['2020/2025', 'rate', 'year', true],
    ['2020/2025', 'rate', undefined, true],
    ['2020/2025', 'count', 'term', false],
    ['2020/2025', 'growth', 'year', false],
    ['2020/2025-Y', 'rate', 'year', false],
    ['2025', 'rate', 'year', false],
    ['nay', 'rate', 'year', false]
  ] as const)('a figure of %s, %s, %s lacks its year: %s', (text, kind, frequency, lacks) => {
    expect(lacksYear(text, { kind, ...(frequency !== undefined && { frequency }) })).toBe(lacks);
  });

  test.each([
    ['2020/2025-Y', '2020/2025-Y', true],
    ['2020/2025-Y', '2020/2025', false],
    ['2020/2025', '2020/2025', true],
    ['2025', '2020/2025', false]
  ])('%s and %s speak of one time: %s', (a, b, expected) => {
    expect(isSameTime(read(a), read(b))).toBe(expected);
  });
});

describe('the day of a figure', () => {
  test.each<[string, string | null, string | undefined]>([
    ['2025', '2025-08-20', '2025-08-20'],
    ['2025', '2025-12-31', undefined],
    ['2025', null, undefined],
    ['nay', '2025-08-20', undefined]
  ])('%s on %s is counted up to %s', (period, asOf, upTo) => {
    expect(datedOf({ period, as_of: asOf })).toEqual({
      period,
      ...(upTo === undefined ? {} : { upTo })
    });
  });
});
