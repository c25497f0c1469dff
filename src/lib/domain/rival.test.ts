import { describe, expect, it } from 'vitest';
import { figure, RATE } from '../../../tests/support/judged';
import { figureOfReading, latestOf } from './figure';
import { chosenFigureOf, type Figure } from './merge/before-parts';
import type { Observation } from './observation';
import { readingOf } from './reading';
import { rivalsAmong } from './rival';

const claim = (value: number | null, part: Partial<Observation> = {}): Observation =>
  figure('2026', value, { document: 'a', ...part });

describe('what contradicts a figure', () => {
  it.each<[string, Observation, Observation, readonly number[]]>([
    ['another number of the same time', claim(86), claim(89, { document: 'b' }), [89]],
    ['not the same number', claim(86), claim(86, { document: 'b' }), []],
    ['a bound that leaves it out', claim(90), claim(95, { comparator: '>' }), [95]],
    ['a bound it stands on the edge of', claim(95), claim(95, { comparator: '>' }), [95]],
    ['not a bound that holds it', claim(97), claim(95, { comparator: '>' }), []],
    ['not a bound that may be it', claim(95), claim(95, { comparator: '>=' }), []],
    [
      'of two bounds the one that shares nothing',
      claim(90, { comparator: '<' }),
      claim(95, { comparator: '>' }),
      [95]
    ],
    [
      'not two bounds that overlap',
      claim(95, { comparator: '<' }),
      claim(90, { comparator: '>' }),
      []
    ],
    ['a range that leaves it out', claim(4), claim(5, { value_max: 10 }), [5]],
    ['not another time', claim(86), figure('2025', 89), []],
    ['not a time nobody can read', claim(86), figure('some day', 89), []],
    ['not a year beside a span', claim(86), figure('2025/2026', 89), []],
    ['not an estimate beside the final figure', claim(86), claim(89, { standing: 'estimate' }), []],
    ['not a sample', claim(86), claim(89, { provenance: 'sample' }), []],
    ['of a sample, another sample', sample(86), sample(89), [89]],
    ['nothing without a value', claim(null), claim(89), []],
    ['not what has no value', claim(86), claim(null, { numerator: 1 }), []]
  ])('is %s', (_, row, other, expected) => {
    expect(rivalsAmong(row, [row, other]).map(({ value }) => value)).toEqual(expected);
  });

  function sample(value: number): Observation {
    return claim(value, { provenance: 'sample' });
  }

  it('says whether one document gives both, and each number once', () => {
    const [row, same] = [claim(86), claim(89)];
    const other = claim(89, { document: 'b', section: 'II' });
    expect(rivalsAmong(row, [same])).toMatchObject([{ isSameSource: true, document: 'a' }]);
    expect(rivalsAmong(row, [other, other])).toEqual([
      {
        comparator: '=',
        value: 89,
        valueMax: null,
        document: 'b',
        section: 'II',
        isSameSource: false
      }
    ]);
    const bare = { ...figure('2026', 86), document: undefined, section: undefined };
    expect(rivalsAmong(row, [{ ...bare, value: 80 }])).toMatchObject([{ document: null }]);
  });
});

describe('a figure that was chosen carries its rivals', () => {
  const rows = [claim(86), claim(89, { observation: 'z', document: 'b' })];

  it('among the latest of a unit', () => {
    expect(latestOf(rows, RATE)?.rivals).toMatchObject([{ value: 89 }]);
    expect(latestOf(rows.slice(0, 1), RATE)?.rivals).toBeUndefined();
  });

  it('behind a reading, with what its counts give', () => {
    const [read, counted] = [
      claim(86),
      claim(null, { numerator: 3, denominator: 4, document: null })
    ].map((row) => readingOf(row, RATE, [], 2025)!);
    expect(figureOfReading(read!, RATE, [counted!])?.rivals).toEqual([
      {
        comparator: '=',
        value: 75,
        valueMax: null,
        document: null,
        section: 'I.1',
        isSameSource: false
      }
    ]);
  });

  it('on both sides of a merger', () => {
    expect(chosenFigureOf<Figure>(rows)?.rivals).toMatchObject([{ value: 89 }]);
    expect(chosenFigureOf<Figure>(rows.slice(1))?.rivals).toBeUndefined();
  });
});
