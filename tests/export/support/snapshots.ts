import type { EChartsOption } from 'echarts';
import { targetLadder } from '$lib/charts/target-ladder';
import type { LadderColumn } from '$lib/charts/ladder-model';
import type { Snapshot } from '$lib/export/snapshot';
import { STATUS, type Status } from '$lib/domain/status';

const INCOME = [80.1, 88.9, 98.7, 109.5, 121.6, 135];
const comma = (value: number, decimals = 1): string => value.toFixed(decimals).replace('.', ',');

function ladderColumns(values: readonly number[], known: number, sample = false): LadderColumn[] {
  return values.map((value, index) => ({
    label: String(2025 + index),
    kind: index === 0 ? 'base' : index < known ? 'actual' : 'future',
    value: index < known ? value * (index === 0 ? 1 : 1.05) : null,
    valueText: comma(value * (index === 0 ? 1 : 1.05), 2),
    path: index === 0 ? null : value,
    pathText: comma(value, 2),
    isDue: index === values.length - 1,
    tone: index === 0 ? 'data' : 'acc',
    fill: sample ? 'sample' : 'solid',
    icon: null,
    note: index === 0 ? 'đã có' : index === 1 ? 'cần đạt' : index === 5 ? 'mục tiêu' : ''
  }));
}

const markOf = (code: Status, words: string): Snapshot['status'] => ({
  code,
  icon: STATUS[code].icon,
  colour: STATUS[code].colour,
  words
});

/** Income of Đại Sơn: a base and a path, as its report gives them. */
export const income: Snapshot = {
  id: 'thu-nhap',
  locale: 'vi',
  title: 'Thu nhập Đại Sơn cần tăng trên 11% mỗi năm, để năm 2030 vượt 135 triệu đồng',
  subtitle: 'Thu nhập bình quân đầu người, triệu đồng/người/năm, xã Đại Sơn, 2025–2030',
  description: 'Bậc thang thu nhập từ 80,1 triệu đồng năm 2025 lên 135,0 triệu đồng năm 2030.',
  chart: (frame) => targetLadder({ columns: ladderColumns(INCOME, 1) }, frame),
  legend: [],
  status: markOf('insufficient_data', 'Chưa đủ số liệu: mới có điểm xuất phát'),
  targetWords: 'năm 2026 cần thêm 8,8 triệu đồng',
  pathWords: null,
  sourceLines: [
    'Báo cáo tổng kết thi đua 2020–2025 của xã Đại Sơn, Phần thứ nhất, II.1.1 và Phần thứ hai, II.3',
    'mốc từng năm: suy ra (80,1 × 1,11 mỗi năm)'
  ],
  dataDate: '2026-11-21',
  dataWords: 'Số liệu cuối kỳ 2020–2025, văn bản không ghi năm',
  comparability: null,
  address: '/don-vi/11086-dai-son/?chi-tieu=thu-nhap',
  link: 'https://thuocdo.example/don-vi/11086-dai-son/?chi-tieu=thu-nhap',
  sample: false,
  caption: 'Thu nhập bình quân đầu người của xã Đại Sơn: 80,1 triệu đồng; mục tiêu 135,0 năm 2030.',
  table: {
    columns: [
      { name: 'Năm', kind: 'year' },
      { name: 'Lộ trình (triệu đồng)', kind: 'number', decimals: 1 },
      { name: 'Thực hiện (triệu đồng)', kind: 'number', decimals: 1 },
      { name: 'Tỷ lệ', kind: 'percent', decimals: 1 },
      { name: 'Ngày', kind: 'date' },
      { name: 'Nguồn', kind: 'text' }
    ],
    rows: INCOME.map((value, index) => [
      2025 + index,
      value,
      index === 0 ? 80.1 : null,
      index === 0 ? 59.3 : null,
      index === 0 ? '2025-08-14' : null,
      index === 0 ? 'Báo cáo xã Đại Sơn, II.1.1' : '=1+1'
    ])
  },
  sheetName: 'Thu nhập',
  nativeChart: {
    type: 'bullet',
    categories: INCOME.map((_, index) => String(2025 + index)),
    series: [
      {
        name: 'Thực hiện',
        role: 'value',
        values: [80.1, null, null, null, null, null],
        colour: '#4a5b70'
      },
      {
        name: 'Lộ trình',
        role: 'path',
        values: [null, ...INCOME.slice(1, 5), null],
        colour: '#43536a'
      },
      {
        name: 'Mục tiêu',
        role: 'target',
        values: [null, null, null, null, null, 135],
        colour: '#14212f'
      }
    ],
    decimals: 1,
    unit: 'triệu đồng',
    min: 0
  },
  notes: 'Thu nhập 80,1 triệu đồng (Báo cáo xã Đại Sơn, II.1.1). Mục tiêu 135 triệu đồng năm 2030.',
  fileParts: ['xã Đại Sơn', 'thu nhập', '2025–2030']
};

