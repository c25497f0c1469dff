import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countedNounOf, countsOf, minimumChangeOf, readingCountsOf } from './counted';
import type { Indicator } from './indicator';
import type { Reading } from './result';

type Row = Pick<Indicator, 'indicator' | 'kind' | 'measure' | 'numerator'>;
const POOR = { kind: 'rate', measure: '%', numerator: 'hộ nghèo' } as const;
const SCHOOLS = { kind: 'count', measure: 'trường', numerator: null } as const;

/** Cells of a line of CSV without line breaks in them. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''
  );

describe('what is counted one by one', () => {
  test.each<[Pick<Indicator, 'kind' | 'measure' | 'numerator'>, string | null]>([
    [POOR, 'hộ'],
    [{ ...POOR, numerator: 'hồ sơ giải quyết trước hạn và đúng hạn' }, 'hồ sơ'],
    [{ ...POOR, numerator: 'hộ gia đình đã đăng ký' }, 'hộ'],
    [{ ...POOR, numerator: 'cán bộ, công chức đã đăng ký' }, 'người'],
    [{ ...POOR, numerator: 'thôn, tổ dân phố có nhà văn hóa' }, 'thôn, tổ dân phố'],
    [{ ...POOR, numerator: 'thôn có tổ dân phòng' }, 'thôn'],
    [{ ...POOR, numerator: 'vốn đã giải ngân lũy kế' }, null],
    [{ ...POOR, numerator: null }, null],
    [SCHOOLS, 'trường'],
    [{ ...SCHOOLS, measure: 'hội nghị/năm' }, 'hội nghị'],
    [{ ...SCHOOLS, measure: 'canô' }, null],
    [{ ...SCHOOLS, measure: 'km²' }, null],
    [{ kind: 'money', measure: 'tỷ đồng', numerator: null }, null],
    [{ kind: 'score', measure: 'điểm', numerator: null }, null]
  ])('of %j is %s', (indicator, noun) => {
    expect(countedNounOf(indicator)).toBe(noun);
  });

  test('is known of every rate and count of the data, except of money, output and area', () => {
    const [head = [], ...lines] = readFileSync('data/hai-phong/indicators.csv', 'utf8')
      .trim()
      .split('\n')
      .map(cellsOf);
    const rows = lines.map(
      (cells) => Object.fromEntries(cells.map((cell, i) => [head[i] ?? '', cell])) as unknown as Row
    );
    const uncounted = rows
      .filter(({ kind }) => kind === 'rate' || kind === 'count')
      .filter((row) => countedNounOf(row) === null)
      .map(({ kind, measure, numerator }) => (kind === 'rate' ? numerator : measure) ?? '');
    expect(rows.length).toBeGreaterThan(100);
    for (const words of uncounted) expect(words).toMatch(/^(vốn|giá trị|số thu|km²|ha|m²)/);
  });
});

describe('the counts behind a figure', () => {
  test.each([
    ['a rate with both', POOR, [4, 40, 1000], { numerator: 40, denominator: 1000 }],
    ['a rate without its households', POOR, [4, 40, null], null],
    ['a rate without its poor', POOR, [4, null, 1000], null],
    ['a rate of nobody', POOR, [0, 0, 0], null],
    ['a rate of part of a household', POOR, [4, 40.5, 1000], null],
    ['a rate with a negative count', POOR, [4, -1, 1000], null],
    ['a count', SCHOOLS, [3, null, null], { numerator: 3, denominator: null }],
    ['a count of so many', SCHOOLS, [3, null, 5], { numerator: 3, denominator: 5 }],
    ['a count of a part of one', SCHOOLS, [3.5, null, null], null],
    ['no value', SCHOOLS, [null, null, null], null],
    ['money', { ...POOR, numerator: 'vốn đã giải ngân' }, [50, 5, 10], null]
  ] as const)('%s', (_name, indicator, [value, numerator, denominator], counts) => {
    expect(countsOf({ value, numerator, denominator }, indicator)).toEqual(counts);
  });

  test('a base that only the target names has none', () => {
    const reading = { observation: null, value: 3 } as Reading;
    expect(readingCountsOf(reading, SCHOOLS)).toBeNull();
    const printed = { observation: { numerator: 4, denominator: 10 }, value: 40 } as Reading;
    expect(readingCountsOf(printed, POOR)).toEqual({ numerator: 4, denominator: 10 });
  });
});

describe('the smallest change that is called one without counts', () => {
  const rate = { ...POOR, indicator: 'x', min: 0, max: 100 };
  test.each([
    ['a rate', { ...rate, numerator: 'người trả lời hài lòng' }, 1],
    ['a rate of money', { ...rate, numerator: 'vốn đã giải ngân' }, 1],
    ['poverty', { ...rate, indicator: 'ho-ngheo' }, 0.2],
    ['schools', { ...rate, numerator: 'trường được công nhận' }, 10],
    ['a score of 0 to 100', { ...rate, kind: 'score', numerator: null }, 1],
    ['a score without a scale', { ...rate, kind: 'score', numerator: null, max: null }, null],
    ['a score without a start', { ...rate, kind: 'score', numerator: null, min: null }, null],
    ['money', { ...rate, kind: 'money', numerator: null }, null]
  ] as const)('of %s', (_name, indicator, least) => {
    expect(minimumChangeOf(indicator)).toBe(least);
  });
});
