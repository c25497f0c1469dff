import { describe, expect, it } from 'vitest';
import * as tables from './chart-tables';
import type { ValueLineModel } from './line-model';

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

describe('charts as tables', () => {
  it('write every year once, and say what is missing', () => {
    expect(tables.valueLineTable(line, 'vi').rows).toEqual([
      ['2024', '2,33', 'dựng lại', '', ''],
      ['2025', '2,10', 'thực hiện', '2,10', ''],
      ['2030', 'chưa có', '', '0,50', '']
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
    const { columns, rows } = tables.valueLineTable(line, 'en');
    for (const row of rows) expect(row.length).toBe(columns.length);
  });
});
