import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Cell } from '$lib/domain/board';
import { GridCursor } from '$lib/state/grid-cursor.svelte';
import { figureOf } from '$lib/domain/figure';
import { figure, RATE } from '../../../../tests/support/judged';
import HeatRow from '../../../routes/HeatRow.svelte';
import MatrixRow from '../../../routes/MatrixRow.svelte';

const CELL = {
  indicator: RATE.indicator,
  status: 'on_track',
  reason: null,
  figure: figureOf(figure('2026', 92), RATE),
  isBase: false,
  goal: 95,
  isSample: false,
  targets: 1
};
const UNIT = { unit: 'moi-1', code: '1', name: 'Đại Sơn', type: 'xã', district: 'Tứ Kỳ' };

/** Classes of the one cell of a row, as each of the two densities draws it. */
function marksOf(row: unknown, cell: Partial<Cell>): readonly string[] {
  const line = { kind: 'unit', unit: UNIT, good: 1, judged: 1, cells: [{ ...CELL, ...cell }] };
  const { body } = render(row as Component<Record<string, unknown>>, {
    props: {
      line,
      columns: [RATE],
      drawn: [0],
      at: 1,
      place: 0,
      panel: 0,
      cursor: new GridCursor(),
      isPointed: false
    }
  });
  const [, classes = ''] = /class="(cell [^"]*)"/.exec(body) ?? [];
  return ['sourced', 'own'].filter((mark) => classes.split(' ').includes(mark));
}

it.each([
  ['compact', HeatRow],
  ['detailed', MatrixRow]
])(
  'the %s board marks published figures and a unit’s own apart, and neither as the other',
  (_, row) => {
    expect(marksOf(row, {})).toEqual(['sourced']);
    expect(marksOf(row, { isOwn: true })).toEqual(['own']);
    expect(marksOf(row, { isSample: true })).toEqual([]);
  }
);
