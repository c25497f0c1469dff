import { describe, expect, it } from 'vitest';
import { summaryText, type SummaryTarget, type UnitSummary } from './summary';

const target = (
  content: string,
  pace: string | null,
  more: Partial<SummaryTarget> = {}
): SummaryTarget => ({
  content,
  target: 'trên 95% mỗi năm',
  actual: '92%',
  status: 'Chưa đạt (năm)',
  pace,
  source: '[1] P2, II.4',
  isJudged: true,
  needsAttention: false,
  needsWork: true,
  ...more
});

const summary: UnitSummary = {
  locale: 'vi',
  unit: 'Xã Đại Sơn',
  term: '2025–2030',
  headline: 'Đạt 1/2 mục tiêu có số liệu',
  fields: [
    {
      title: 'Kinh tế',
      headline: null,
      targets: [
        target('Giải ngân', null, { isJudged: false }),
        target('Thu nhập', 'cần tăng 11% mỗi năm', { source: '' }),
        target('Thôn văn hóa', 'điểm xuất phát 100%, bằng mức sàn', { needsWork: false })
      ]
    },
    {
      title: 'Văn hóa – xã hội',
      headline: 'đạt 0/1',
      targets: [target('Gia đình văn hóa', 'cần tăng 3 điểm %', { needsAttention: true })]
    }
  ],
  movements: ['Phát động: Trung ương – “Cả nước chung tay xây dựng nông thôn mới”.'],
  results: ['Văn hóa – xã hội: tỷ lệ thôn văn hóa 11/11 thôn (năm 2024) [1] P1, II.2.1.'],
  commendations: [],
  merger: ['Thành lập từ bốn xã Đại Sơn, Bình Lãng, Hưng Đạo, Thanh Hải (cũ)'],
  sources: ['P1, P2: Báo cáo tổng kết 2020–2025, UBND xã Đại Sơn'],
  address: '/don-vi/11086-dai-son/',
  edition: 'Số mới nhất: 2025 · bản tổng hợp 21/11/2026',
  sample: false
};
const lines = summaryText(summary).split('\n');
const headings = lines.filter((line) => /^(?:PHẦN|\d\.)/.test(line));

describe('summaryText', () => {
  it('follows the report of four parts of review and three of direction', () => {
    expect(headings.map((line) => line.split('.')[0])).toEqual([
      'PHẦN THỨ NHẤT',
      '1',
      '2',
      '3',
      '4',
      'PHẦN THỨ HAI',
      '1',
      '2',
      '3'
    ]);
  });

  it('says what the data says where it belongs', () => {
    const part = (heading: string): string => {
      const from = lines.indexOf(heading);
      const rest = lines.slice(from + 1);
      const to = rest.findIndex((line) => headings.includes(line) || line === '');
      return rest.slice(0, to).join('\n');
    };
    expect(part(headings[1]!)).toBe(
      [
        '- Xã Đại Sơn: Đạt 1/2 mục tiêu có số liệu.',
        '- Theo lĩnh vực: Văn hóa – xã hội: đạt 0/1.',
        'Kết quả nêu trong văn bản của đơn vị:',
        '- Văn hóa – xã hội: tỷ lệ thôn văn hóa 11/11 thôn (năm 2024) [1] P1, II.2.1.',
        'Phong trào thi đua:',
        '- Phát động: Trung ương – “Cả nước chung tay xây dựng nông thôn mới”.'
      ].join('\n')
    );
    expect(part(headings[2]!)).toContain('Thanh Hải (cũ)');
    expect(part(headings[3]!)).toBe('(Đơn vị viết: dữ liệu không có nội dung này.)');
    expect(part(headings[4]!)).toContain(
      '- Gia đình văn hóa (trên 95% mỗi năm): 92%; Chưa đạt (năm); cần tăng 3 điểm % ([1] P2, II.4)'
    );
    expect(part(headings[4]!)).not.toContain('Thu nhập');
    expect(part(headings[6]!)).toContain(
      '1 mục tiêu chưa xét (chưa đến hạn, chưa có hoặc chưa đủ số liệu), không tính là chưa đạt.'
    );
    expect(part(headings[8]!)).toContain('- Thu nhập: cần tăng 11% mỗi năm');
    expect(part(headings[8]!)).not.toMatch(/Giải ngân|Thôn văn hóa/);
    expect(part(headings[8]!)).toContain('(Giải pháp: đơn vị viết.)');
  });

  it('begins with the mark of sample data where there is some', () => {
    expect(summaryText({ ...summary, sample: true })).toMatch(/^\[DỮ LIỆU MẪU\]/);
    expect(summaryText(summary)).not.toContain('MẪU');
  });

  it('has no brackets around a source that is not there', () => {
    expect(summaryText(summary)).not.toMatch(/\(\)|\[\]/);
  });

  it('blames nobody where nothing is known', () => {
    const empty = summaryText({ ...summary, fields: [], results: [], merger: [], movements: [] });
    expect(empty).toContain('Chưa có mục tiêu nào được xác định là chưa đạt.');
  });
});
