import { describe, expect, test } from 'vitest';
import { figure, judged, RATE } from '../../../../tests/support/judged';
import { countsText, figureText, readingText } from './figure-text';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const few = { numerator: 3, denominator: 4 };
const many = { numerator: 8912, denominator: 9409 };

describe('a figure in words', () => {
  test.each<[string, ReturnType<typeof judged>, string]>([
    ['with its period', judged({}, [figure('2025', 80), figure('2026', 82.5)]), '82,5% (2026)'],
    ['of few in counts', judged({}, [figure('2026', 75, few)]), '3/4 (2026)'],
    ['of many as a share', judged({}, [figure('2026', 94.72, many)]), '94,72% (2026)'],
    ['that is a bound', judged({}, [figure('2026', 90, { comparator: '>' })]), 'trên 90% (2026)'],
    ['that is missing', judged({}, []), '']
  ])('%s', (_, assessment, text) => {
    expect(plain(readingText(assessment.current ?? assessment.base, assessment, 'vi'))).toBe(text);
  });

  test('has as many decimals as tell it from the target', () => {
    const close = judged({ type: 'B', value: 95 }, [figure('2026', 94.96)]);
    expect(figureText(close, 'vi')).toBe('94,96% (2026)');
  });

  test('that is a verdict needs no figure', () => {
    const verdict = judged({ type: 'B', value: 1 }, [figure('2026', 1)], { measure: 'đạt' });
    expect(figureText(verdict, 'vi')).toBe('');
  });
});

describe('the counts behind a share', () => {
  test.each([
    ['of things', figure('2026', 94.72, many), RATE, '8.912/9.409'],
    [
      'of money are not said',
      figure('2026', 58.3, { numerator: 7.309, denominator: 12.537 }),
      RATE,
      null
    ],
    ['are said where there is no share', figure('2026', null, few), RATE, '3/4'],
    ['may be missing', figure('2026', 80), RATE, null]
  ])('%s', (_, row, indicator, text) => {
    expect(countsText(row, indicator, 'vi')).toBe(text);
  });
});