/** The same anatomy with sample values, a legend, a status and everything that can be long. */
export const longest: Snapshot = {
  ...income,
  id: 'ho-ngheo',
  title:
    'Đặc khu Bạch Long Vĩ và phường Nguyễn Bỉnh Khiêm giữ được tỷ lệ hộ nghèo dưới lộ trình; Ỵ Ễ Ữ Ợ Ẫ, mỗi năm đều giảm, riêng năm 2027 đổi chuẩn nên chưa so sánh',
  subtitle:
    'Tỷ lệ hộ nghèo và cận nghèo, % số hộ, đặc khu Bạch Long Vĩ và phường Nguyễn Bỉnh Khiêm, 2025–2030',
  chart: (frame) =>
    targetLadder({ columns: ladderColumns([2.1, 1.78, 1.46, 1.14, 0.82, 0.5], 2, true) }, frame),
  legend: [
    { label: 'Đặc khu Bạch Long Vĩ', mark: 'hatch', colour: '#bd8b13' },
    { label: 'Phường Nguyễn Bỉnh Khiêm', mark: 'point', colour: '#4a5b70' },
    { label: 'Lộ trình', mark: 'dashed', colour: '#14212f' },
    { label: 'Dự báo', mark: 'dotted', colour: '#43536a' }
  ],
  status: markOf('needs_acceleration', 'Cần tăng tốc'),
  targetWords: 'cần giảm 0,35 điểm % mỗi năm, 2027–2030',
  pathWords: 'mốc năm 2026: 1,78%',
  sourceLines: ['Chuẩn nghèo đổi từ rà soát 2027 (Nghị định 351/2025/NĐ-CP)'],
  comparability: 'ước tính',
  address:
    '/chi-tieu/ho-ngheo-can-ngheo/?dv=11680,11242,11086,11617,11629,10903,10888&ky=2025-2030&so=truoc-sau&mau=1',
  sample: true,
  remark: 'Cần rà soát lại hộ nghèo ở các thôn giáp ranh trước tháng 10/2026 và báo cáo Đảng ủy.'
};

/** A line with its path, drawn by ECharts' own series; no unit, no status. */
export const line: Snapshot = {
  ...income,
  id: 'gia-dinh-van-hoa',
  title: 'Gia đình văn hóa còn thiếu hơn 3 điểm % so với mức sàn 95%',
  subtitle: 'Tỷ lệ gia đình văn hóa, %, xã Đại Sơn, 2021–2030',
  chart: ({ scale, theme }): EChartsOption => {
    const label = { fontFamily: theme.fontNum, fontSize: 13 * scale, color: theme.ink3 };
    return {
      grid: { left: 70, right: 150, top: 30, bottom: 50 },
      xAxis: { type: 'category', data: ['2021', '2022', '2023', '2024', '2025'], axisLabel: label },
      yAxis: { type: 'value', min: 80, max: 100, axisLabel: label },
      series: [
        {
          type: 'line',
          data: [88, 89.5, null, 91, 92],
          symbolSize: 14,
          lineStyle: { width: 3.5, color: theme.tone.data },
          itemStyle: { color: theme.tone.data },
          areaStyle: { opacity: 0.1, color: theme.tone.data },
          endLabel: {
            show: true,
            formatter: '92,0 → 95',
            fontSize: 13 * scale,
            fontFamily: theme.font,
            textBorderColor: '#ffffff',
            textBorderWidth: 4
          }
        },
        {
          type: 'line',
          data: [95, 95, 95, 95, 95],
          symbol: 'none',
          lineStyle: { width: 2, type: 'dashed', color: theme.ink }
        }
      ]
    };
  },
  legend: [
    { label: 'Thực hiện', mark: 'line', colour: '#4a5b70' },
    { label: 'Mức sàn', mark: 'dashed', colour: '#14212f' }
  ],
  status: null,
  targetWords: 'mức sàn 95% mỗi năm',
  nativeChart: {
    type: 'line',
    categories: ['2021', '2022', '2023', '2024', '2025'],
    series: [
      { name: 'Thực hiện', role: 'value', values: [88, 89.5, null, 91, 92], colour: '#4a5b70' },
      { name: 'Mức sàn', role: 'path', values: [95, 95, 95, 95, 95], colour: '#14212f' }
    ],
    decimals: 1,
    unit: '%',
    min: 80,
    max: 100
  },
  fileParts: ['xã Đại Sơn', 'gia đình văn hóa', '2021–2025']
};
