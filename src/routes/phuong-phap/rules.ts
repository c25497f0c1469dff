import type { Text } from '$lib/domain/text';
import type { Example } from './example';

/** A rule in plain words with a case that runs it. */
export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly words: readonly Text[];
  readonly example: Example;
}

const TERM = { from: '2025', due: '2030', today: '2028-06-30' } as const;
const PERCENT = { measure: '%', kind: 'rate', decimals: 1, min: 0, max: 100 } as const;

const years = (first: number, ...values: readonly (number | null)[]): Example['points'] =>
  values.map((value, at) => ({ period: String(first + at), value }));

export const RULES: readonly Rule[] = [
  {
    id: 'muc-den-nam',
    title: { vi: 'A. Đạt một mức vào một năm', en: 'A. A level by a year' },
    words: [
      {
        vi: 'Lộ trình là đường thẳng từ điểm xuất phát đến mục tiêu. Tỷ số = phần đã đi được ÷ phần thời gian đã qua. Từ 0,95 là đúng tiến độ, từ 0,60 là cần tăng tốc, từ 0 là tiến triển chậm, dưới 0 là xa dần mục tiêu.',
        en: 'The path is a straight line from the start to the target. Ratio = share of the way done ÷ share of the time gone. From 0.95 it is on track, from 0.60 it needs acceleration, from 0 it is slow, below 0 it moves away.'
      },
      {
        vi: 'Hỏi theo thứ tự: đã đạt chưa; so với lộ trình ra sao; từ nay mỗi năm cần bao nhiêu. Số liệu của chính năm xuất phát không cho kết luận.',
        en: 'The questions come in order: met or not; where against the path; what each year must bring from now on. A figure of the base year alone gives no verdict.'
      }
    ],
    example: {
      ...TERM,
      ...PERCENT,
      name: { vi: 'Tỷ lệ hộ nghèo và cận nghèo', en: 'Poor and near-poor households' },
      type: 'A',
      comparator: '<=',
      value: 1,
      direction: 'decrease',
      decimals: 2,
      points: years(2025, 4, 3.4, 3)
    }
  },
  {
    id: 'san-moi-nam',
    title: { vi: 'B. Mức sàn hoặc mức trần mỗi năm', en: 'B. A floor or ceiling every year' },
    words: [
      {
        vi: 'Mỗi năm xét riêng: đạt hay không, không có sai số cho phép. Đạt mà giảm so với trước thì ghi “đạt, đang giảm”; chưa đạt mà tăng thì ghi “chưa đạt – đang cải thiện”.',
        en: 'Each year is judged by itself, with no tolerance. Met but falling is said so; missed but improving is said so.'
      }
    ],
    example: {
      ...TERM,
      ...PERCENT,
      name: { vi: 'Gia đình văn hóa', en: 'Cultural families' },
      type: 'B',
      comparator: '>',
      value: 95,
      direction: 'increase',
      points: years(2025, 94.96, 95.4, 96.1)
    }
  },
  {
    id: 'giam',
    title: { vi: 'C. Giảm bấy nhiêu điểm mỗi năm', en: 'C. Reduce by so many points a year' },
    words: [
      {
        vi: 'Mục tiêu = số gốc − số điểm mỗi năm × số năm, không xuống dưới 0, rồi xét như loại A. “Tỷ lệ so kế hoạch” là phần đã giảm được, không phải mục tiêu chia cho kết quả.',
        en: 'Target = base − points a year × years, never below 0, then judged as type A. The “share of the plan” is the share of the reduction done, not target over result.'
      }
    ],
    example: {
      ...TERM,
      ...PERCENT,
      name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor households' },
      type: 'C',
      rule: 'points_per_year',
      comparator: '<=',
      value: null,
      change: 2.1,
      direction: 'decrease',
      points: years(2025, 30, 28.2, 26)
    }
  },
  {
    id: 'tang-truong',
    title: { vi: 'D. Tăng trưởng bình quân', en: 'D. Average growth' },
    words: [
      {
        vi: 'Tốc độ bình quân tính theo phép nhân (nhân dồn), không lấy trung bình cộng các tốc độ. “Mỗi năm tăng từ g trở lên” là mức sàn của tốc độ từng năm. Số gốc bằng 0 hoặc âm thì không tính được.',
        en: 'Mean growth is geometric, never the arithmetic mean of rates. “At least g every year” is a floor on each year’s growth. A base of 0 or less cannot be computed.'
      }
    ],
    example: {
      ...TERM,
      name: { vi: 'Thu ngân sách trên địa bàn', en: 'Budget revenue' },
      type: 'D',
      rule: 'average',
      comparator: '>=',
      value: null,
      change: 0.1,
      measure: 'tỷ đồng',
      kind: 'money',
      direction: 'increase',
      decimals: 1,
      min: 0,
      max: null,
      points: years(2025, 10, 13, 11.7)
    }
  },
  {
    id: 'chi-tieu-don',
    title: { vi: 'E. Chỉ tiêu cộng dồn', en: 'E. A quota filled over time' },
    words: [
      {
        vi: 'So phần đã làm với phần lẽ ra phải xong: theo mùa vụ các năm trước nếu biết, không thì theo thời gian. Thanh vẽ tối đa 100%, con số thì không. Hết kỳ mà 93% là không đạt.',
        en: 'The share done is compared with the share that should be done: by the season of earlier years where known, else by time. Bars stop at 100 %, figures do not. 93 % when the period is over is a miss.'
      }
    ],
    example: {
      ...TERM,
      name: { vi: 'Nhà ở cho hộ khó khăn', en: 'Homes for families in need' },
      type: 'E',
      rule: 'over_term',
      comparator: '>=',
      value: 1250,
      measure: 'hộ',
      kind: 'count',
      direction: 'increase',
      decimals: 0,
      min: 0,
      max: null,
      points: years(2026, 260, 260)
    }
  },
  {
    id: 'danh-hieu',
    title: { vi: 'F. Danh hiệu có thời hạn', en: 'F. A title by a date' },
    words: [
      {
        vi: 'Chưa đến hạn không phải là chậm. Còn từ 180 ngày trở xuống là sắp đến hạn; qua ngày hạn mà chưa có là quá hạn; có sau hạn là đã đạt (muộn).',
        en: 'Not due is not late. 180 days or fewer left is due soon; past the day without it is overdue; gained afterwards is achieved late.'
      }
    ],
    example: {
      ...TERM,
      name: { vi: 'Chính quyền thân thiện', en: 'Friendly administration' },
      type: 'F',
      comparator: '=',
      value: 1,
      due: '2027-12-31',
      today: '2026-08-01',
      measure: 'đạt',
      kind: 'title',
      direction: 'increase',
      decimals: 0,
      min: 0,
      max: 1,
      points: []
    }
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
    example: {
      ...TERM,
      name: { vi: 'Trường đạt chuẩn quốc gia', en: 'Schools at national standard' },
      type: 'G',
      comparator: '>=',
      value: 6,
      measure: 'trường',
      kind: 'count',
      direction: 'increase',
      decimals: 0,
      min: 0,
      max: 6,
      points: years(2025, 3, 3, 4)
    }
  },
  {
    id: 'khoang',
    title: { vi: 'H. Trong một khoảng', en: 'H. Within a range' },
    words: [
      {
        vi: 'Trong khoảng là đạt; ngoài khoảng thì nói cách mép gần nhất bao nhiêu.',
        en: 'Inside the range is met; outside, the distance to the nearer end is said.'
      }
    ],
    example: {
      ...TERM,
      name: { vi: 'Tập thể được khen mỗi năm', en: 'Collectives commended a year' },
      type: 'H',
      rule: 'each_year',
      comparator: '>=',
      value: 5,
      valueMax: 10,
      measure: 'tập thể',
      kind: 'count',
      direction: 'range',
      decimals: 0,
      min: 0,
      max: null,
      points: years(2025, 4, 7, 9)
    }
  },
  {
    id: 'can',
    title: { vi: 'Số liệu chỉ nêu khoảng: “trên 95%”', en: 'A bound: “over 95 %”' },
    words: [
      {
        vi: '“Trên 95%” là mọi giá trị từ trên 95 đến 100. Chỉ kết luận đạt khi cả khoảng đều đạt, chưa đạt khi cả khoảng đều không đạt; còn lại là chưa đủ số liệu. Trên hình là mũi tên, không phải một điểm.',
        en: '“Over 95 %” is every value above 95 up to 100. It is met only when all of them are, missed when none is; otherwise the data do not suffice. It is drawn as an arrow, not a point.'
      }
    ],
    example: {
      ...TERM,
      ...PERCENT,
      name: { vi: 'Hộ tham gia bảo hiểm y tế', en: 'Households with health insurance' },
      type: 'B',
      comparator: '>=',
      value: 98,
      direction: 'increase',
      points: [{ period: '2026', value: 95, comparator: '>' }]
    }
  },
  {
    id: 'xuat-phat',
    title: { vi: 'Điểm xuất phát không phải kết quả', en: 'A base is not a verdict' },
    words: [
      {
        vi: 'Số liệu của năm trước kỳ mục tiêu, hoặc của cả giai đoạn 2020–2025, là điểm xuất phát. Trang nói nó cách mục tiêu bao xa, nhưng không tô đỏ và không tính vào “đạt k/n”.',
        en: 'A figure of a year before the term, or of the span 2020–2025, is the starting point. The page says how far it is from the target, but colours nothing red and leaves it out of “k of n met”.'
      }
    ],
    example: {
      ...TERM,
      ...PERCENT,
      name: { vi: 'Gia đình văn hóa', en: 'Cultural families' },
      type: 'B',
      comparator: '>',
      value: 95,
      direction: 'increase',
      points: [{ period: '2020/2025', value: 92 }]
    }
  }
];
