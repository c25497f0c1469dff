import { describe, expect, it } from 'vitest';
import { withoutNames } from './not-quantities';
import { quantitiesIn } from './quantities';
import { wordingOf } from './wording';

/** What is read of a sentence: "comparator value[–max] unit" of each number. */
function read(text: string): readonly string[] {
  const wording = wordingOf(text);
  return quantitiesIn(withoutNames(text, wording), wording).map(
    ({ comparator, value, value_max: max, numerator, denominator, unit }) =>
      [
        comparator,
        numerator === null ? value : `${numerator}/${denominator}`,
        ...(max === null ? [] : [`– ${max}`]),
        unit
      ].join(' ')
  );
}

describe('numbers of a sentence', () => {
  it.each<[string, readonly string[]]>([
    ['thu ngân sách đạt 1.234,5 tỷ đồng', ['= 1234.5 tỷ đồng']],
    ['tỷ lệ hộ nghèo còn 0,47%', ['= 0.47 %']],
    ['tỷ lệ hài lòng đạt 98.5%', ['= 98.5 %']],
    ['toàn xã có 1 250 hộ', ['= 1250 hộ']],
    ['nộp ngân sách 16 tỷ 434 triệu đồng', ['= 16.434 tỷ đồng']],
    ['nộp ngân sách 16 tỷ 434 triệu', ['= 16.434 tỷ đồng']],
    ['đón 1,2 nghìn lượt khách', ['= 1200 lượt khách']],
    ['đón 2,5 vạn lượt người', ['= 25000 lượt người']],
    ['vốn 1,2 nghìn tỷ đồng', ['= 1200 tỷ đồng']],
    ['tăng 12 - 13%', ['= 12 – 13 %']],
    ['tăng 3% - 5%', ['= 3 – 5 %']],
    ['thêm từ 08 đến 10 sản phẩm', ['= 8 – 10 sản phẩm']],
    ['đạt từ 60% đến 65%', ['= 60 – 65 %']],
    ['vận động được 9/10 trường', ['= 9/10 %']],
    ['09 cơ sở và 05 trạm bơm', ['= 9 cơ sở', '= 5 trạm bơm']],
    ['hỗ trợ 500.000đ', ['= 500000 đồng']],
    ['thu nhập 80,1 triệu đồng/người/năm', ['= 80.1 triệu đồng/người/năm']],
    ['diện tích 22,99 km2', ['= 22.99 km2']],
    ['xuất khẩu 1,5 triệu USD', ['= 1.5 triệu USD']],
    ['giảm 0,5 điểm % mỗi năm', ['= 0.5 điểm %']],
    ['lắp 200 mắt camera', ['= 200 mắt camera']],
    ['gồm 30 tổ chức đảng', ['= 30 tổ chức đảng']],
    // "tỷ" before "lệ" is no money: the year stays a year.
    ['năm 2025 tỷ lệ bao phủ đạt 95%', ['= 95 %']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what bounds a number', () => {
  it.each<[string, readonly string[]]>([
    ['đạt trên 95%', ['> 95 %']],
    ['đạt hơn 95%', ['> 95 %']],
    ['ít nhất 90% đơn vị', ['>= 90 %']],
    ['không dưới 90%', ['>= 90 %']],
    ['đạt và vượt 90%', ['>= 90 %']],
    ['giải ngân bằng hoặc cao hơn 95% kế hoạch giao', ['>= 95 %']],
    ['mức độ hài lòng lớn hơn hoặc bằng 96%', ['>= 96 %']],
    ['tỷ lệ hộ nghèo nhỏ hơn hoặc bằng 1%', ['<= 1 %']],
    ['tỷ lệ hộ nghèo bằng hoặc thấp hơn 1%', ['<= 1 %']],
    ['không để phát sinh quá 02 ca', ['<= 2 ca']],
    ['có non 240 doanh nghiệp', ['<~ 240 doanh nghiệp']],
    ['có ngót 240 doanh nghiệp', ['<~ 240 doanh nghiệp']],
    ['có quá 97% số gia đình', ['> 97 %']],
    ['ít nhất 98% gia đình, 100% thôn', ['>= 98 %', '= 100 %']],
    ['đạt từ 96% trở lên', ['>= 96 %']],
    ['đạt 96% trở lên', ['>= 96 %']],
    ['≥ 85% hồ sơ', ['>= 85 %']],
    ['còn dưới 6%', ['< 6 %']],
    ['chưa đến 20 hộ', ['< 20 hộ']],
    ['không quá 1%', ['<= 1 %']],
    ['tối đa 3 vụ', ['<= 3 vụ']],
    ['khoảng 60 tỷ đồng', ['~ 60 tỷ đồng']],
    ['trên dưới 60 tỷ đồng', ['~ 60 tỷ đồng']],
    ['gần 60 tỷ đồng', ['<~ 60 tỷ đồng']],
    // None of these is a bound.
    ['trên địa bàn 60 hộ', ['= 60 hộ']],
    ['vượt 4,2% dự toán', ['= 4.2 %']],
    ['vượt 12 đàn', ['= 12 đàn']],
    ['giám sát 15 công trình', ['= 15 công trình']],
    ['95% cán bộ hoàn thành tốt nhiệm vụ trở lên', ['= 95 %']],
    // Printed once, it governs the list.
    [
      'có ít nhất 90% đơn vị, 70% cán bộ, công chức và 50% hộ gia đình',
      ['>= 90 %', '>= 70 %', '>= 50 %']
    ],
    ['tối thiểu 5 - 10 tập thể, 15 - 20 cá nhân', ['>= 5 – 10 tập thể', '>= 15 – 20 cá nhân']],
    ['trên 200 suất quà, 15 xe đạp', ['> 200 suất quà', '= 15 xe đạp']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is written in digits and measures nothing', () => {
  it.each([
    'Nghị quyết số 12-NQ/TW ngày 03/6/2017',
    'Nghị định 152/2025/NĐ-CP',
    'số 35/KH-UBND ngày 13 tháng 8 năm 2025',
    'nhân ngày 27/7 và 22/12',
    'tháng 8/2025, quý III/2025, tuần 4',
    'giai đoạn 2025 – 2030, năm 2026 và 2027',
    'lần thứ 14, khóa 26, kỳ họp thứ 5, mức độ 2, hạng 3, lớp 5',
    'quốc lộ 5, đường tỉnh 391, tổ 4, thôn 3, số nhà 12, Điều 5 khoản 2',
    'trẻ dưới 5 tuổi, từ 15 đến 60 tuổi',
    'trong 5 năm qua, 9 tháng, 20 phút, 45 ngày',
    'OCOP 3 sao, 4 khâu, 24/7, mạng 4G và 5G',
    'dịch Covid-19, VNeID mức 2, ISO 9001:2015',
    '(1) tuyên truyền; (2) kiểm tra',
    'theo giá so sánh 2010, chuẩn nghèo 2022 – 2025',
    'liên hệ 0225 385 1234'
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps the number beside a measure of one', () => {
    expect(read('giá trị thu được trên 01 ha đạt 180 triệu đồng')).toEqual(['= 180 triệu đồng']);
    expect(read('đạt 12 bác sĩ/1 vạn dân')).toEqual(['= 12 bác sĩ']);
  });
});
