import { describe, expect, it } from 'vitest';
import type { BoardRow, Cell } from '$lib/domain/board';
import type { Indicator } from '$lib/domain/indicator';
import type { Status } from '$lib/domain/status';
import { type BoardLine, columnsOf, type LineChoice, linesOf } from './board-lines';
import type { CityUnit } from './city-units';

const unit = (name: string, type: CityUnit['type']): CityUnit => ({
  unit: name,
  code: '1',
  name,
  type,
  district: null,
  area_km2: null,
  population: null,
  formers: 1,
  names: '',
  known: { targets: 0, figures: 0, movements: 0, commendations: 0, documents: 0 }
});

const cell = (indicator: string, status: Status | null, value: number): Cell => ({
  indicator,
  status,
  reason: null,
  figure: {
    period: '2026',
    value,
    valueMax: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported'
  },
  isBase: false,
  goal: null,
  isSample: false,
  targets: status === null ? 0 : 1
});

const row = (name: string, cells: readonly Cell[]): BoardRow => ({
  unit: name,
  cells,
  verdicts: cells.flatMap(({ indicator, status }) =>
    status === null ? [] : [{ indicator, status, reason: null }]
  ),
  figures: cells.length
});

const indicator = (slug: string, part: Partial<Indicator> = {}): Indicator =>
  ({ indicator: slug, field: 'kinh-te', direction: 'increase', ...part }) as Indicator;

const [floor, poverty] = [indicator('floor'), indicator('poverty', { direction: 'decrease' })];
const rows = [
  row('Ân', [cell('floor', 'not_met', 90), cell('poverty', 'on_track', 2)]),
  row('Anh', [cell('floor', 'met', 97), cell('poverty', 'limited', 3)]),
  row('Bình', [cell('floor', 'met', 96), cell('poverty', null, 1)]),
  row('Cát', [cell('floor', 'no_data', 0)])
];
const choice: LineChoice = {
  units: [
    unit('Ân', 'phường'),
    unit('Anh', 'phường'),
    unit('Bình', 'phường'),
    unit('Cát', 'đặc khu')
  ],
  rows: new Map(rows.map((each) => [each.unit, each])),
  columns: [floor, poverty],
  statuses: [],
  sort: 'worst',
  sorted: null,
  changes: new Map()
};
const named = (lines: readonly BoardLine[]): string =>
  lines
    .map((line) => (line.kind === 'group' ? `[${line.group} ${line.count}]` : line.unit.name))
    .join(' ');

describe('the lines of the board', () => {
  it.each<[string, Partial<LineChoice>, string]>([
    ['keep the groups apart, most trouble first', {}, '[phuong 3] Ân Anh Bình [xa 1] Cát'],
    ['sort by the Vietnamese alphabet', { sort: 'name' }, '[phuong 3] Anh Ân Bình [xa 1] Cát'],
    [
      'sort a floor from the lowest',
      { sort: 'value', sorted: floor },
      '[phuong 3] Ân Bình Anh [xa 1] Cát'
    ],
    [
      'sort poverty from the highest',
      { sort: 'value', sorted: poverty },
      '[phuong 3] Anh Ân Bình [xa 1] Cát'
    ],
    [
      'sort by value without a column by name',
      { sort: 'value' },
      '[phuong 3] Anh Ân Bình [xa 1] Cát'
    ],
    [
      'sort by changes',
      { sort: 'change', changes: new Map([['Bình', 2]]) },
      '[phuong 3] Bình Anh Ân [xa 1] Cát'
    ],
    ['keep units with a status asked for', { statuses: ['limited'] }, '[phuong 1] Anh'],
    ['are none where no unit has it', { statuses: ['overdue'] }, '']
  ])('%s', (_, part, expected) => {
    expect(named(linesOf({ ...choice, ...part }))).toBe(expected);
  });

  it('count what is met or on track over all targets, shown or not', () => {
    const lines = linesOf({ ...choice, columns: [poverty], sort: 'name' });
    const line = lines.find((each) => each.kind === 'unit' && each.unit.name === 'Ân');
    expect(line).toMatchObject({ good: 1, judged: 2 });
  });

  it('never count what waits as missed', () => {
    const line = linesOf(choice).at(-1);
    expect(line).toMatchObject({ good: 0, judged: 0 });
  });

  it.each<[string, LineChoice['sorted'], string]>([
    ['the column that is looked at', poverty, '[phuong 1] Anh'],
    ['any column where none is looked at', null, '[phuong 2] Ân Anh']
  ])('are filtered by the statuses of %s', (_, sorted, expected) => {
    const statuses = ['not_met', 'limited'] as const;
    expect(named(linesOf({ ...choice, statuses, sorted }))).toBe(expected);
  });

  it('have an empty place where a unit has nothing', () => {
    expect(linesOf(choice).at(-1)).toMatchObject({ cells: [{ status: 'no_data' }, null] });
  });

  it('have a column for what many units are asked for', () => {
    const many = Array.from({ length: 20 }, (_, at) => row(`u${at}`, [cell('floor', 'met', 1)]));
    const own = row('own', [cell('poverty', 'met', 1)]);
    expect(columnsOf([...many, own], [poverty, floor])).toEqual([floor]);
  });
});
