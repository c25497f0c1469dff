import { dumbbell, dumbbellHeight, type DumbbellModel } from '../../../src/lib/charts/dumbbell';
import type { DumbbellEnd } from '../../../src/lib/charts/dumbbell-ends';
import { flowHeight, lineageFlow } from '../../../src/lib/charts/lineage-flow';
import type { FlowModel } from '../../../src/lib/charts/flow-model';
import { tileMap, tileMapHeight, type TileMapModel } from '../../../src/lib/charts/tile-map';
import { example, type Example } from './example';

const end = (low: number, text: string, extra: Partial<DumbbellEnd> = {}): DumbbellEnd => ({
  low,
  high: low,
  bound: null,
  text,
  fill: 'solid',
  ...extra
});

const before = (low: number, text: string, high = low): DumbbellEnd =>
  end(low, text, { high, fill: 'rebuilt' });

export const merger: DumbbellModel = {
  panels: [
    {
      title: 'Càng cao càng tốt',
      min: 50,
      max: 100,
      ticks: [50, 60, 70, 80, 90, 100].map((at) => ({ at, text: String(at) })),
      rows: [
        {
          name: 'Hồ sơ trực tuyến',
          before: before(59.8, '59,8–62,4', 62.4),
          after: end(79.6, '79,6', { fill: 'sample' }),
          comparability: 'cp-estimated',
          comparabilityText: 'ước tính · mẫu',
          differenceText: '+17,2 đến +19,8 điểm %'
        },
        {
          name: 'Trường đạt chuẩn quốc gia mức độ 2',
          before: before(60, '60,0'),
          after: end(80, '80,0'),
          comparability: 'cp-exact',
          comparabilityText: 'chính xác',
          differenceText: '+20,0 điểm % (6/10 → 8/10)'
        },
        {
          name: 'Tham gia bảo hiểm y tế',
          before: before(90.6, '90,6–92,3', 92.3),
          after: end(95, 'trên 95', { bound: 'above' }),
          comparability: 'cp-estimated',
          comparabilityText: 'ước tính',
          differenceText: 'hơn +2,7 điểm %'
        },
        {
          name: 'Thủ tục đúng hạn',
          before: before(96.3, '96,3'),
          after: end(97.1, '97,1'),
          comparability: 'cp-partial',
          comparabilityText: 'một phần',
          differenceText: '+0,8 điểm %, thiếu Lê Lợi'
        },
        {
          name: 'Giao quân',
          before: before(100, '100,0'),
          after: end(100, '100,0'),
          comparability: 'cp-derived',
          comparabilityText: 'suy ra',
          differenceText: 'không đổi'
        }
      ]
    },
    {
      title: 'Càng thấp càng tốt',
      min: 0,
      max: 8,
      ticks: [0, 2, 4, 6, 8].map((at) => ({ at, text: String(at) })),
      rows: [
        {
          name: 'Trẻ dưới 5 tuổi thấp còi',
          before: null,
          after: end(6, 'dưới 6', { bound: 'below' }),
          comparability: 'cp-not_comparable',
          comparabilityText: 'không so sánh được',
          differenceText: 'không có số trước'
        },
        {
          name: 'Hộ cận nghèo',
          before: before(1.12, '1,12'),
          after: end(0.47, '0,47'),
          comparability: 'cp-derived',
          comparabilityText: 'suy ra',
          differenceText: '−0,65 điểm % (206 → 86 hộ)'
        }
      ]
    }
  ]
};

export const anHai: FlowModel = {
  name: 'phường An Hải',
  nameNote: 'mã 11617, từ 01/07/2025',
  remark: 'Chỉ 1,6% diện tích là của phường An Hải (cũ): cùng tên, không cùng đơn vị.',
  facts: [
    { text: '19,9585 km²', note: 'đúng bằng tổng năm phần' },
    { text: '77.086 người', note: 'không có số dân từng phần' }
  ],
  parts: (
    [
      ['An Đồng', 6.95, '6,95', '34,82%', true, ''],
      ['Hồng Thái', 7.09, '7,09', '35,52%', true, ''],
      ['Đồng Thái', 5.567, '5,567', '27,89%', false, '0,043 km² sang phường An Dương'],
      ['An Hải', 0.32, '0,32', '1,60%', false, 'phần khác sang phường An Dương'],
      ['Lê Lợi', 0.0315, '0,0315', '0,16%', false, 'phần khác sang phường An Dương, An Phong']
    ] as const
  ).map(([name, amount, amountText, shareText, whole, restText]) => ({
    name: `phường ${name} (cũ)`,
    basis: whole ? 'bs-all' : 'bs-part-part',
    basisText: whole ? 'toàn bộ, quận An Dương' : 'một phần diện tích và dân',
    restText,
    amount,
    amountText: `${amountText} km²`,
    shareText,
    whole
  }))
};

/** One former unit, whole: the picture is no taller than its words. */
const bachLongVi: FlowModel = {
  name: 'đặc khu Bạch Long Vĩ',
  nameNote: 'mã 11948, từ 01/7/2025',
  remark: '',
  facts: [
    { text: '3,07 km²', note: 'theo danh mục bản đồ 7/2025' },
    { text: '686 người', note: 'theo danh mục bản đồ 7/2025' }
  ],
  parts: [
    {
      name: 'huyện Bạch Long Vĩ (cũ)',
      basis: 'bs-all',
      basisText: 'toàn bộ',
      restText: '',
      amount: 3,
      amountText: '',
      shareText: '',
      whole: true
    }
  ]
};

