import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  type Criterion,
  type CriterionKind,
  groupPointsOf,
  ranking,
  rulePoints,
  type ScoreRule,
  type Scoreboard,
  STAGES,
  totalOf,
  withinMaximum,
  withScore
} from './scoring';

const criterion = (id: string, part: Partial<Criterion> = {}): Criterion => ({
  id,
  group: 'g',
  name: id,
  kind: 'points',
  max: 10,
  rule: { kind: 'hand' },
  ...part
});

const board = (part: Partial<Scoreboard> = {}): Scoreboard => ({
  id: 'b',
  name: 'Khối',
  period: '2026',
  isExample: false,
  groups: [{ id: 'g', name: 'I', cap: null }],
  criteria: [criterion('a'), criterion('b')],
  bands: [],
  bonusCap: null,
  totalCap: null,
  members: ['x', 'y', 'z'].map((id) => ({ id, name: id, unit: null })),
  scores: [],
  ...part
});

describe('rulePoints', () => {
  const rule = (of: ScoreRule, max = 10) => ({ max, rule: of });
  const status: ScoreRule = { kind: 'status', indicator: 'i', shares: { met: 1, not_met: 0.3 } };
  const steps: ScoreRule = {
    kind: 'steps',
    indicator: 'i',
    steps: [
      { from: 95, points: 10 },
      { from: 80, points: 6 }
    ]
  };
  const value = (of: number | null) => ({ status: null, value: of });

  it.each([
    ['by hand', rule({ kind: 'hand' }), value(99), null, null],
    ['a status it names', rule(status), { status: 'met', value: null }, null, 10],
    ['a share of the maximum', rule(status), { status: 'not_met', value: null }, null, 3],
    ['a status it does not name', rule(status), { status: 'no_data', value: null }, null, null],
    ['no status', rule(status), value(99), null, null],
    ['the highest step reached', rule(steps), value(96), null, 10],
    ['a lower step', rule(steps), value(94.99), null, 6],
    ['below the lowest step', rule(steps), value(10), null, 0],
    ['no figure is not scored, never 0', rule(steps), value(null), null, null],
    ['no steps', rule({ ...steps, steps: [] }), value(99), null, null],
    ['so many each time', rule({ kind: 'count', each: 2 }), value(null), 3, 6],
    ['no more than the maximum', rule({ kind: 'count', each: 2 }, 5), value(null), 3, 5],
    ['not counted', rule({ kind: 'count', each: 2 }), value(null), null, null]
  ] as const)('%s', (_, of, facts, count, points) => {
    expect(rulePoints(of, facts, count)).toBe(points);
  });

  it('knows nothing where nothing is given', () => {
    expect(rulePoints(rule(status))).toBeNull();
  });
});

describe('totalOf', () => {
  it('is null where nothing was given, and says what can still come', () => {
    expect(totalOf(board(), 'x', 'council')).toEqual({
      total: null,
      low: 0,
      high: 20,
      given: 0,
      open: 2
    });
  });

  it('caps groups, bonus points and the whole, and takes minus points off', () => {
    const of = board({
      groups: [{ id: 'g', name: 'I', cap: 15 }],
      criteria: [
        criterion('a'),
        criterion('b'),
        criterion('plus', { kind: 'plus' }),
        criterion('minus', { kind: 'minus', max: 5 }),
        criterion('elsewhere', { group: 'unknown' })
      ],
      bonusCap: 4,
      totalCap: 18
    });
    const given = ['a', 'b', 'plus'].reduce(
      (one, id) => withScore(one, 'x', id, { council: 10 }),
      of
    );
    expect(totalOf(given, 'x', 'council')).toMatchObject({ total: 18, low: 14, high: 18 });
    const less = withScore(given, 'x', 'minus', { council: 5 });
    expect(totalOf(less, 'x', 'council').total).toBe(14);
  });

  it('never falls below 0', () => {
    const of = board({ criteria: [criterion('minus', { kind: 'minus' })] });
    expect(totalOf(withScore(of, 'x', 'minus', { council: 9 }), 'x', 'council').total).toBe(0);
  });
});

describe('ranking', () => {
  const scored = (points: Readonly<Record<string, readonly (number | null)[]>>): Scoreboard =>
    Object.entries(points).reduce(
      (one, [member, [a = null, b = null]]) =>
        withScore(withScore(one, member, 'a', { council: a }), member, 'b', { council: b }),
      board({
        bands: [
          { name: 'Khá', from: 10 },
          { name: 'Tốt', from: 15 }
        ]
      })
    );

  it('keeps ties and leaves out the places after them', () => {
    const rows = ranking(scored({ x: [8, 7], y: [8, 7], z: [1, 1] }), 'council');
    expect(rows.map(({ member, rank, isTied }) => [member.id, rank, isTied])).toEqual([
      ['x', 1, true],
      ['y', 1, true],
      ['z', 3, false]
    ]);
  });

  it('gives no place without points, and says which places are still possible', () => {
    const rows = ranking(scored({ x: [10, 10], y: [5, null] }), 'council');
    expect(rows.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [1, 1, 1],
      [2, 2, 3],
      [null, 1, 3]
    ]);
  });

  it('names a band only where what is open cannot change it', () => {
    const rows = ranking(scored({ x: [10, 6], y: [10, null], z: [3, 3] }), 'council');
    expect(rows.map(({ band }) => band?.name ?? null)).toEqual(['Tốt', null, null]);
    expect(
      bandOf(
        [
          { name: 'Tốt', from: 15 },
          { name: 'Khá', from: 10 }
        ],
        20
      )?.name
    ).toBe('Tốt');
  });
});

