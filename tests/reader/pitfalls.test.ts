import { describe, expect, it } from 'vitest';
import { candidatesOf } from './reading';

/** Rows of a text as "kind indicator comparator value unit years". */
async function rows(text: string): Promise<readonly string[]> {
  return (await candidatesOf(text)).map(
    ({ kind, indicator, comparator, value, unit, frm, to, yearly }) =>
      `${kind} ${indicator} ${comparator} ${value} ${unit} ${frm === to ? to : `${frm}–${to}`}${yearly ? ' yearly' : ''}`
  );
}

const REPORT = 'Hòa Bình, ngày 12 tháng 8 năm 2025\nBÁO CÁO\nTổng kết giai đoạn 2020 - 2025\n\n';

describe('traps of reports', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a heading of “chỉ tiêu” inside the results part',
      `${REPORT}PHẦN THỨ NHẤT\nKẾT QUẢ GIAI ĐOẠN 2020 - 2025\n\n1. Phong trào thi đua thực hiện các chỉ tiêu phát triển kinh tế\n\nGiá trị sản xuất ngành dịch vụ tăng bình quân 8%/năm.`,
      ['result tang-san-xuat-dich-vu = 8 %/năm 2020–2025']
    ],
    [
      'what a plan says of how things are',
      'Hòa Bình, ngày 12 tháng 8 năm 2025\nKẾ HOẠCH\nGiảm nghèo giai đoạn 2026 - 2030\n\nI. HIỆN TRẠNG\n\nToàn xã có 23 hộ nghèo.\n\nII. MỤC TIÊU\n\nTỷ lệ hộ nghèo dưới 0,5%.',
      ['result so-ho-ngheo = 23 hộ 2025', 'target ho-ngheo < 0.5 % 2026–2030']
    ],
    [
      'a count cut by the end of a line',
      `${REPORT}I. KẾT QUẢ\n\nCác ban, ngành, đoàn thể của xã đã phối hợp chặt chẽ, giải quyết\nviệc làm mới trong giai đoạn cho tổng số người lao động đạt 566 lao\nđộng; tỷ lệ người dân tham gia bảo hiểm y tế của toàn xã đến nay đạt\n95,4%, tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa của xã đạt\ntrên 92% và được nhân dân đồng tình, hưởng ứng, đánh giá rất cao về\nkết quả đã đạt được trong suốt cả giai đoạn vừa qua của toàn địa bàn.`,
      [
        'result new = 566 lao động 2020–2025',
        'result bao-hiem-y-te = 95.4 % 2025',
        'result gia-dinh-van-hoa > 92 % 2025'
      ]
    ],
    [
      'a year before “tỷ lệ”, and money in two words',
      `${REPORT}I. KẾT QUẢ\n\nNăm 2025 tỷ lệ hộ nghèo còn 0,6%. Nhân dân đóng góp 16 tỷ 434 triệu đồng.`,
      ['result ho-ngheo = 0.6 % 2025', 'result nhan-dan-dong-gop = 16.434 tỷ đồng 2020–2025']
    ],
    [
      'names inside names',
      `${REPORT}I. KẾT QUẢ\n\nNăm 2025 tỷ lệ hộ cận nghèo còn 1,2%. Năm 2025 tổng diện tích gieo trồng đạt 1.250 ha. Năm 2025 có 90% chi bộ hoàn thành tốt nhiệm vụ. Năm 2025 có 95% thôn có nhà văn hóa.`,
      [
        'result ho-can-ngheo = 1.2 % 2025',
        'result new = 1250 ha 2025',
        'result new = 90 % 2025',
        'result nha-van-hoa-thon = 95 % 2025'
      ]
    ],
    [
      'what it was and what it is',
      `${REPORT}I. KẾT QUẢ\n\nTỷ lệ hộ nghèo giảm từ 1,84% năm 2020 xuống còn 0,47% năm 2025.`,
      ['result ho-ngheo = 1.84 % 2020', 'result ho-ngheo = 0.47 % 2025']
    ],
    [
      'a yearly floor and a year of its own',
      `${REPORT}II. CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2025 - 2030\n\n6. Hằng năm, tỷ lệ giải quyết thủ tục hành chính đúng hạn đạt từ 96% trở lên, phấn đấu đến năm 2030 đạt 99%; tỷ lệ hồ sơ trực tuyến đạt 85%;`,
      [
        'target tthc-dung-han >= 96 % 2025–2030 yearly',
        'target tthc-dung-han = 99 % 2025–2030',
        'target ho-so-truc-tuyen = 85 % 2025–2030 yearly'
      ]
    ],
    [
      'a year that something is compared with, or a law is of',
      `${REPORT}I. KẾT QUẢ\n\nTheo Chỉ thị số 12 ngày 20/3/2018, đến nay toàn xã có 154 doanh nghiệp đang hoạt động.`,
      ['result doanh-nghiep = 154 doanh nghiệp 2025']
    ],
    [
      'a clause of a resolution that tells what was done',
      'NGHỊ QUYẾT\nVề phát triển kinh tế - xã hội giai đoạn 2026 - 2030\n\nHòa Bình, ngày 18 tháng 12 năm 2025\n\nĐiều 1. Các chỉ tiêu chủ yếu đến năm 2030\n\n1. Tỷ lệ hộ nghèo dưới 0,5%.\n\nĐiều 2. Đánh giá kết quả năm 2025\n\nTỷ lệ hộ nghèo giảm còn 0,7%.',
      ['target ho-ngheo < 0.5 % 2030', 'result ho-ngheo = 0.7 % 2025']
    ],
    [
      'a share of poor households that begins with them',
      `${REPORT}I. KẾT QUẢ\n\nĐến nay, 100% hộ nghèo được cấp thẻ. Hộ nghèo còn 0,6%; hộ cận nghèo còn 1,15%.`,
      [
        'result new = 100 % 2025',
        'result ho-ngheo = 0.6 % 2020–2025',
        'result ho-can-ngheo = 1.15 % 2020–2025'
      ]
    ],
    [
      'one number of two',
      `${REPORT}I. KẾT QUẢ\n\nNăm 2025, tỷ lệ giải quyết thủ tục hành chính đúng hạn và mức độ hài lòng của người dân đạt 98%.`,
      ['result tthc-dung-han = 98 % 2025', 'result hai-long-hanh-chinh = 98 % 2025']
    ],
    [
      'a lead-in over its list',
      `${REPORT}II. PHƯƠNG HƯỚNG\n\nPhấn đấu đến năm 2028:\n\n- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 98%.\n\n- 100% trạm y tế đạt chuẩn quốc gia.`,
      ['target bao-hiem-y-te = 98 % 2028', 'target tram-y-te-chuan = 100 % 2028']
    ]
  ])('%s', async (_, text, expected) => {
    expect([...(await rows(text))].sort()).toEqual([...expected].sort());
  });

  it('warns of a name of a person, and of no name where there is none', async () => {
    const [first, second] = await candidatesOf(
      `${REPORT}I. KẾT QUẢ\n\nĐồng chí Trần Văn Mẫu hiến 120 m2 đất.\n\nToàn xã có 23 hộ nghèo.`
    );
    expect([first?.namesPerson, second?.namesPerson]).toEqual([true, false]);
  });
});
