import { attachedLine, type Appendix, type AppendixRow } from '$lib/export/appendix';

const row = (
  content: string,
  measure: string,
  target: string,
  actual: string,
  status: string,
  source: string
): AppendixRow => ({
  content,
  measure,
  target: { text: target },
  actual: { text: actual },
  ratio: { text: '' },
  status,
  source
});

const issuer = 'Ủy ban nhân dân xã Đại Sơn';

/** "Biểu số 01" of Đại Sơn: typed figures, words where no figure is known, groups. */
export const appendix: Appendix = {
  locale: 'vi',
  issuer,
  unit: 'Xã Đại Sơn',
  title: 'KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THI ĐUA GIAI ĐOẠN 2025–2030',
  attachedTo: attachedLine(issuer, 'vi'),
  number: 'Biểu số 01',
  headline: '21 mục tiêu · chưa có số liệu trong kỳ; 4 mục tiêu có điểm xuất phát.',
  groups: [
    {
      title: 'Kinh tế',
      rows: [
        {
          content: 'Thu nhập bình quân đầu người',
          measure: 'triệu đồng/người/năm',
          target: { text: '135,0', value: 135, kind: 'number', decimals: 1 },
          actual: { text: '80,1', value: 80.1, kind: 'number', decimals: 1 },
          ratio: { text: '59,3%', value: 59.3, kind: 'percent', decimals: 1 },
          status: 'Chưa đủ số liệu',
          source: 'P2 II.3; P1 II.1.1'
        },
        row(
          'Thu ngân sách nhà nước trên địa bàn',
          'tỷ đồng',
          'tăng bình quân 10% mỗi năm',
          '197, cả kỳ',
          'Chưa đủ số liệu',
          'P2 II.3; P1 II.1.4'
        ),
        row(
          'Giải ngân vốn đầu tư công cấp xã',
          '%',
          '100% mỗi năm',
          'chưa nêu',
          'Chưa có số liệu',
          'P2 II.7'
        )
      ]
    },
    {
      title: 'Văn hóa – xã hội',
      rows: [
        row(
          'Gia đình văn hóa',
          '%',
          'trên 95% mỗi năm',
          '92% (2020–2025)',
          'Chưa đủ số liệu',
          'P2 II.4; P1 II.2.1'
        ),
        ...Array.from({ length: 18 }, (_, index) =>
          row(
            `Trường học đạt chuẩn quốc gia mức độ ${index + 1}`,
            '% số trường',
            '100%, đến 2030',
            'chưa nêu',
            'Chưa có số liệu',
            'P2 II.5'
          )
        )
      ]
    }
  ],
  notes: [
    'P1, P2 là Phần thứ nhất, Phần thứ hai của Báo cáo tổng kết phong trào thi đua yêu nước, công tác khen thưởng 5 năm 2020–2025, UBND xã Đại Sơn.'
  ],
  address: '/don-vi/11086-dai-son/',
  link: 'https://thuocdo.example/don-vi/11086-dai-son/',
  date: '2026-11-21',
  sample: false,
  fileParts: ['xã Đại Sơn', 'biểu số 01', '2025–2030']
};
