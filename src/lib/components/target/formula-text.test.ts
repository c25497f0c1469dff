import { describe, expect, test } from 'vitest';
import { diff, num, pct, val, yr } from '$lib/domain/formula';
import type { FormulaLine } from '$lib/domain/result';
import { formulaText, thresholdsText } from './formula-text';

const NAME = { vi: 'Tên', en: 'Name' };
const text = (
  pieces: FormulaLine['pieces'],
  result: FormulaLine['result'],
  locale: 'vi' | 'en' = 'vi'
): string => formulaText({ name: NAME, pieces, result }, '%', locale).replaceAll('\u00A0', ' ');

describe('a line of a derivation', () => {
  test.each<[string, FormulaLine['pieces'], FormulaLine['result']]>([
    ['4% − 1% = +3 điểm %', [val(4), ' − ', val(1)], diff(3)],
    ['3% + (−0,5 điểm %) = 2,5%', [val(3), ' + ', diff(-0.5)], val(2.5)],
    ['3% + 0,5 điểm % = 3,5%', [val(3), ' + ', diff(0.5)], val(3.5)],
    [
      '1 / (2030 − (2025 + 10/12)) = 0,24',
      [num(1), ' / (', yr(2030), ' − ', yr(2025 + 10 / 12), ')'],
      num(0.24)
    ],
    ['10 / 12 = 83,33%', [num(10), ' / ', num(12)], pct(10 / 12)],
    ['31/12/2027 − 01/08/2026 = 517', ['2027-12-31', ' − ', '2026-08-01'], num(517)],
    ['2,6%', [val(2.6)], null]
  ])('reads %s', (written, pieces, result) => {
    expect(text(pieces, result)).toBe(written);
  });

  test('is written as English writes it', () => {
    expect(text([val(3), ' + ', diff(-0.5)], val(2.5), 'en')).toBe(
      '3% + (−0.5 percentage points) = 2.5%'
    );
  });
});

describe('the thresholds', () => {
  test('stand beside a status that a ratio decides', () => {
    expect(thresholdsText('limited', 0.2, 'vi')).toBe(
      '≥ 0,95: Đúng tiến độ · ≥ 0,6: Cần tăng tốc · ≥ 0: Tiến triển chậm · < 0: Xa dần mục tiêu'
    );
    expect(thresholdsText('moving_away', -1, 'en')).toContain('< 0: ');
  });

  test.each([
    ['met', 1.2],
    ['moving_away', null],
    ['not_met', null]
  ] as const)('are left out for %s with ratio %s', (status, ratio) => {
    expect(thresholdsText(status, ratio, 'vi')).toBeNull();
  });
});
