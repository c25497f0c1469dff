import { LADDER_HEIGHT, targetLadder } from '../../../src/lib/charts/target-ladder';
import type { LadderColumn, LadderModel } from '../../../src/lib/charts/ladder-model';
import {
  STRIP_HEIGHT,
  yearStrip,
  type StripCell,
  type StripModel
} from '../../../src/lib/charts/year-strip';
import { example, type Example } from './example';

const vi = (value: number, decimals = 1): string => value.toFixed(decimals).replace('.', ',');

function column(year: number, path: number, extra: Partial<LadderColumn> = {}): LadderColumn {
  return {
    label: String(year),
    kind: 'future',
    value: null,
    valueText: '',
    path,
    pathText: vi(path),
    isDue: year === 2030,
    tone: 'data',
    fill: 'solid',
    icon: null,
    note: '',
    ...extra
  };
}

const growth = [0, 1, 2, 3, 4, 5].map((years) => 80.1 * 1.11 ** years);

export const income: LadderModel = {
  columns: growth.map((value, i) =>
    column(
      2025 + i,
      value,
      i === 0
        ? { kind: 'base', value, valueText: vi(value), note: 'đã có' }
        : i === 1
          ? { kind: 'missing', note: 'cần đạt' }
          : { note: i === 5 ? 'mục tiêu' : '' }
    )
  )
};

const poverty: LadderModel = {
  columns: [2.1, 1.78, 1.46, 1.14, 0.82, 0.5].map((value, i) =>
    column(2025 + i, value, {
      pathText: vi(value, 2),
      ...(i === 0
        ? { kind: 'base', value, valueText: '2,10', fill: 'sample' }
        : i === 1
          ? {
              kind: 'actual',
              value: 1.88,
              valueText: '1,88',
              note: 'mốc',
              tone: 'acc',
              fill: 'sample',
              icon: 'st-acc'
            }
          : {})
    })
  )
};

const ahead: LadderModel = {
  columns: [60, 66, 72, 78, 84, 90].map((value, i) =>
    column(2025 + i, value, {
      pathText: vi(value, 0),
      ...(i === 0
        ? { kind: 'base', value, valueText: '60' }
        : i < 4
          ? {
              kind: 'actual',
              value: [0, 68.2, 75.5, 77.1][i] ?? 0,
              valueText: vi([0, 68.2, 75.5, 77.1][i] ?? 0),
              tone: i === 3 ? 'on' : 'met',
              fill: i === 3 ? 'estimate' : 'solid',
              icon: i === 3 ? 'st-on' : 'st-met'
            }
          : {})
    })
  )
};

const behind: LadderModel = {
  columns: [75, 80, 85, 90, 95, 100].map((value, i) =>
    column(2025 + i, value, {
      pathText: vi(value),
      ...(i === 0
        ? { kind: 'base', value, valueText: '75,0' }
        : i < 4
          ? {
              kind: 'actual',
              value: [0, 75, 48, 3][i] ?? 0,
              valueText: ['', '75,0', '48,0', '3,0'][i] ?? '',
              tone: 'lim',
              fill: 'sample',
              icon: i === 2 ? 'st-lim' : null
            }
          : {})
    })
  )
};

const noBase: LadderModel = {
  columns: [2025, 2026, 2027, 2028, 2029, 2030].map((year, i) =>
    column(year, 0, {
      kind: i < 2 ? 'missing' : 'future',
      path: i === 5 ? 85 : null,
      pathText: '85%'
    })
  )
};

const long: LadderModel = {
  columns: [12345.6, 13580.2, 14938.2, 16432, 18075.2, 19882.7].map((value, i) =>
    column(2025 + i, value, {
      pathText: value.toLocaleString('vi-VN'),
      ...(i === 0 ? { kind: 'base' as const, value, valueText: '12.345,6' } : {})
    })
  )
};

function cell(label: string, extra: Partial<StripCell> = {}): StripCell {
  return {
    label,
    valueText: '',
    time: 'future',
    tone: 'none',
    fill: 'solid',
    icon: null,
    ...extra
  };
}

const future = [2028, 2029, 2030].map((year) => cell(String(year)));
const missed: Partial<StripCell> = {
  valueText: '92%',
  tone: 'away',
  icon: 'st-away',
  time: 'past'
};
const met: Partial<StripCell> = { valueText: '11/11', tone: 'met', icon: 'st-met', time: 'past' };

const base: StripModel = {
  name: 'Gia đình văn hóa',
  cells: [
    cell('2020–2025', { valueText: '92%', tone: 'data', time: 'past' }),
    cell('2026', { time: 'current' }),
    cell('2027'),
    ...future
  ]
};

const empty: StripModel = {
  name: 'Giao quân',
  cells: [
    cell('2025', { time: 'past' }),
    cell('2026', { time: 'current' }),
    cell('2027'),
    ...future
  ]
};

const full: StripModel = {
  name: 'Thôn văn hóa',
  cells: [
    cell('2024', met),
    cell('2025', met),
    cell('2026', { ...missed, valueText: '96,5%', time: 'current', fill: 'estimate' }),
    cell('2027', { valueText: '98,2%', tone: 'acc', icon: 'st-falling', fill: 'sample' }),
    ...future
  ]
};

const finished: StripModel = {
  name: 'Thủ tục đúng hạn',
  cells: [95.2, 96.1, 97.4, 98, 99.1, 99.4].map((value, i) =>
    cell(String(2025 + i), {
      valueText: `${vi(value)}%`,
      tone: i === 0 ? 'away' : 'met',
      icon: i === 0 ? 'st-away' : 'st-met',
      time: 'past'
    })
  )
};

export const YEARS: readonly Example[] = [
  example('ladder-base', targetLadder, income, [484, LADDER_HEIGHT]),
  example('ladder-base-phone', targetLadder, income, [358, LADDER_HEIGHT]),
  example('ladder-actual-sample', targetLadder, poverty, [484, LADDER_HEIGHT]),
  example('ladder-actual-phone', targetLadder, poverty, [358, LADDER_HEIGHT]),
  example('ladder-ahead', targetLadder, ahead, [484, LADDER_HEIGHT]),
  example('ladder-behind', targetLadder, behind, [484, LADDER_HEIGHT]),
  example('ladder-behind-phone', targetLadder, behind, [358, LADDER_HEIGHT]),
  example('ladder-no-base', targetLadder, noBase, [317, LADDER_HEIGHT]),
  example('ladder-long-numbers', targetLadder, long, [358, LADDER_HEIGHT]),
  example('ladder-slide', targetLadder, income, [1168, 396, 1.85]),
  example('ladder-slide-sample', targetLadder, poverty, [1168, 396, 1.85]),
  example('strip-base', yearStrip, base, [484, STRIP_HEIGHT]),
  example('strip-empty', yearStrip, empty, [317, STRIP_HEIGHT]),
  example('strip-figures', yearStrip, full, [484, STRIP_HEIGHT]),
  example('strip-figures-phone', yearStrip, full, [358, STRIP_HEIGHT]),
  example('strip-full-narrow', yearStrip, finished, [317, STRIP_HEIGHT]),
  example('strip-slide', yearStrip, base, [1168, 115, 1.85])
];
