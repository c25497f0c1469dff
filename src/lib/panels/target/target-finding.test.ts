import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../../tests/support/judged';
import { findingOf } from './target-finding';

const NB = '\u00A0';
const plain = (text: string): string => text.replaceAll(NB, ' ');
const CULTURE = { short: 'Gia đình văn hóa', short_en: 'Cultural Families' };
const INCOME = {
  short: 'Thu nhập đầu người',
  short_en: 'Income per head',
  measure: 'triệu đồng/người/năm',
  kind: 'per_head',
  max: null
} as const;

describe('the finding of a target', () => {
  it('says what growth leads to, as the report would', () => {
    const row = judged(
      { type: 'D', rule: 'each_year', comparator: '>', value: null, change: 0.11 },
      [figure('2020/2025', 80.1)],
      INCOME
    );
    expect(plain(findingOf(row, 'Đại Sơn', 'vi'))).toBe(
      'Thu nhập đầu người Đại Sơn cần tăng trên 11% mỗi năm, để năm 2030 vượt 135 triệu đồng, nếu 80,1 triệu đồng là số năm 2025'
    );
    expect(plain(findingOf(row, 'Đại Sơn', 'en'))).toBe(
      'Đại Sơn: income per head must grow by over 11% a year, to pass 135 million VND in 2030, if 80.1 million VND is the figure of 2025'
    );
  });

  it('compares a start with its floor and gives no verdict on it', () => {
    const row = judged({ type: 'B', comparator: '>' }, [figure('2020/2025', 92)], CULTURE);
    expect(plain(findingOf(row, 'Đại Sơn', 'vi'))).toBe(
      'Gia đình văn hóa Đại Sơn còn thiếu hơn 3 điểm % so với mức sàn 95%'
    );
  });

  it.each([
    [96, 'Gia đình văn hóa Đại Sơn năm 2026 là 96%, giữ được mức sàn 95%'],
    [94.96, 'Gia đình văn hóa Đại Sơn năm 2026 là 94,96%, còn thiếu 0,04 điểm % so với mức sàn 95%']
  ])('says whether %f kept a floor of 95, never rounding a miss into a hit', (value, title) => {
    const row = judged({ type: 'B' }, [figure('2026', value)], CULTURE);
    expect(plain(findingOf(row, 'Đại Sơn', 'vi'))).toBe(title);
  });

  it('puts the figure beside the mark of its path', () => {
    const row = judged({}, [figure('2025', 80), figure('2026', 81)], CULTURE);
    expect(plain(findingOf(row, 'Đại Sơn', 'vi'))).toBe(
      'Gia đình văn hóa Đại Sơn chậm hơn lộ trình: 81% so với mốc 83,0%'
    );
  });

  it('says that there is no figure, not that nothing was reached', () => {
    const title = plain(findingOf(judged({}, [], CULTURE), 'Đại Sơn', 'vi'));
    expect(title).toBe(
      'Đại Sơn: gia đình văn hóa, mục tiêu từ 95% trở lên vào năm 2030, chưa có số liệu'
    );
    expect(title).not.toContain('0%');
  });

  it('counts the days of a title', () => {
    const row = judged({ type: 'F', comparator: '=', value: 1, due: '2027-12-31' }, [], {
      measure: 'đạt',
      kind: 'title',
      name: 'Đạt chuẩn “Chính quyền thân thiện”'
    });
    expect(plain(findingOf(row, 'Đại Sơn', 'vi'))).toBe(
      'Đại Sơn: đạt chuẩn “Chính quyền thân thiện”, còn 405 ngày'
    );
  });

  it('keeps names inside a sentence as names', () => {
    const row = judged({ type: 'B', comparator: '=', value: 1 }, [], {
      measure: 'đạt',
      kind: 'title',
      name: 'Mặt trận Tổ quốc cấp xã hoàn thành tốt nhiệm vụ trở lên'
    });
    expect(findingOf(row, 'Đại Sơn', 'vi')).toMatch(/^Đại Sơn: Mặt trận Tổ quốc/);
  });

  it('ends without a full stop and has no empty part, whatever is known', () => {
    const rows = [[], [figure('2020/2025', 90)], [figure('2025', 96), figure('2026', 90)]];
    for (const type of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const)
      for (const known of rows)
        for (const locale of ['vi', 'en'] as const) {
          const title = findingOf(judged({ type, change: 0.1 }, known, CULTURE), 'Đại Sơn', locale);
          expect(title).not.toMatch(/\.$|undefined|NaN|null|: ,|, ,|,\s*$/);
        }
  });
});
