import { months, PERCENT, TERM, years, type Rule } from './rule';

/** How figures are read before they are judged, and what more than a verdict can be said of a series. */
export const VALUE_RULES: readonly Rule[] = [
  {
    id: 'can',
    title: { vi: 'Số liệu chỉ nêu khoảng: “trên 95%”', en: 'A bound: “over 95%”' },
    words: [
      {
        vi: '“Trên 95%” là mọi giá trị từ trên 95 đến 100. Chỉ kết luận đạt khi cả khoảng đều đạt, chưa đạt khi cả khoảng đều không đạt; còn lại là chưa đủ số liệu. Trên hình là mũi tên, không phải một điểm.',
        en: '“Over 95%” is every value above 95 up to 100. It is met only when all of them are, missed when none is; otherwise the data do not suffice. It is drawn as an arrow, not a point.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'can',
        name: { vi: 'Hộ tham gia bảo hiểm y tế', en: 'Households with health insurance' },
        type: 'B',
        comparator: '>=',
        value: 98,
        direction: 'increase',
        points: [{ period: '2026', value: 95, comparator: '>' }]
      }
    ]
  },
  {
    id: 'gan',
    title: { vi: 'Số liệu ghi “gần”: “gần 100%”', en: '“Just under”: “nearly 100%”' },
    words: [
      {
        vi: '“Gần 100%” là chưa tới 100%: mức phải đạt 100% thì chưa đạt, dù chỉ thiếu một chút. Thiếu bao nhiêu thì văn bản không nói, nên trang không tính chênh lệch, không vẽ thành một điểm và không gọi là “khoảng 100%”. Với mức thấp hơn hẳn thì chưa kết luận, vì “gần” không nói gần đến đâu.',
        en: '“Nearly 100%” has not reached 100: against a level of 100% it is missed, if only by a little. How much is missing the document does not say, so the page gives no difference, draws no point and does not call it “about 100%”. Against a much lower level nothing is concluded, because “nearly” does not say how near.'
      },
      {
        vi: 'Đổi chữ “gần” thành “đúng” để thấy cùng con số ấy đạt.',
        en: 'Change “just under” to “exactly” to see the same number meet the level.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'gan',
        name: { vi: 'Tỷ lệ giải ngân', en: 'Share of funds paid out' },
        type: 'B',
        comparator: '>=',
        value: 100,
        direction: 'increase',
        points: [{ period: '2026', value: 100, comparator: '<~' }]
      }
    ]
  },
  {
    id: 'xuat-phat',
    title: { vi: 'Điểm xuất phát không phải kết quả', en: 'A base is not a verdict' },
    words: [
      {
        vi: 'Số liệu của năm trước kỳ mục tiêu, hoặc số ghi cho một giai đoạn như 2020–2025, là điểm xuất phát. Trang nói nó cách mục tiêu bao xa, nhưng không tô đỏ và không tính vào “đạt k/n”. Thêm số của năm 2026 để thấy kết luận xuất hiện.',
        en: 'A figure of a year before the term, or of the span 2020–2025, is the starting point. The page says how far it is from the target, but colours nothing red and leaves it out of “k of n met”. Add a figure of 2026 to see a verdict appear.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'xuat-phat',
        name: { vi: 'Gia đình văn hóa', en: 'Cultural families' },
        type: 'B',
        comparator: '>',
        value: 95,
        direction: 'increase',
        points: [
          { period: '2020/2025', value: 92 },
          { period: '2026', value: null }
        ]
      }
    ]
  },
  {
    id: 'nhieu-ve',
    title: { vi: 'Một câu, hai mục tiêu', en: 'One sentence, two targets' },
    words: [
      {
        vi: '“Từ 96% hằng năm, phấn đấu 99% năm 2030” là hai mục tiêu: một mức sàn mỗi năm và một mức đến năm 2030. Cùng một số liệu có thể đạt mục tiêu này mà còn chậm ở mục tiêu kia.',
        en: '“96% every year, striving for 99% in 2030” is two targets: a floor every year and a level by 2030. The same figures can meet the one and lag behind the other.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'hai-ve-san',
        name: { vi: 'Thủ tục đúng hạn, từ 96% mỗi năm', en: 'Files on time, 96% every year' },
        type: 'B',
        comparator: '>=',
        value: 96,
        direction: 'increase',
        points: years(2025, 96.2, 96.6, 97)
      },
      {
        ...TERM,
        ...PERCENT,
        id: 'hai-ve-muc',
        name: { vi: 'Thủ tục đúng hạn, 99% năm 2030', en: 'Files on time, 99% by 2030' },
        type: 'A',
        comparator: '>=',
        value: 99,
        direction: 'increase',
        points: years(2025, 96.2, 96.6, 97)
      }
    ]
  },
  {
    id: 'doi-chuan',
    title: { vi: 'Khi chuẩn thay đổi', en: 'When a standard changes' },
    words: [
      {
        vi: 'Chuẩn nghèo đổi từ rà soát năm 2027: số trước và sau đo hai điều khác nhau. Không tính tỷ số qua mốc đó; tình trạng là “không đánh giá”, và đường đi bắt đầu lại từ số đầu tiên theo chuẩn mới.',
        en: 'The poverty line changes with the review of 2027: figures before and after measure two things. No ratio crosses it; the status is “not assessed”, and the path starts again from the first figure on the new standard.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'doi-chuan',
        name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor households' },
        type: 'A',
        comparator: '<=',
        value: 1,
        direction: 'decrease',
        points: years(2025, 4, 3.4, 5.9),
        newStandardFrom: 2027
      }
    ]
  },
  {
    id: 'it-so-lieu',
    title: { vi: 'Ít số liệu thì nói ít', en: 'Few figures, few words' },
    words: [
      {
        vi: 'Không có số liệu: “chưa có số liệu”, không phải 0. Một số liệu: chỉ biết mức, khoảng cách và nhịp cần có. Hai, ba số liệu: có tỷ số, độ tin tạm thời. Bốn: có xu hướng. Từ năm: có dải dự báo. Năm thiếu ở giữa không đổi tỷ số: chỉ số đầu, số cuối và thời gian được tính. Xóa bớt số để thấy.',
        en: 'No figure: “no data”, never 0. One: level, gap and the pace needed only. Two or three: a ratio, provisional. Four: a trend. Five or more: a forecast band. A missing year in between changes no ratio: only first, last and the time count. Delete some to see.'
      }
    ],
    examples: [
      {
        ...TERM,
        ...PERCENT,
        id: 'it-so-lieu',
        name: { vi: 'Hồ sơ trực tuyến', en: 'Online files' },
        type: 'A',
        comparator: '>=',
        value: 90,
        direction: 'increase',
        today: '2029-06-30',
        points: years(2025, 60, null, null, 80)
      }
    ]
  },
  {
    id: 'du-bao',
    title: { vi: 'Dự báo và dải 80%', en: 'Forecast and its 80% band' },
    words: [
      {
        vi: 'Từ năm số liệu trở lên, trang vẽ đường bình phương tối thiểu và dải mà 8 trong 10 lần số thật sẽ rơi vào. Ít hơn thì dải rộng đến mức vô nghĩa (ba số: từ 0,14 đến 3,46 quanh 1,8) nên không vẽ. Dự báo không vượt 0% và 100%.',
        en: 'With five figures or more the site draws the least-squares line and the band that a true value falls into 8 times out of 10. With fewer the band is so wide that it says nothing (three figures: 0.14 to 3.46 around 1.8), so it is not drawn. A forecast stays between 0% and 100%.'
      }
    ],
    examples: [
      {
        ...PERCENT,
        id: 'du-bao',
        name: { vi: 'Tỷ lệ hộ cận nghèo', en: 'Near-poor households' },
        from: '2026',
        due: '2035',
        today: '2031-06-30',
        type: 'A',
        comparator: '<=',
        value: 1,
        direction: 'decrease',
        decimals: 2,
        points: years(2026, 6.1, 5.6, 4.9, 4.6, 4),
        picture: 'line'
      }
    ]
  },
  {
    id: 'thang',
    title: {
      vi: 'Số liệu hằng tháng: tín hiệu hay dao động',
      en: 'Monthly figures: signal or noise'
    },
    words: [
      {
        vi: 'Từ 12 tháng trở lên, trang vẽ giới hạn tự nhiên: trung bình ± 2,66 × biến động trung bình giữa hai tháng. Mục tiêu nằm trong giới hạn thì tháng đạt, tháng không là do ngẫu nhiên, không phải công hay lỗi của tháng đó. Không dùng cho số liệu năm và số cộng dồn.',
        en: 'With 12 months or more the site draws natural limits: mean ± 2.66 × the mean move between two months. With the target inside them, months hit and miss by chance, to nobody’s merit or fault. Not used for yearly figures or running totals.'
      }
    ],
    examples: [
      {
        ...PERCENT,
        id: 'thang',
        name: { vi: 'Thủ tục giải quyết đúng hạn', en: 'Files settled on time' },
        from: '2025',
        due: '2030',
        today: '2027-01-31',
        type: 'B',
        comparator: '>=',
        value: 96,
        direction: 'increase',
        points: months(2026, 96.4, 95.2, 97.1, 96, 94.8, 96.9, 97.4, 95.6, 96.2, 97, 95.1, 96.6),
        picture: 'months'
      }
    ]
  }
];
