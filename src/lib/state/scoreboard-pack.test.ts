import { describe, expect, it } from 'vitest';
import type { Scoreboard } from '$lib/domain/scoring';
import { readBoard, readPack, writtenPack } from './scoreboard-pack';

const board: Scoreboard = {
  id: 'bang-1',
  name: 'Khối các phòng',
  period: '2026',
  isExample: false,
  groups: [{ id: 'n1', name: 'Kết quả', cap: 60 }],
  criteria: [
    { id: 'c1', group: 'n1', name: 'Tay', kind: 'points', max: 10, rule: { kind: 'hand' } },
    {
      id: 'c2',
      group: 'n1',
      name: 'Bậc',
      kind: 'plus',
      max: 10,
      rule: { kind: 'steps', indicator: 'ho-ngheo', steps: [{ from: 1, points: 5 }] }
    },
    {
      id: 'c3',
      group: '',
      name: 'Tình trạng',
      kind: 'minus',
      max: 5,
      rule: { kind: 'status', indicator: 'ho-ngheo', shares: { met: 1 } }
    },
    { id: 'c4', group: '', name: 'Lần', kind: 'minus', max: 5, rule: { kind: 'count', each: 1 } }
  ],
  bands: [{ name: 'Tốt', from: 80 }],
  bonusCap: null,
  totalCap: 100,
  members: [{ id: 'tv1', name: 'Xã Đại Sơn', unit: 'moi-11086' }],
  scores: [
    { member: 'tv1', criterion: 'c1', self: 9, checked: null, council: 8, reason: 'số 9 tháng' }
  ]
};

describe('a pack of tables', () => {
  it('gives back what was written', () => {
    expect(readPack(writtenPack([board]))).toEqual([board]);
  });

  it.each([
    ['no JSON', 'bảng'],
    ['another kind of file', '{"kind":"thuoc-do-own","boards":[]}'],
    ['no list of tables', '{"kind":"thuoc-do-cum-khoi"}'],
    ['a list', '[]']
  ])('is refused where it is %s', (_, text) => {
    expect(readPack(text)).toBeNull();
  });

  it('leaves out what is unsound and keeps the rest', () => {
    const read = readBoard({
      ...board,
      criteria: [...board.criteria, { id: 'bad', max: -1 }, 'text', { id: '', max: 1 }],
      members: [...board.members, { id: 'tv2', name: 'Phòng', unit: 'cu-1' }, null],
      bands: [...board.bands, { name: 'không điểm' }],
      groups: [...board.groups, { name: 'không tên' }],
      scores: [
        ...board.scores,
        { member: 'ai đó', criterion: 'c1', self: 1 },
        { member: 'tv1', criterion: 'c2', self: Number.NaN, checked: -3, council: '8' }
      ]
    });
    expect(read?.criteria).toEqual(board.criteria);
    expect(read?.members.map(({ unit }) => unit)).toEqual(['moi-11086', null]);
    expect(read?.bands).toEqual(board.bands);
    expect(read?.groups).toEqual(board.groups);
    // A score that is no number was not given: it is not 0.
    expect(read?.scores).toEqual([
      ...board.scores,
      { member: 'tv1', criterion: 'c2', self: null, checked: null, council: null, reason: '' }
    ]);
  });

  it.each([[null], ['text'], [{ ...board, id: '../x' }], [{ ...board, id: undefined }]])(
    'is no table: %j',
    (value) => {
      expect(readBoard(value)).toBeNull();
    }
  );

  it('takes a rule it does not know as one by hand', () => {
    const of = (rule: unknown) =>
      readBoard({ ...board, criteria: [{ ...board.criteria[0], rule }] })?.criteria[0]?.rule;
    expect(of({ kind: 'magic', indicator: 'ho-ngheo' })).toEqual({ kind: 'hand' });
    expect(of({ kind: 'status', indicator: 'ho-ngheo', shares: { met: 2, alien: 1 } })).toEqual({
      kind: 'status',
      indicator: 'ho-ngheo',
      shares: {}
    });
    expect(of(undefined)).toEqual({ kind: 'hand' });
  });
});