const STATES = [
  ['met', 'st-met'],
  ['on', 'st-on'],
  ['acc', 'st-acc'],
  ['lim', 'st-lim'],
  ['away', 'st-away'],
  ['none', 'st-none']
] as const;

export const city: TileMapModel = {
  columns: 15,
  rows: 8,
  tiles: Array.from({ length: 92 }, (_, i) => {
    const row = Math.floor(i / 14);
    const column = i % 14;
    const [tone, icon] = STATES[(i * 7 + row) % 6] ?? STATES[5];
    return {
      id: `moi-${i}`,
      name: `xã ${i}`,
      column,
      row,
      group: `${Math.floor(column / 4)}-${Math.floor(row / 3)}`,
      tone,
      icon,
      sample: i % 9 !== 0,
      chosen: i === 37,
      island: false
    };
  }).concat([
    {
      id: 'moi-11948',
      name: 'đặc khu Bạch Long Vĩ',
      column: 14,
      row: 7,
      group: 'island',
      tone: 'none',
      icon: 'st-none',
      sample: false,
      chosen: false,
      island: true
    }
  ]),
  places: [
    { text: 'Thủy Nguyên', column: 13, row: 2, side: 'right' },
    { text: 'Bạch Long Vĩ', column: 14, row: 7, side: 'below' },
    { text: 'Chí Linh', column: 2, row: 0, side: 'above' }
  ]
};

/** Words of the other language are longer: none may run out of the picture. */
const english: DumbbellModel = {
  panels: merger.panels.map((panel) => ({
    ...panel,
    title: 'More is better',
    rows: panel.rows.slice(0, 2).map((row) => ({
      ...row,
      name: 'Online dossiers (Oct 2026)',
      comparabilityText: 'estimated · own · sample',
      differenceText: '+22.76 to +32.01 percentage points'
    }))
  }))
};

/** Bands as wide as the people of census day, the part that is an estimate said so. */
const kienThuy: FlowModel = {
  parts: [
    ['xã Hữu Bằng (cũ)', 9160, '27,6%'],
    ['xã Thuận Thiên (cũ)', 8440, '25,5%'],
    ['xã Thanh Sơn (cũ)', 6535, '19,7%'],
    ['thị trấn Núi Đối (cũ)', 3603, '10,9%'],
    ['xã Kiến Hưng (cũ)', 5404, '16,3%']
  ].map(([name, amount, shareText], at) => {
    const whole = at < 4;
    const people = `${String(amount).replace(/(?=\d{3}$)/, '.')} người`;
    return {
      name: String(name),
      basis: whole ? 'bs-all' : 'bs-part-part',
      basisText: `${whole ? 'toàn bộ' : 'một phần diện tích và dân'}, huyện Kiến Thụy`,
      restText: whole ? '' : 'phần khác sang xã Kiến Hưng',
      amount: Number(amount),
      amountText: whole ? people : `khoảng ${people}`,
      shareText: String(shareText),
      whole
    } as const;
  }),
  name: 'xã Kiến Thụy',
  nameNote: 'mã 11680, từ 01/07/2025',
  facts: [
    { text: '20,18 km²', note: 'danh mục bản đồ 7/2025' },
    { text: 'khoảng 33.142 người', note: 'Tổng điều tra 1/4/2019, cộng 5 đơn vị cũ' }
  ],
  remark: ''
};

const anHaiEnglish: FlowModel = {
  ...anHai,
  parts: anHai.parts.map((part) => ({
    ...part,
    basisText: 'part of the land and of the people, quận An Dương'
  }))
};

export const PLACES: readonly Example[] = [
  example('dumbbell', dumbbell, merger, [820, dumbbellHeight(merger, 820)]),
  example('dumbbell-phone', dumbbell, merger, [358, dumbbellHeight(merger, 358)]),
  example('flow', lineageFlow, anHai, [1248, flowHeight(anHai, 1248)]),
  example('flow-phone', lineageFlow, anHai, [358, flowHeight(anHai, 358)]),
  example('dumbbell-english', dumbbell, english, [820, dumbbellHeight(english, 820)]),
  example('dumbbell-english-phone', dumbbell, english, [358, dumbbellHeight(english, 358)]),
  example('dumbbell-english-wide', dumbbell, english, [1248, dumbbellHeight(english, 1248)]),
  example('flow-english', lineageFlow, anHaiEnglish, [1248, flowHeight(anHaiEnglish, 1248)]),
  example('flow-people', lineageFlow, kienThuy, [1248, flowHeight(kienThuy, 1248)]),
  example('flow-people-phone', lineageFlow, kienThuy, [358, flowHeight(kienThuy, 358)]),
  example('flow-one', lineageFlow, bachLongVi, [1248, flowHeight(bachLongVi, 1248)]),
  example('flow-one-phone', lineageFlow, bachLongVi, [358, flowHeight(bachLongVi, 358)]),
  example('tile-map', tileMap, city, [640, tileMapHeight(city, 640)]),
  example('tile-map-phone', tileMap, city, [358, tileMapHeight(city, 358)])
];
