import {
  distribution,
  distributionHeight,
  type DistributionModel
} from '../../../src/lib/charts/distribution';
import type { Point } from '../../../src/lib/charts/mark';
import {
  SMALL_MULTIPLE_HEIGHT,
  smallMultiple,
  type SmallMultipleModel
} from '../../../src/lib/charts/small-multiple';
import {
  VALUE_LINE_HEIGHT,
  VALUE_LINE_HEIGHT_NARROW,
  valueLine
} from '../../../src/lib/charts/value-line';
import type { ValueLineModel } from '../../../src/lib/charts/line-model';
import { xmr, XMR_HEIGHT, type XmrModel } from '../../../src/lib/charts/xmr';
import { example, type Example } from './example';

/** A repeatable sequence between 0 and 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

const vi = (value: number, decimals = 2): string => value.toFixed(decimals).replace('.', ',');
const next = sequence(7);
const peers = Array.from({ length: 22 }, (_, i) => {
  let value = 1.6 + next() * 4.1;
  const fall = 0.82 + next() * 0.12;
  const points = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year): Point => {
    value *= fall * (0.97 + next() * 0.06);
    return [year, Number(value.toFixed(3))];
  });
  return { name: `xã ${i + 1}`, points };
});

const values = [3.05, 2.84, 2.62, 2.5, 2.33, 2.1, 1.88];

export const poverty: ValueLineModel = {
  from: 2020,
  to: 2030,
  step: 1,
  unitText: '% số hộ',
  tone: 'acc',
  points: values.map((value, i) => ({
    x: 2020 + i,
    value,
    text: vi(value),
    kind: i < 5 ? 'rebuilt' : 'reported',
    fill: i < 5 ? 'rebuilt' : 'sample'
  })),
  path: {
    points: [
      [2025, 2.1],
      [2026.5, 1.62]
    ],
    text: 'Lộ trình: giảm 0,32 điểm % mỗi năm'
  },
  target: { x: 2030, value: 0.5, text: 'Mục tiêu: 0,5%', note: 'năm 2030 (mẫu)' },
  projection: {
    points: [
      [2026, 1.88],
      [2026.5, 1.8]
    ],
    text: 'Đà hiện nay: 1,8%',
    note: 'đến rà soát 2027'
  },
  band: [],
  rules: [
    {
      at: 2024.5,
      kind: 'event',
      title: '01/07/2025: lập xã mới',
      note: 'trước đó: dựng lại theo ranh giới mới'
    },
    {
      at: 2026.5,
      kind: 'break',
      title: 'Từ rà soát 2027: chuẩn nghèo 2027–2030',
      note: 'Không nối với số liệu cũ'
    }
  ],
  peers,
  peersText: '22 xã khác: nét nhạt'
};

const online: ValueLineModel = {
  ...poverty,
  from: 2020,
  unitText: '% hồ sơ',
  tone: 'on',
  points: [52.1, 55.8, 61, 66.2, 70.5, 74.2, 76.9].map((value, i) => ({
    x: 2020 + i,
    value,
    text: vi(value, 1),
    kind: 'reported',
    fill: i === 6 ? 'estimate' : 'solid'
  })),
  path: {
    points: [
      [2025, 74.2],
      [2030, 85]
    ],
    text: 'Lộ trình: tăng 2,2 điểm % mỗi năm'
  },
  target: { x: 2030, value: 85, text: 'Mục tiêu: 85%', note: 'năm 2030' },
  projection: {
    points: [
      [2026, 76.9],
      [2030, 88.4]
    ],
    text: 'Đà hiện nay: 88,4%',
    note: '80%: 84,1–92,7'
  },
  band: [
    [2026, 76.9, 76.9],
    [2027, 78.4, 81.2],
    [2030, 84.1, 92.7]
  ],
  rules: [],
  peers: []
};

const oneFigure: ValueLineModel = {
  ...online,
  tone: 'data',
  points: [{ x: 2025, value: 74.2, text: '74,2', kind: 'reported', fill: 'solid' }],
  projection: null,
  band: []
};

export const small: SmallMultipleModel = {
  from: 2020,
  to: 2030,
  min: 0,
  max: 6,
  scale: [0, 3].map((at) => ({ at, text: String(at) })),
  lines: [0, 3],
  rebuilt: [values.slice(0, 5).map((value, i): Point => [2020 + i, value])],
  reported: [
    [
      [2025, 2.1],
      [2026, 1.88]
    ]
  ],
  last: { x: 2026, value: 1.88, text: '1,88', fill: 'sample' },
  path: [
    [2025, 2.1],
    [2026.5, 1.62]
  ],
  target: { x: 2030, value: 0.5 },
  rule: 2026.5,
  tone: 'acc'
};

const draw = sequence(11);
const monthly: XmrModel = {
  points: Array.from({ length: 20 }, (_, i) => {
    const value = i === 7 ? null : i === 14 ? 91.2 : 95.6 + (draw() - 0.5) * 2.4;
    return {
      label: `${(i % 12) + 1}/${2025 + Math.floor(i / 12)}`,
      value,
      text:
        value === null
          ? 'chưa có số liệu'
          : `${(i % 12) + 1}/${2025 + Math.floor(i / 12)}: ${vi(value, 1)}%`,
      signal: i === 14,
      fill: 'sample'
    };
  }),
  mean: { value: 95.5, text: 'trung bình 95,5%' },
  lower: { value: 93.1, text: 'giới hạn dưới 93,1%' },
  upper: { value: 97.9, text: 'giới hạn trên 97,9%' },
  target: { value: 96, text: 'mức sàn: từ 96%' },
  unitText: '% hồ sơ đúng hạn, theo tháng',
  tone: 'data'
};

const spot = sequence(5);
const dots = (
  count: number,
  middle: number,
  chosen: number
): DistributionModel['groups'][number]['dots'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `moi-${i}`,
    name: `xã ${i}`,
    value: i === chosen ? 92 : Math.min(100, middle + (spot() + spot() + spot() - 1.5) * 7),
    fill: 'sample',
    chosen: i === chosen
  }));

export const where: DistributionModel = {
  min: 80,
  max: 100,
  ticks: [80, 85, 90, 95, 100].map((at) => ({ at, text: String(at) })),
  groups: [
    { name: '45 phường', dots: dots(45, 94, -1) },
    { name: '69 xã, đặc khu', dots: dots(69, 92, 12) }
  ],
  target: { value: 95, text: 'mức sàn: trên 95%' },
  chosenText: 'xã Đại Sơn: 92%'
};

export const LINES: readonly Example[] = [
  example('value-line-break', valueLine, poverty, [1248, VALUE_LINE_HEIGHT]),
  example('value-line-break-phone', valueLine, poverty, [358, VALUE_LINE_HEIGHT_NARROW]),
  example('value-line-band', valueLine, online, [1008, 420]),
  example('value-line-band-phone', valueLine, online, [358, VALUE_LINE_HEIGHT_NARROW]),
  example('value-line-one-figure', valueLine, oneFigure, [1008, 360]),
  example('value-line-slide', valueLine, { ...online, peers: [] }, [1168, 430, 1.7]),
  example('small-multiple', smallMultiple, small, [226, SMALL_MULTIPLE_HEIGHT]),
  example(
    'small-multiple-high',
    smallMultiple,
    {
      ...small,
      scale: [],
      rebuilt: [],
      path: [],
      reported: [
        [
          [2025, 5.2],
          [2026, 5.8]
        ]
      ],
      last: { x: 2026, value: 5.8, text: '5,80', fill: 'solid' },
      tone: 'away'
    },
    [226, SMALL_MULTIPLE_HEIGHT]
  ),
  example('xmr', xmr, monthly, [1008, XMR_HEIGHT]),
  example('xmr-phone', xmr, monthly, [358, XMR_HEIGHT]),
  example('distribution', distribution, where, [1008, distributionHeight(where, 1008)]),
  example('distribution-phone', distribution, where, [358, distributionHeight(where, 358)])
];