describe('withScore', () => {
  it.each([
    [12, 10],
    [-1, 0],
    [Number.NaN, null],
    [null, null]
  ])('takes %s as %s', (points, kept) => {
    expect(withScore(board(), 'x', 'a', { self: points }).scores[0]?.self).toBe(kept);
  });

  it('changes one stage and keeps the others with their reason', () => {
    const once = withScore(board(), 'x', 'a', { self: 9, reason: 'số 9 tháng' });
    expect(withScore(once, 'x', 'a', { checked: 6 }).scores).toEqual([
      { member: 'x', criterion: 'a', self: 9, checked: 6, council: null, reason: 'số 9 tháng' }
    ]);
  });

  it('leaves the table alone where it knows neither criterion nor member', () => {
    const of = board();
    expect(withScore(of, 'x', 'unknown', { self: 1 })).toBe(of);
    expect(withScore(of, 'unknown', 'a', { self: 1 })).toBe(of);
  });
});

it('groupPointsOf adds up what was given of a group, within its cap', () => {
  const of = board({
    groups: [{ id: 'g', name: 'I', cap: 12 }],
    criteria: [criterion('a'), criterion('b'), criterion('c', { kind: 'plus' })],
    totalCap: 5
  });
  expect(groupPointsOf(of, 'x', 'g', 'council')).toBeNull();
  const some = withScore(of, 'x', 'a', { council: 8 });
  expect(groupPointsOf(some, 'x', 'g', 'council')).toBe(8);
  expect(groupPointsOf(withScore(some, 'x', 'b', { council: 8 }), 'x', 'g', 'council')).toBe(12);
});

describe('of any table', () => {
  const points = fc.option(fc.double({ min: -5, max: 40, noNaN: true }), { nil: null });
  const kinds = fc.constantFrom<CriterionKind>('points', 'plus', 'minus');
  const cap = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
  const tables = fc
    .record({
      criteria: fc.array(
        fc.record({ kind: kinds, max: fc.double({ min: 0, max: 30, noNaN: true }) }),
        { minLength: 1, maxLength: 6 }
      ),
      scores: fc.array(points, { minLength: 18, maxLength: 18 }),
      group: cap,
      bonusCap: cap,
      totalCap: cap
    })
    .map(({ criteria, scores, group, bonusCap, totalCap }) => {
      const rows = criteria.map((row, at) =>
        criterion(`c${at}`, { ...row, group: at % 2 === 0 ? 'g' : 'h' })
      );
      const empty = board({
        criteria: rows,
        groups: [
          { id: 'g', name: 'I', cap: group },
          { id: 'h', name: 'II', cap: null }
        ],
        bonusCap,
        totalCap
      });
      return empty.members.reduce(
        (one, { id }, m) =>
          rows.reduce(
            (each, row, at) =>
              withScore(each, id, row.id, {
                self: scores[m * 6 + at] ?? null,
                council: scores[m * 6 + at] ?? null
              }),
            one
          ),
        empty
      );
    });

  it('points stay within every cap', () => {
    fc.assert(
      fc.property(tables, (of) => {
        for (const { sheet } of ranking(of, 'council')) {
          for (const total of [sheet.total ?? 0, sheet.low, sheet.high]) {
            expect(total).toBeGreaterThanOrEqual(0);
            if (of.totalCap !== null) expect(total).toBeLessThanOrEqual(of.totalCap);
          }
          expect(sheet.low).toBeLessThanOrEqual(sheet.high);
        }
        for (const score of of.scores)
          for (const stage of STAGES) {
            const { max } = of.criteria.find(({ id }) => id === score.criterion)!;
            expect(score[stage] ?? 0).toBeLessThanOrEqual(withinMaximum(max, { max }));
          }
      })
    );
  });

  it('the order of criteria changes nothing', () => {
    fc.assert(
      fc.property(tables, (of) => {
        const turned = { ...of, criteria: [...of.criteria].reverse() };
        expect(ranking(turned, 'council')).toEqual(ranking(of, 'council'));
      })
    );
  });

  it('equal totals share a place, and a place is one more than those with more', () => {
    fc.assert(
      fc.property(tables, (of) => {
        const rows = ranking(of, 'council').filter(({ rank }) => rank !== null);
        for (const a of rows) {
          const more = rows.filter((b) => (b.sheet.total ?? 0) > (a.sheet.total ?? 0)).length;
          expect(a.rank).toBe(more + 1);
          expect(a.best).toBeLessThanOrEqual(a.worst);
        }
      })
    );
  });

  it('a higher score of its own never lowers a place by itself', () => {
    fc.assert(
      fc.property(
        tables,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 10 }),
        (of, at, more) => {
          const row = of.criteria[at % of.criteria.length]!;
          const score = of.scores.find((each) => each.member === 'x' && each.criterion === row.id)!;
          fc.pre(row.kind !== 'minus' && score.self !== null);
          const raised = withScore(of, 'x', row.id, { self: score.self + more });
          const rankOf = (table: Scoreboard, stage: 'self' | 'council'): number =>
            ranking(table, stage).find(({ member }) => member.id === 'x')!.rank!;
          expect(rankOf(raised, 'self')).toBeLessThanOrEqual(rankOf(of, 'self'));
          // What a unit says of itself moves nothing the council gave.
          expect(ranking(raised, 'council')).toEqual(ranking(of, 'council'));
        }
      )
    );
  });
});
