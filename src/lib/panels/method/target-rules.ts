import { PERCENT, TERM, years, type Rule } from './rule';

const MONEY = {
  measure: 'tỷ đồng',
  kind: 'money',
  direction: 'increase',
  decimals: 1,
  min: 0,
  max: null
} as const;
const COUNT = { kind: 'count', direction: 'increase', decimals: 0, min: 0, max: null } as const;

/** The types of target, A to H, in the order of the method. */
export const TARGET_RULES: readonly Rule[] = [
  {
    id: 'muc-den-nam',
    title: { vi: 'A. Đạt một mức vào một năm', en: 'A. A level by a year' },
    words: [
      {
        vi: 'Lộ trình là đường thẳng từ điểm xuất phát đến mục tiêu. Tỷ số = phần đã đi được ÷ phần thời gian đã qua. Từ 0,95 là đúng tiến độ, từ 0,60 là cần tăng tốc, từ 0 là tiến triển chậm, dưới 0 là xa dần mục tiêu.',
        en: 'The path is a straight line from the start to the target. Ratio = share of the way done ÷ share of the time gone. From 0.95 it is on track, from 0.60 it needs acceleration, from 0 it is slow, below 0 it moves away.'
      },
      {
        vi: 'Hỏi theo thứ tự: đã đạt chưa; so với lộ trình ra sao; từ nay mỗi năm cần bao nhiêu. Số liệu của chính năm xuất phát không cho kết luận. Đã đạt mà nhịp hiện nay kéo lùi trước hạn thì ghi “đạt, có nguy cơ”.',
        en: 'The questions come in order: met or not; where against the path; what each year must bring from now on. A figure of the base year alone gives no verdict. Met, but at a pace that leads back before the due year, is “met, at risk”.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'muc',
        name: { vi: 'Tỷ lệ hộ nghèo và cận nghèo', en: 'Poor and near-poor households' },
        type: 'A',
        comparator: '<=',
        value: 1,
        direction: 'decrease',
        decimals: 2,
        points: years(2025, 4, 3.4, 3)
      }
    ]
  },
  {
    id: 'san-moi-nam',
    title: { vi: 'B. Mức sàn hoặc mức trần mỗi năm', en: 'B. A floor or ceiling every year' },
    words: [
      {
        vi: 'Mỗi năm xét riêng: đạt hay không, không có sai số cho phép. Đạt mà giảm so với trước thì ghi “đạt, đang giảm”; chưa đạt mà tăng thì ghi “chưa đạt – đang cải thiện”.',
        en: 'Each year is judged by itself, with no tolerance. Met but falling is said so; missed but improving is said so.'
      },
      {
        vi: '94,96% so với mức trên 95% là chưa đạt: trang viết đủ chữ số để thấy chỗ thiếu, không làm tròn thành 95,0%. Số đếm của một phần năm chưa đủ mức sàn thì chưa kết luận: năm chưa hết.',
        en: '94.96% against “over 95%” is missed: the page writes enough digits to show the gap and does not round it to 95.0%. A count of part of a year that is below the floor decides nothing yet: the year is not over.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'san',
        name: { vi: 'Gia đình văn hóa', en: 'Cultural families' },
        type: 'B',
        comparator: '>',
        value: 95,
        direction: 'increase',
        points: years(2025, 94.96, 95.4, 96.1)
      }
    ]
  },
  {
    id: 'giam',
    title: { vi: 'C. Giảm', en: 'C. Reduce' },
    words: [
      {
        vi: 'Giảm bấy nhiêu điểm mỗi năm: mục tiêu = số gốc − số điểm mỗi năm × số năm, không xuống dưới 0, rồi xét như loại A. Giảm bấy nhiêu phần trăm so với gốc: mục tiêu = số gốc × (1 − p).',
        en: 'So many points a year: target = base − points a year × years, never below 0, then judged as type A. So many per cent of the base: target = base × (1 − p).'
      },
      {
        vi: '“Tỷ lệ so kế hoạch” là phần đã giảm được, không phải mục tiêu chia cho kết quả. Số gốc bằng 0 thì mục tiêu thành mức trần 0 mỗi năm.',
        en: 'The “share of the plan” is the share of the reduction done, not target over result. A base of 0 turns the target into a ceiling of 0 every year.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'giam-diem',
        name: { vi: 'Tỷ lệ hộ nghèo, giảm theo điểm', en: 'Poor households, by points' },
        type: 'C',
        rule: 'points_per_year',
        comparator: '<=',
        value: null,
        change: 2.1,
        direction: 'decrease',
        points: years(2025, 30, 28.2, 26)
      },
      {
        ...TERM,
        ...PERCENT,
        id: 'giam-phan',
        name: { vi: 'Trẻ thấp còi, giảm so với gốc', en: 'Stunted children, of the base' },
        type: 'C',
        rule: 'relative',
        comparator: '<=',
        value: null,
        change: 0.3,
        direction: 'decrease',
        points: years(2025, 8, 7.7, 7.4)
      }
    ]
  },
  {
    id: 'tang-truong',
    title: { vi: 'D. Tăng trưởng', en: 'D. Growth' },
    words: [
      {
        vi: 'Tăng bình quân mỗi năm tính theo phép nhân (nhân dồn), không lấy trung bình cộng các tốc độ. “Mỗi năm tăng từ g trở lên” là mức sàn của tốc độ từng năm. “Tăng g so với năm gốc” là một mức phải đạt.',
        en: 'Mean growth a year is geometric, never the arithmetic mean of rates. “At least g every year” is a floor on each year’s growth. “Up g on the base year” is a level to reach.'
      },
      {
        vi: 'Tăng 30% rồi giảm 10% không phải là bình quân 10%, mà là 8,17%. Số gốc bằng 0 hoặc âm thì không tính được. Sau sáp nhập, tăng trưởng tính trên số đã gộp lại, không lấy trung bình tốc độ các đơn vị cũ.',
        en: 'Up 30% and then down 10% is not 10% on average but 8.17%. From a base of 0 or less nothing can be computed. After a merger the rebuilt level grows; the growth rates of former units are never averaged.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...MONEY,
        id: 'tang-binh-quan',
        name: { vi: 'Thu ngân sách, tăng bình quân', en: 'Budget revenue, average growth' },
        type: 'D',
        rule: 'average',
        comparator: '>=',
        value: null,
        change: 0.1,
        points: years(2025, 10, 13, 11.7)
      },
      {
        ...TERM,
        ...MONEY,
        id: 'tang-tung-nam',
        name: { vi: 'Thu nhập, tăng mỗi năm', en: 'Income, growth every year' },
        measure: 'triệu đồng/người/năm',
        kind: 'per_head',
        type: 'D',
        rule: 'each_year',
        comparator: '>',
        value: null,
        change: 0.11,
        points: years(2025, 80, 89.6, 96.8)
      }
    ]
  },
  {
    id: 'chi-tieu-don',
    title: { vi: 'E. Chỉ tiêu cộng dồn', en: 'E. A quota filled over time' },
    words: [
      {
        vi: 'So phần đã làm với phần lẽ ra phải xong: theo mùa vụ các năm trước nếu biết cả tháng đó và cuối năm, không thì theo thời gian đã qua. Giữa năm mà chưa đủ 100% không phải là chưa đạt. Hết kỳ mà 93% là không đạt.',
        en: 'The share done is compared with the share that should be done: by the season of earlier years where both that month and the year’s end are known, else by the time gone. Short of 100% in the middle of a year is no miss. 93% when the period is over is a miss.'
      },
      {
        vi: 'Chỉ tiêu cả kỳ đếm những năm sau năm gốc: kỳ 2025–2030 đếm từ 2026 đến 2030, số của năm 2025 không tính vào. Trang ghi rõ những năm được đếm; thiếu một năm ở giữa thì không kết luận.',
        en: 'A quota of a term counts the years after its base year: for 2025–2030 those are 2026 to 2030, and a figure of 2025 adds nothing. The page says which years it counts; with one of them missing in between nothing is concluded.'
      },
      {
        vi: 'Thanh vẽ tối đa 100%, con số thì không. Hai kế hoạch (Thủ tướng giao, địa phương giao) thì giữ cả hai mẫu số.',
        en: 'Bars stop at 100%, figures do not. Of two plans (the Prime Minister’s, the local one) both denominators are kept.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'trong-nam',
        name: { vi: 'Giải ngân đầu tư công trong năm', en: 'Public investment within the year' },
        max: null,
        type: 'E',
        rule: 'within_year',
        comparator: '>=',
        value: 100,
        direction: 'increase',
        today: '2028-10-20',
        points: [
          { period: '2027-09', value: 55 },
          { period: '2027-12', value: 98 },
          { period: '2028-09', value: 52 }
        ]
      },
      {
        ...TERM,
        ...COUNT,
        id: 'ca-ky',
        name: { vi: 'Nhà ở cho hộ khó khăn, cả kỳ', en: 'Homes for families in need, all term' },
        type: 'E',
        rule: 'over_term',
        comparator: '>=',
        value: 1250,
        measure: 'hộ',
        points: years(2026, 260, 260)
      },
      {
        ...TERM,
        ...COUNT,
        id: 'ca-ky-nam-goc',
        name: {
          vi: 'Cùng chỉ tiêu, có thêm số của năm gốc 2025',
          en: 'The same quota, with a figure of the base year 2025'
        },
        type: 'E',
        rule: 'over_term',
        comparator: '>=',
        value: 1250,
        measure: 'hộ',
        points: years(2025, 300, 260, 260)
      }
    ]
  },
  {
    id: 'danh-hieu',
    title: { vi: 'F. Danh hiệu có thời hạn', en: 'F. A title by a date' },
    words: [
      {
        vi: 'Chưa đến hạn không phải là chậm. Còn từ 180 ngày trở xuống là sắp đến hạn; qua ngày hạn mà chưa có là quá hạn; có sau hạn là đã đạt (muộn). Ngày công nhận ở tương lai thì chưa tính.',
        en: 'Not due is not late. 180 days or fewer left is due soon; past the day without it is overdue; gained afterwards is achieved late. A recognition dated in the future does not count yet.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...COUNT,
        id: 'danh-hieu',
        name: { vi: 'Chính quyền thân thiện', en: 'Friendly administration' },
        type: 'F',
        comparator: '=',
        value: 1,
        due: '2027-12-31',
        today: '2026-08-01',
        measure: 'đạt',
        kind: 'title',
        max: 1,
        points: [],
        achievedOn: null
      }
    ]
  },
  {
    id: 'so-it',
    title: { vi: 'G. Số ít đơn vị', en: 'G. A count of few units' },
    words: [
      {
        vi: 'Trường, thôn, trạm đếm bằng số nguyên: lộ trình làm tròn xuống, kết quả nói “còn k trường”, tỷ lệ chỉ đứng cạnh số đếm.',
        en: 'Schools, villages and stations are whole: the path is rounded down, the result says “k schools to go”, and a percentage only stands beside the counts.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...COUNT,
        id: 'so-it',
        name: { vi: 'Trường đạt chuẩn quốc gia', en: 'Schools at national standard' },
        type: 'G',
        comparator: '>=',
        value: 6,
        measure: 'trường',
        max: 6,
        points: years(2025, 3, 3, 4)
      }
    ]
  },
  {
    id: 'khoang',
    title: { vi: 'H. Trong một khoảng', en: 'H. Within a range' },
    words: [
      {
        vi: 'Trong khoảng là đạt; ngoài khoảng thì nói cách mép gần nhất bao nhiêu.',
        en: 'Inside the range is met; outside, the distance to the nearer end is said.'
      },
      {
        vi: '“Từ 25 đến 45% vào năm 2030” thì trước năm 2030 chưa có gì là không đạt: xét như loại A, lộ trình dẫn đến mép gần, và đến hạn mới hỏi trong hay ngoài khoảng. “Tối thiểu 5–10” giữ chữ tối thiểu: nhiều hơn không phải là không đạt.',
        en: '“25 to 45% by 2030”: before 2030 nothing is missed. It is judged as type A on a path to the nearer end, and only when due is it asked whether it lies inside. “At least 5–10” keeps its words: more is no failure.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...COUNT,
        id: 'khoang',
        name: { vi: 'Tập thể được khen mỗi năm', en: 'Collectives commended a year' },
        type: 'H',
        rule: 'each_year',
        comparator: '=',
        value: 5,
        valueMax: 10,
        measure: 'tập thể',
        direction: 'range',
        points: years(2025, 7, 9, 12)
      },
      {
        ...TERM,
        ...PERCENT,
        id: 'khoang-den-nam',
        name: {
          vi: 'Trường chuẩn mức độ 2, từ 25 đến 45% vào năm 2030',
          en: 'Schools at level 2, 25 to 45% by 2030'
        },
        type: 'H',
        rule: 'by_date',
        comparator: '=',
        value: 25,
        valueMax: 45,
        direction: 'range',
        points: years(2025, 10, 14, 19)
      },
      {
        ...TERM,
        ...COUNT,
        id: 'khoang-toi-thieu',
        name: {
          vi: 'Tập thể được khen, tối thiểu 5–10 mỗi năm',
          en: 'Collectives commended, at least 5–10 a year'
        },
        type: 'H',
        rule: 'each_year',
        comparator: '>=',
        value: 5,
        valueMax: 10,
        measure: 'tập thể',
        direction: 'increase',
        points: years(2025, 7, 9, 12)
      }
    ]
  }
];
