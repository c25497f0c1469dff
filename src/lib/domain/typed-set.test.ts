import { describe, expect, it } from 'vitest';
import type { OwnFigure, OwnKnowledge } from './merge/own-knowledge';
import { layerOf } from './own-set';
import { typedSetOf } from './typed-set';

const figure = (to: string | null): OwnFigure => ({
  unit: 'cu-1',
  to,
  indicator: 'ho-ngheo',
  period: '2024',
  value: null,
  numerator: 12,
  denominator: 800,
  note: 'sổ của xã'
});
const own: OwnKnowledge = {
  shares: [{ unit: 'moi-1', former: 'cu-1', households: 0.4, people: null, note: null }],
  figures: [figure(null), figure('moi-1')]
};

describe('what is typed in, as a set', () => {
  it('has figures of whole units as rows that lead, and knows shares and what moved', () => {
    const layer = layerOf([typedSetOf(own, 'Số tự nhập', true)]);
    expect(layer.observations).toEqual([
      expect.objectContaining({
        unit: 'cu-1',
        period: '2024',
        value: null,
        numerator: 12,
        denominator: 800,
        note: 'sổ của xã',
        provenance: 'own',
        leads: true
      })
    ]);
    expect(layer.knowledge).toEqual({ shares: own.shares, figures: [figure('moi-1')] });
    expect(layer.documents.map(({ document, date }) => [document, date])).toEqual([
      ['own-typed', null]
    ]);
  });

  it('adds nothing while it is off', () => {
    const layer = layerOf([typedSetOf(own, 'Số tự nhập', false)]);
    expect([layer.observations, layer.knowledge.shares, layer.knowledge.figures]).toEqual([
      [],
      [],
      []
    ]);
  });
});
