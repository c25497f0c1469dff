import { describe, expect, it } from 'vitest';
import { figure as reported } from '../../../tests/support/judged';
import { layerConflictsOf } from './layer-conflict';
import type { Observation } from './observation';

const figure = (part: Partial<Observation>): Observation => reported('2025', 10, part);

describe('a figure of a file beside the sourced one', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>, boolean]>([
    ['another value', { value: 11 }, {}, true],
    ['the same value', {}, {}, false],
    ['another unit', { unit: 'moi-2', value: 11 }, {}, false],
    ['another period', { period: '2026', value: 11 }, {}, false],
    ['the same stretch of time in other words', { period: '2025', value: 11 }, {}, true],
    ['a period nobody can read', { period: 'x', value: 11 }, { period: 'x' }, true],
    ['a bound for a number', { comparator: '>' }, {}, true],
    ['a bound where only counts are known', { comparator: '>' }, { value: null }, false],
    ['another numerator', { numerator: 3 }, { numerator: 4 }, true],
    ['another denominator', { denominator: 3 }, { denominator: 4 }, true],
    ['another upper end', { value_max: 3 }, { value_max: 4 }, true],
    ['counts that only the file has', { numerator: 3, denominator: 30 }, {}, false],
    ['an estimate and the final figure', { value: 11 }, { standing: 'estimate' }, false],
    ['a derived figure', { value: 11 }, { provenance: 'derived' }, true],
    ['a sample', { value: 11 }, { provenance: 'sample' }, false],
    ['another own figure', { value: 11 }, { provenance: 'own' }, false]
  ])('%s', (_, own, sourced, isConflict) => {
    const pair = { own: figure({ provenance: 'own', ...own }), sourced: figure(sourced) };
    expect(layerConflictsOf([pair.sourced], [pair.own])).toEqual(isConflict ? [pair] : []);
  });

  it('names every sourced figure it contradicts', () => {
    const own = figure({ provenance: 'own', value: 1 });
    const sourced = [figure({ value: 2 }), figure({ value: 3 })];
    expect(layerConflictsOf(sourced, [own]).map((each) => each.sourced)).toEqual(sourced);
  });
});
