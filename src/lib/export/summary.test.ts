import { describe, expect, it } from 'vitest';
import { summaryText, type SummaryTarget, type UnitSummary } from './summary';

const target = (
  content: string,
  counts: SummaryTarget['counts'],
  pace: string | null
): SummaryTarget => ({
  content,
  target: 'trên 95% mỗi năm',
  actual: '92%',
  status: 'Chưa đạt (năm)',
  pace,
  source: 'P2 II.4',
  counts
});

const summary: UnitSummary = {
  locale: 'vi',
  unit: 'Xã Đại Sơn',
  term: '2025–2030',
  headline: 'Đạt 1/2 mục tiêu có số liệu.',
  fields: [
    {
      title: 'Kinh tế',
      targets: [
        target('Giải ngân', 'waiting', null),
        target('Thu nhập', 'under_way', 'cần tăng 11% mỗi năm')
      ]
    },
    {
      title: 'Văn hóa – xã hội',
      targets: [target('Gia đình văn hóa', 'missed', 'cần tăng 3 điểm %')]
    }
  ],
  movements: ['Cả nước chung tay xây dựng nông thôn mới (trung ương)'],
  results: ['Thôn văn hóa: 11/11 thôn (P1 II.2.1)'],
  commendations: [],
  merger: ['Thành lập từ bốn xã Đại Sơn, Bình Lãng, Hưng Đạo, Thanh Hải (cũ)'],
  sources: ['P1, P2: Báo cáo tổng kết 2020–2025, UBND xã Đại Sơn'],
  address: '/don-vi/11086-dai-son/',
  date: '21/11/2026',
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
    expect(part(headings[1]!)).toContain('Xã Đại Sơn: Đạt 1/2 mục tiêu có số liệu.');
    expect(part(headings[2]!)).toContain('Thanh Hải (cũ)');
    expect(part(headings[3]!)).toBe('(Đơn vị viết: dữ liệu không có nội dung này.)');
    expect(part(headings[4]!)).toContain(
      '- Gia đình văn hóa (trên 95% mỗi năm): 92%; Chưa đạt (năm); cần tăng 3 điểm % [P2 II.4]'
    );
    expect(part(headings[6]!)).toContain(
      '1 mục tiêu chưa đủ số liệu để xét, không tính là chưa đạt.'
    );
    expect(part(headings[8]!)).toContain('- Thu nhập: cần tăng 11% mỗi năm');
    expect(part(headings[8]!)).not.toContain('Giải ngân');
  });

  it('begins with the mark of sample data where there is some', () => {
    expect(summaryText({ ...summary, sample: true })).toMatch(/^\[DỮ LIỆU MẪU\]/);
    expect(summaryText(summary)).not.toContain('MẪU');
  });

  it('blames nobody where nothing is known', () => {
    const empty = summaryText({ ...summary, fields: [], results: [], merger: [], movements: [] });
    expect(empty).toContain('Chưa có mục tiêu nào được xác định là chưa đạt.');
  });
});
