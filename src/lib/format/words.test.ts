import { describe, expect, it } from 'vitest';
import { formatBounded } from './bound';
import { formatDaysLeft } from './days-left';
import { formatDifference } from './difference';
import { fold, toUsualSpelling } from './fold';
import { formatMeasured, NO_BREAK } from './measure';
import { formatGrowth, formatPace } from './pace';
import {
  formatDate,
  formatPeriod,
  formatPeriodInside,
  formatPeriodInText,
  formatPeriodShort,
  formatYears
} from './period';
import { toSentence } from './sentence';

/** What a reader sees: a space that does not break is a space. */
const seen = (text: string): string => text.replaceAll(NO_BREAK, ' ');

describe('formatMeasured', () => {
  it.each([
    [96.5, '%', 'vi', '96,5%'],
    [197, 'tỷ đồng', 'vi', '197 tỷ đồng'],
    [80.1, 'triệu đồng/người/năm', 'en', '80.1 million VND a head a year'],
    [1, 'trường', 'en', '1 school'],
    [3, 'trường', 'en', '3 schools'],
    [1, 'đạt', 'vi', 'đạt'],
    [0, 'đạt', 'en', 'not met'],
    [11, '%/năm', 'vi', '11%/năm']
  ] as const)('writes %d %s in %s', (value, measure, locale, text) => {
    expect(seen(formatMeasured(value, measure, locale))).toBe(text);
  });

  it('never breaks between the number and its measure', () => {
    expect(formatMeasured(197, 'tỷ đồng', 'vi')).not.toContain(' ');
  });
});

describe('formatBounded', () => {
  it.each([
    [{ comparator: '>', value: 95 }, '%', 'vi', 'trên 95%'],
    [{ comparator: '>=', value: 96 }, '%', 'vi', 'từ 96%'],
    [{ comparator: '<', value: 6 }, '%', 'en', 'under 6%'],
    [{ comparator: '<=', value: 2 }, 'ca', 'vi', 'tối đa 2 ca'],
    [{ comparator: '~', value: 206 }, 'hộ', 'vi', 'khoảng 206 hộ'],
    [{ comparator: '<~', value: 100 }, '%', 'vi', 'gần 100%'],
    [{ comparator: '<~', value: 100 }, '%', 'en', 'just under 100%'],
    [{ comparator: '=', value: 100 }, '%', 'vi', '100%'],
    [{ comparator: '>=', value: 5, valueMax: 10 }, 'tập thể', 'vi', 'tối thiểu 5–10 tập thể'],
    [{ comparator: '=', value: 5, valueMax: 10 }, 'tập thể', 'vi', '5–10 tập thể'],
    [{ comparator: '<=', value: 5, valueMax: 10 }, 'tập thể', 'en', 'at most 5–10 collectives'],
    [{ comparator: '=', value: 1 }, 'đạt', 'en', 'met']
  ] as const)('writes %j %s in %s', (bounded, measure, locale, text) => {
    expect(seen(formatBounded(bounded, measure, locale))).toBe(text);
  });
});

describe('formatDifference', () => {
  it.each([
    [-0.65, '%', 'vi', {}, '−0,65 điểm %'],
    [17.2, '%', 'en', {}, '+17.2 percentage points'],
    [1, '%', 'en', {}, '+1 percentage point'],
    [-3, '%', 'vi', { signed: false }, '3 điểm %'],
    [3, 'trường', 'vi', {}, '+3 trường'],
    [0, '%', 'vi', {}, '0 điểm %'],
    [1.2, '%/năm', 'vi', { decimals: 2 }, '+1,20 điểm %']
  ] as const)('writes %d %s in %s', (value, measure, locale, form, text) => {
    expect(seen(formatDifference(value, measure, locale, form))).toBe(text);
  });
});

