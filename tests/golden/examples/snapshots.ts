import type { BarsModel } from '../../../src/lib/charts/bars';
import type { TablePicture } from '../../../src/lib/charts/table-model';
import { drawnChart } from '../../../src/lib/panels/drawn-chart';
import type { ChartPart } from '../../../src/lib/panels/frozen-chart';
import { example, type Example } from './example';
import { poverty, small, where } from './lines';
import { anHai, city, merger } from './places';

const NAMES = [
  'Phường Nguyễn Bỉnh Khiêm',
  'Đặc khu Bạch Long Vĩ',
  'Xã Yết Kiêu, ễ ữ ợ ẫ Ỵ',
  'Phường Trần Hưng Đạo',
  'Xã Vĩnh Thịnh',
  'Phường Hồng Bàng',
  'Xã Tiên Minh',
  'Đặc khu Cát Hải',
  'Phường Lê Ích Mộc',
  'Xã Khúc Thừa Dụ',
  'Xã Đại Sơn',
  'Phường Dương Kinh'
] as const;
const LONG = { text: '… và {count} dòng nữa trong bảng', total: 56 };

const ranking: BarsModel = {
  min: 0,
  max: 2.4,
  rows: NAMES.map((name, at) => ({
    name,
    note: '',
    icon: {
      name: at % 3 === 0 ? 'st-acc' : 'st-on',
      tone: at % 3 === 0 ? 'acc' : 'on',
      hollow: at % 2 === 0
    },
    parts: [
      {
        from: 0,
        to: 2.4 - at * 0.17,
        tone: at % 3 === 0 ? 'acc' : 'on',
        fill: at % 2 === 0 ? 'sample' : 'solid'
      }
    ],
    text: `${(2.4 - at * 0.17).toFixed(2).replace('.', ',')}%`
  })),
  rest: LONG
};

/** Amounts on both sides of nothing. */
const mix: BarsModel = {
  min: -0.6,
  max: 0.2,
  rows: [
    ['các đơn vị cũ tự thay đổi', -0.52],
    ['tỷ trọng thay đổi', 0.15],
    ['cộng lại', -0.37]
  ].map(([name, value]) => ({
    name: String(name),
    note: 'từ 2020 đến 2024',
    icon: null,
    parts: [{ from: 0, to: Number(value), tone: 'data', fill: 'rebuilt' }],
    text: `${value} điểm %`
  })),
  rest: { ...LONG, total: 3 }
};

const table: TablePicture = {
  columns: [
    { name: 'Đơn vị', isNumber: false },
    { name: 'Hợp thành từ các đơn vị cũ', isNumber: false },
    { name: 'Tình trạng', isNumber: false },
    { name: 'Số hộ nghèo, hộ', isNumber: true }
  ],
  rows: NAMES.flatMap((name, at) => [
    ...(at === 0 ? [{ group: 'Phường' }] : at === 6 ? [{ group: 'Xã, đặc khu' }] : []),
    [
      name,
      'An Dương, An Biên, Trần Nguyên Hãn, Vĩnh Niệm, Đồng Hải',
      { text: 'Cần tăng tốc', icon: 'st-acc' as const, tone: 'acc' as const, sample: at % 2 === 0 },
      at === 3 ? '' : `1.${100 + at}`
    ]
  ]),
  rest: LONG
};

const grid: ChartPart = {
  kind: 'grid',
  model: {
    items: NAMES.map((name, at) => ({
      name,
      status:
        at === 2
          ? null
          : { icon: 'st-lim', tone: 'lim', sample: at % 2 === 0, text: 'Tiến triển chậm' },
      model: small
    })),
    rest: LONG
  }
};

const tiles: ChartPart = {
  kind: 'tiles',
  model: {
    map: city,
    meanings: [
      { text: 'Đúng tiến độ', count: '51', tone: 'on', icon: 'st-on', sample: false },
      { text: 'Cần tăng tốc', count: '8', tone: 'acc', icon: 'st-acc', sample: true },
      {
        text: 'chưa có số liệu',
        count: '27',
        tone: 'data',
        icon: null,
        sample: false,
        known: 'none'
      }
    ],
    note: 'Mỗi ô một đơn vị, đặt theo vị trí tương đối. Không phải bản đồ hành chính.'
  }
};

const PARTS: Readonly<Record<string, ChartPart>> = {
  ranking: { kind: 'bars', model: ranking },
  mix: { kind: 'bars', model: mix },
  table: { kind: 'table', model: table },
  grid,
  tiles,
  dumbbell: { kind: 'dumbbell', model: merger },
  flow: { kind: 'flow', model: anHai },
  line: { kind: 'line', model: poverty },
  spread: { kind: 'distribution', model: where }
};

/** Rooms a chart has in a slide of 16:9 and in half of one, with the size of type there. */
const ROOMS = { slide: [1168, 400, 24 / 13], half: [560, 330, 20 / 13] } as const;

/** Charts of other pages as they are cut to a slide: what is left out is said. */
export const SNAPSHOTS: readonly Example[] = Object.entries(PARTS).flatMap(([name, part]) =>
  Object.entries(ROOMS).map(([room, size]) =>
    example(`snapshot-${name}-${room}`, drawnChart, [part], size)
  )
);
