import { describe, expect, it } from 'vitest';
import * as tables from './chart-tables';
import * as say from './describe';
import type { LadderModel } from './ladder-model';
import type { FlowModel } from './flow-model';
import type { StripModel } from './year-strip';
import type { ValueLineModel } from './line-model';

const plain = { tone: 'data', fill: 'solid', icon: null, note: '' } as const;
const ladder: LadderModel = {
  columns: [
    {
      ...plain,
      label: '2025',
      kind: 'base',
      value: 80.1,
      valueText: '80,1',
      path: 80.1,
      pathText: '80,1',
      isDue: false
    },
    {
      ...plain,
      label: '2030',
      kind: 'future',
      value: null,
      valueText: '',
      path: 135,
      pathText: '135,0',
      isDue: true
    }
  ]
};
const strip: StripModel = {
  name: 'Thôn văn hóa',
  cells: [
    { ...plain, label: '2025', valueText: '11/11', time: 'past' },
    { ...plain, label: '2026', valueText: '', time: 'current' },
    { ...plain, label: '2027', valueText: '', time: 'future' }
  ]
};
const flow: FlowModel = {
  name: 'phường An Hải',
  nameNote: '',
  facts: [],
  remark: '',
  parts: [
    {
      name: 'phường An Đồng (cũ)',
      basis: 'bs-all',
      basisText: 'toàn bộ',
      restText: '',
      amount: 6.95,
      amountText: '6,95 km²',
      shareText: '34,82%',
      whole: true
    }
  ]
};
const line: ValueLineModel = {
  from: 2020,
  to: 2030,
  step: 1,
  unitText: '%',
  tone: 'data',
  points: [
    { x: 2024, value: 2.33, text: '2,33', kind: 'rebuilt', fill: 'rebuilt' },
    { x: 2025, value: 2.1, text: '2,10', kind: 'reported', fill: 'solid' }
  ],
  path: {
    points: [
      [2025, 2.1],
      [2030, 0.5]
    ],
    text: 'Lộ trình: giảm 0,32 điểm % mỗi năm'
  },
  target: { x: 2030, value: 0.5, text: 'Mục tiêu: 0,5%', note: 'năm 2030' },
  projection: null,
  band: [],
  rules: [],
  peers: [],
  peersText: ''
};

describe('charts in a sentence', () => {
  it.each([
    [
      'ladder',
      () => say.describeLadder('Thu nhập', ladder, 'vi'),
      'Thu nhập: 2025: 80,1; mục tiêu 2030: 135,0.'
    ],
    [
      'strip',
      () => say.describeStrip(strip, 'vi'),
      'Thôn văn hóa: 2025: 11/11; chưa có số liệu: 2026.'
    ],
    [
      'strip in English',
      () => say.describeStrip(strip, 'en'),
      'Thôn văn hóa: 2025: 11/11; no figure: 2026.'
    ],
    [
      'flow',
      () => say.describeFlow(flow, 'en'),
      'phường An Hải: from 1 former unit; phường An Đồng (cũ) 6,95 km².'
    ],
    [
      'line',
      () => say.describeValueLine('Hộ nghèo', line, 'vi'),
      'Hộ nghèo: 2,33 năm 2024, 2,10 năm 2025; Mục tiêu: 0,5% năm 2030; Lộ trình: giảm 0,32 điểm % mỗi năm.'
    ],
    [
      'line without a figure',
      () =>
        say.describeValueLine('Hộ nghèo', { ...line, points: [], path: null, target: null }, 'en'),
      'Hộ nghèo: no figure yet.'
    ]
  ])('%s', (_, made, text) => {
    expect(made()).toBe(text);
  });
});

describe('charts as tables', () => {
  it('write every year once, and say what is missing', () => {
    expect(tables.valueLineTable(line, 'vi').rows).toEqual([
      ['2024', '2,33', 'dựng lại', '', ''],
      ['2025', '2,10', 'thực hiện', '2,10', ''],
      ['2030', 'chưa có', '', '0,50', '']
    ]);
  });

  it('write what came over from each former unit', () => {
    expect(tables.flowTable(flow, 'vi').rows).toEqual([
      ['phường An Đồng (cũ)', 'toàn bộ', '6,95 km²', '34,82%']
    ]);
  });

  it('leave out what the picture leaves out', () => {
    const table = tables.boundTable(
      {
        min: 0,
        max: 100,
        minText: '0',
        maxText: '100',
        at: 96,
        side: 'above',
        boundText: 'trên 96%',
        tone: 'data',
        target: null,
        better: 'more'
      },
      'vi'
    );
    expect(table.rows).toEqual([['Số liệu', 'trên 96%']]);
  });

  it('have as many cells in a row as columns', () => {
    const made = [tables.valueLineTable(line, 'en'), tables.flowTable(flow, 'en')];
    for (const { columns, rows } of made) {
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
  });
});
