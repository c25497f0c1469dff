import { expect, it } from 'vitest';
import { type IndicatorHoldings, knownText } from './known-text';

const NOTHING: IndicatorHoldings = {
  indicator: { kind: 'count', frequency: 'year' },
  targets: [],
  observations: [],
  commendations: [],
  elsewhere: { units: 0, formers: 0, periods: [] }
};

it.each([
  [
    'nothing anywhere',
    NOTHING,
    'Dữ liệu chưa có số liệu hoặc mục tiêu nào của chỉ tiêu này. Trang này có định nghĩa và căn cứ của chỉ tiêu. Số liệu được thêm vào khi có văn bản nêu.'
  ],
  [
    'people, which the row of every unit states',
    {
      ...NOTHING,
      observations: [{ unit: 'a' }, { unit: 'a' }],
      elsewhere: { units: 114, formers: 312, periods: ['2019-04-01'] }
    },
    'Đã có số liệu của 1 đơn vị trong văn bản; chưa văn bản nào trong dữ liệu nêu mục tiêu. Bảng đơn vị nêu số của 114 đơn vị: xem đầu trang từng đơn vị. Số của 312 đơn vị cũ (Tổng điều tra 1/4/2019) ở trang trước – sau sáp nhập.'
  ],
  [
    'households, counted for former units only',
    { ...NOTHING, elsewhere: { units: 0, formers: 312, periods: ['2019-04-01'] } },
    'Số của 312 đơn vị cũ (Tổng điều tra 1/4/2019) ở trang trước – sau sáp nhập.'
  ],
  [
    'commendations beside targets',
    { ...NOTHING, targets: [{ unit: 'a' }], commendations: [{ unit: 'a' }, { unit: 'b' }] },
    'Đã có mục tiêu của 1 đơn vị; chưa văn bản nào trong dữ liệu nêu số liệu. Văn bản của 2 đơn vị nêu số khen thưởng (2 dòng, ở dưới); chưa có số tổng của một năm.'
  ]
])('says what is known: %s', (_, known, words) => {
  expect(knownText(known, 'vi').replaceAll('\u00A0', ' ')).toBe(words);
});

it('denies in English nothing that is held elsewhere either', () => {
  const held = { ...NOTHING, elsewhere: { units: 114, formers: 312, periods: ['2019-04-01'] } };
  expect(knownText(held, 'en')).not.toContain('No figure');
});
