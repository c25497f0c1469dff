import { describe, expect, it } from 'vitest';
import type { Target } from '../domain/target';
import { formatGoal } from './goal';

const target = (parts: Partial<Target>): Target => ({
  target: 't',
  ordinal: 1,
  unit: 'moi-1',
  indicator: 'i',
  type: 'A',
  rule: null,
  comparator: '=',
  value: null,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  standard: null,
  title: null,
  title_en: null,
  document: 'd',
  section: 's',
  quote: 'q',
  note: null,
  note_en: null,
  ...parts
});
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('formatGoal', () => {
  it.each<[Partial<Target>, string, string, string]>([
    [{ type: 'A', value: 100 }, '%', '100% đến năm 2030', '100% by 2030'],
    [
      { type: 'B', comparator: '>', value: 95 },
      '%',
      'trên 95% mỗi năm, 2025–2030',
      'over 95% every year, 2025–2030'
    ],
    [
      { type: 'B', comparator: '>=', value: 96 },
      '%',
      'từ 96% trở lên mỗi năm, 2025–2030',
      'at least 96% every year, 2025–2030'
    ],
    [{ type: 'B', value: 1 }, 'đạt', 'đạt mỗi năm, 2025–2030', 'to be met every year, 2025–2030'],
    [{ type: 'F', value: 1, due: '2027-12-31' }, 'đạt', 'đạt đến năm 2027', 'to be met by 2027'],
    [
      { type: 'F', value: 1, due: '2030-12-31', due_basis: 'inferred' },
      'đạt',
      'đạt đến năm 2030 (hạn suy ra)',
      'to be met by 2030 (deadline inferred)'
    ],
    [
      { type: 'A', comparator: '>', value: 85, due_basis: 'inferred' },
      '%',
      'trên 85% đến năm 2030 (hạn suy ra)',
      'over 85% by 2030 (deadline inferred)'
    ],
    [
      { type: 'F', value: 1, due: null },
      'đạt',
      'đạt; văn bản không nêu hạn',
      'to be met; no deadline stated'
    ],
    [
      { type: 'F', value: 1, due: '2027-06-30' },
      'đạt',
      'đạt trước ngày 30/06/2027',
      'to be met by 30 June 2027'
    ],
    [
      { type: 'D', rule: 'average', change: 0.1 },
      'tỷ đồng',
      'tăng bình quân 10% mỗi năm, 2025–2030',
      'up 10% a year on average, 2025–2030'
    ],
    [
      { type: 'D', rule: 'each_year', comparator: '>', change: 0.11 },
      'triệu đồng/người/năm',
      'tăng trên 11% mỗi năm, 2025–2030',
      'up over 11% every year, 2025–2030'
    ],
    [
      { type: 'D', rule: 'cumulative', change: 0.316 },
      'tỷ đồng',
      'tăng 31,6% so với năm 2025, đến năm 2030',
      'up 31.6% on 2025, by 2030'
    ],
    [
      { type: 'C', rule: 'points_per_year', change: 2.1 },
      '%',
      'giảm 2,1 điểm % mỗi năm, 2025–2030',
      'down 2.1 percentage points a year, 2025–2030'
    ],
    [
      { type: 'H', rule: 'each_year', comparator: '>=', value: 5, value_max: 10 },
      'tập thể',
      'tối thiểu 5–10 tập thể mỗi năm, 2025–2030',
      'at least 5–10 collectives every year, 2025–2030'
    ],
    [
      { type: 'H', rule: 'by_date', comparator: '=', value: 25, value_max: 45 },
      '%',
      '25–45% đến năm 2030',
      '25–45% by 2030'
    ],
    [
      { type: 'G', comparator: '>=', value: 5 },
      'sản phẩm',
      'từ 5 sản phẩm trở lên vào năm 2030',
      'at least 5 products by 2030'
    ],
    [
      { type: 'E', rule: 'over_term', value: 1250, base_period: '2024' },
      'người',
      '1.250 người trong cả kỳ 2025–2030',
      '1,250 people over 2025–2030'
    ],
    [
      { type: 'E', rule: 'over_term', value: 1250 },
      'người',
      '1.250 người trong cả kỳ 2026–2030',
      '1,250 people over 2026–2030'
    ]
  ])('says %o in %s as “%s”', (parts, measure, vi, en) => {
    expect(plain(formatGoal(target(parts), { measure }, 'vi'))).toBe(vi);
    expect(plain(formatGoal(target(parts), { measure }, 'en'))).toBe(en);
  });
});
