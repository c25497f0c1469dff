import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardRow, Cell, Verdict } from './board';
import type { Figure } from './figure';
import { STATUSES, type Status } from './status';
import { boardOf, statusRowsOf } from './status-rows';

const figure: Figure = {
  period: '2026',
  value: 0.88,
  valueMax: null,
  comparator: '=',
  numerator: 22,
  denominator: 2500,
  standing: 'estimate',
  provenance: 'sample'
};

const RIVAL = {
  comparator: '=',
  value: 0.9,
  valueMax: null,
  document: 'd',
  section: null,
  isSameSource: false
} as const;

const cell = (indicator: string, status: Status | null, targets: number, part = {}): Cell => ({
  indicator,
  status,
  reason: status === 'not_due' ? 'no_due' : null,
  figure: null,
  isBase: false,
  goal: null,
  isSample: false,
  targets,
  ...part
});

const said = (indicator: string, ...statuses: readonly Status[]): readonly Verdict[] =>
  statuses.map((status) => ({ indicator, status, reason: status === 'not_due' ? 'no_due' : null }));

it('keeps of several targets which one leads, and that a figure nobody asks for has none', () => {
  const row: BoardRow = {
    unit: 'moi-1',
    cells: [
      cell('floor', 'not_met', 2, { figure, goal: 95, isSample: true }),
      cell('income', null, 0, {
        figure: { ...figure, valueMax: 3, upTo: '2025-08-20', rivals: [RIVAL] }
      }),
      cell('title', 'not_due', 1, { reason: 'no_due' })
    ],
    verdicts: [...said('floor', 'met', 'not_met'), ...said('title', 'not_due')],
    figures: 7
  };
  const rows = statusRowsOf([row]);
  expect(rows.map(({ indicator, status, is_lead }) => [indicator, status, is_lead])).toEqual([
    ['floor', 'met', false],
    ['floor', 'not_met', true],
    ['income', null, true],
    ['title', 'not_due', true]
  ]);
  expect(boardOf(rows, [{ unit: 'moi-1' }])).toEqual([row]);
});

it('gives a unit that has no row one without cells', () => {
  expect(boardOf([], [{ unit: 'moi-2' }])).toEqual([
    { unit: 'moi-2', cells: [], verdicts: [], figures: 0 }
  ]);
});

it('gives back every board as it was', () => {
  const figures = fc.option(
    fc.record({
      period: fc.constantFrom('2025', '2026-09', '2020/2025'),
      value: fc.double({ noNaN: true }),
      valueMax: fc.option(fc.double({ noNaN: true })),
      comparator: fc.constantFrom('=', '>=', '~'),
      numerator: fc.option(fc.integer()),
      denominator: fc.option(fc.integer()),
      standing: fc.constantFrom('final', 'estimate'),
      provenance: fc.constantFrom('reported', 'sample')
    })
  );
  const cells = fc
    .tuple(fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 }), figures, fc.boolean())
    .chain(([statuses, found, isBase]) =>
      fc.record({
        statuses: fc.constant(statuses),
        lead: fc.constantFrom(...(statuses.length > 0 ? statuses : [null])),
        found: fc.constant(found),
        isBase: fc.constant(isBase)
      })
    );
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 4 }), (units) => {
      const board = units.map((made, at): BoardRow => {
        const named = made.map((part, index) => ({ ...part, indicator: `i${index}` }));
        return {
          unit: `moi-${at}`,
          cells: named.map(({ indicator, lead, statuses, found, isBase }) =>
            cell(indicator, lead, statuses.length, { figure: found, isBase })
          ),
          verdicts: named.flatMap(({ indicator, statuses }) => said(indicator, ...statuses)),
          figures: named.length
        };
      });
      expect(boardOf(statusRowsOf(board), board)).toEqual(board);
    })
  );
});
