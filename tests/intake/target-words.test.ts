import { beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { readDelimitedText } from '../../src/lib/intake/read-delimited';
import { Importer } from '../../src/lib/intake/take';

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

/** What is taken of one row "indicator · measure · words", or why it is not. */
function taken(indicator: string, measure: string, words: string): string {
  const text = `Chỉ tiêu\tĐVT\tMục tiêu\n${indicator}\t${measure}\t${words}\n`;
  const { taken: rows, faults } = importer.take(readDelimitedText('xa-dai-son.tsv', text), {
    today: '2026-11-30'
  });
  return [
    ...rows.map((row) =>
      [row.type, row.rule, row.comparator, row.value, row.value_max, row.change, row.period]
        .filter((part) => part !== undefined && part !== null)
        .join(' ')
    ),
    ...faults.map(({ why }) => why)
  ].join('; ');
}

it.each([
  ['TTHC đúng hạn', '%', 'đạt 100% vào năm 2030', 'A = 100 2030'],
  ['TTHC đúng hạn', '%', 'giữ từ 96% trở lên hằng năm', 'B >= 96 2030'],
  [
    'Thu nhập bình quân đầu người',
    'triệu đồng',
    'tăng bình quân 11% mỗi năm',
    'D average >= 0.11 2030'
  ],
  ['Tỷ lệ hộ nghèo', '%', 'giảm 0,5 điểm % mỗi năm', 'C points_per_year = 0.5 2030'],
  ['Số tập thể điển hình', 'tập thể', 'giao 20 mỗi năm', 'E within_year >= 20 2030'],
  ['Sản phẩm OCOP', 'sản phẩm', 'giao 20 cả kỳ', 'E over_term >= 20 2030'],
  [
    'Xã đạt chuẩn nông thôn mới nâng cao',
    '',
    'danh hiệu, trước ngày 31/12/2027',
    'F = 1 2027-12-31'
  ],
  ['Số tập thể điển hình', 'tập thể', 'trong khoảng 5–10 vào năm 2030', 'H by_date = 5 10 2030'],
  ['Số tập thể điển hình', 'tập thể', 'tối thiểu 5 - 10 mỗi năm', 'H each_year >= 5 10 2030'],
  ['Tỷ lệ hộ nghèo', '%', 'dưới 0,3% đến năm 2028', 'A < 0.3 2028'],
  ['Thu NSNN trên địa bàn', 'tỷ đồng', 'đạt 31.000 triệu đồng vào năm 2030', 'A = 31 2030'],
  ['Thu NSNN trên địa bàn', 'triệu đồng', 'đạt 31.000 vào năm 2030', 'A = 31 2030'],
  [
    'Thu nhập bình quân đầu người',
    'triệu đồng',
    'đạt 140 triệu đồng/người/năm vào năm 2030',
    'A = 140 2030'
  ],
  ['TTHC đúng hạn', '%', 'đạt 140% vào năm 2030', 'mục tiêu 140 ngoài khoảng có thể'],
  ['Sản phẩm OCOP', 'sản phẩm', 'đạt 2,5 vào năm 2030', 'mục tiêu 2,5 ngoài khoảng có thể'],
  ['Xã đạt chuẩn nông thôn mới nâng cao', '', 'được công nhận', 'F = 1 '],
  ['Xã đạt chuẩn nông thôn mới nâng cao', '', 'giữ vững danh hiệu hằng năm', 'B = 1 2030'],
  ['Sản phẩm OCOP', 'sản phẩm', 'Có thêm 5 sản phẩm', 'nói mức tăng thêm, không nói mức phải đạt'],
  [
    'Sản phẩm OCOP',
    'sản phẩm',
    'phấn đấu tăng thêm ít nhất 3 sản phẩm vào năm 2030',
    'nói mức tăng thêm, không nói mức phải đạt'
  ],
  ['Thu NSNN trên địa bàn', 'tỷ đồng', 'tăng thêm 10% mỗi năm', 'D each_year >= 0.1 2030'],
  ['Sản phẩm OCOP', 'sản phẩm', 'phấn đấu tốt', 'không đọc được mục tiêu'],
  ['TTHC đúng hạn', '%', 'đạt 100% vào năm 2099', 'hạn 2099 ngoài nhiệm kỳ'],
  [
    'Sản phẩm OCOP',
    'sản phẩm',
    'đạt 5 tỷ đồng vào năm 2030',
    'đơn vị tính khác: “tỷ đồng”, chỉ tiêu đo bằng sản phẩm'
  ]
])('%s (%s): “%s”', (indicator, measure, words, expected) => {
  expect(taken(indicator, measure, words)).toBe(expected);
});