describe('a census', () => {
  it('says that it is one, and which', () => {
    expect(formatPeriod('2019-04-01', 'vi', null)).toBe('Tổng điều tra 1/4/2019');
    expect(formatPeriodShort('2019-04-01', 'vi', null)).toBe('Tổng điều tra 1/4/2019');
    expect(seen(formatPeriod('2019-04-01', 'en', null))).toBe('Census of 1 April 2019');
  });

  it('is no other day', () => {
    expect(formatPeriod('2025-08-22', 'vi', null)).toBe('22/08/2025');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2025', 'năm 2025', '2025', '2025'],
    ['2025-H1', '6 tháng đầu năm 2025', 'first half of 2025', '6T đầu 2025'],
    ['2025-H2', '6 tháng cuối năm 2025', 'second half of 2025', '6T cuối 2025'],
    ['2025-Q3', 'quý III/2025', 'Q3 2025', 'Q.III/2025'],
    ['2025-09', 'tháng 9/2025', 'September 2025', '9/2025'],
    ['2020/2025', 'giai đoạn 2020–2025', '2020–2025', '2020–2025'],
    ['2020/2025-Y', 'hằng năm, giai đoạn 2020–2025', 'each year, 2020–2025', 'hằng năm 2020–2025'],
    ['2024-SY', 'năm học 2024–2025', 'school year 2024–2025', 'năm học 2024–2025'],
    ['2027-12-31', '31/12/2027', '31 December 2027', '31/12/2027'],
    ['nay', 'nay', 'nay', 'nay']
  ])('writes %s', (period, vi, en, short) => {
    expect(seen(formatPeriod(period, 'vi', null))).toBe(vi);
    expect(seen(formatPeriod(period, 'en', null))).toBe(en);
    expect(seen(formatPeriodShort(period, 'vi', null))).toBe(short);
  });

  it.each([
    ['2020/2025', 'rate', 'year', 'giai đoạn 2020–2025 (không rõ năm)', '2020–2025, không rõ năm'],
    ['2020/2025', 'count', 'term', 'giai đoạn 2020–2025', '2020–2025'],
    ['2020/2025', 'growth', 'year', 'giai đoạn 2020–2025', '2020–2025'],
    ['2020/2025-Y', 'rate', 'year', 'hằng năm, giai đoạn 2020–2025', 'hằng năm 2020–2025'],
    ['2025', 'rate', 'year', 'năm 2025', '2025']
  ] as const)(
    'says of a figure of %s, %s, %s whether its year is known',
    (period, kind, frequency, long, short) => {
      const of = { kind, frequency };
      expect(seen(formatPeriod(period, 'vi', of))).toBe(long);
      expect(seen(formatPeriodShort(period, 'vi', of))).toBe(short);
    }
  );

  it('says in English, and within brackets, that a year is not stated', () => {
    const of = { kind: 'rate', frequency: 'year' } as const;
    expect(seen(formatPeriod('2020/2025', 'en', of))).toBe('2020–2025 (year not stated)');
    expect(seen(formatPeriodInside('2020/2025', 'vi', of))).toBe(
      'giai đoạn 2020–2025, không rõ năm'
    );
  });

  it('is short in running text where nothing has to be said of its year', () => {
    const of = { kind: 'rate', frequency: 'year' } as const;
    expect(seen(formatPeriodInText('2025', 'vi', of))).toBe('2025');
    expect(seen(formatPeriodInText('2020/2025', 'vi', of))).toBe(
      'giai đoạn 2020–2025 (không rõ năm)'
    );
  });

  it('writes days and terms', () => {
    expect(formatDate('2025-07-01', 'vi')).toBe('01/07/2025');
    expect(formatYears(2025, 2030)).toBe('2025–2030');
    expect(formatYears(2025, 2025)).toBe('2025');
  });
});

describe('paces in words', () => {
  it.each([
    [{ perYear: 0.6, measure: '%', decimals: 2 }, 'cần tăng 0,60 điểm % mỗi năm'],
    [
      { perYear: -0.35, measure: '%', from: 2027, to: 2030 },
      'cần giảm 0,35 điểm % mỗi năm, 2027–2030'
    ],
    [{ perYear: 8.8, measure: 'tỷ đồng', comparator: '>' }, 'cần tăng trên 8,8 tỷ đồng mỗi năm'],
    [{ perYear: 0, measure: '%' }, 'giữ mức hiện nay']
  ] as const)('says %j', (pace, text) => {
    expect(seen(formatPace(pace, 'vi'))).toBe(text);
  });

  it('says a growth and what it means in the first year', () => {
    const growth = {
      rate: 0.11,
      comparator: '>',
      amount: 8.8,
      measure: 'triệu đồng',
      year: 2026
    } as const;
    expect(seen(formatGrowth(growth, 'vi'))).toBe(
      'cần tăng trên 11% mỗi năm, tức trên 8,8 triệu đồng trong năm 2026'
    );
    expect(seen(formatGrowth(growth, 'en'))).toBe(
      'needs to grow by over 11% a year, that is over 8.8 million VND in 2026'
    );
  });

  it.each([
    [405, 'còn 405 ngày', '405 days left'],
    [1, 'còn 1 ngày', '1 day left'],
    [1501, 'còn hơn 4 năm', 'over 4 years left'],
    [0, 'hạn là hôm nay', 'due today'],
    [-12, 'quá hạn 12 ngày', '12 days overdue']
  ])('counts %d days', (days, vi, en) => {
    expect(formatDaysLeft(days, 'vi')).toBe(vi);
    expect(formatDaysLeft(days, 'en')).toBe(en);
  });

  it('ends a sentence once', () => {
    expect(toSentence('đang đạt')).toBe('Đang đạt.');
    expect(toSentence('còn 4 năm.')).toBe('Còn 4 năm.');
  });
});

describe('fold', () => {
  it.each([
    ['Đại  Sơn', 'dai son'],
    ['Hoà Bình', fold('Hòa Bình')],
    ['Thuỷ', fold('Thủy')],
    ['Đại Sơn'.normalize('NFD'), 'dai son']
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(fold(text))).toBe(fold(text));
  });

  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['uỷ ban', 'ủy ban'],
    ['HOÀ', 'HÒA'],
    ['khoẻ', 'khỏe'],
    ['quý hoàn', 'quý hoàn'],
    ['Quỳnh', 'Quỳnh'],
    ['Quỹ', 'Quỹ'],
    ['Hòa'.normalize('NFD'), 'Hòa']
  ])('writes %s as %s', (text, usual) => {
    expect(toUsualSpelling(text)).toBe(usual);
  });
});
