import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from './answers';
import { arrayBatches, NotAnArrayError } from './array-batches';

const all = (text: string, batch = 1): unknown[] =>
  [...arrayBatches(Buffer.from(text), batch)].flat();

describe('the elements of an array', () => {
  test.each([
    '[]',
    ' [ ] \n',
    '[1]',
    '[1,2]',
    '[{"a":"],["},[2,[3]],"\\"]"]',
    '\uFEFF[1, 2]\r\n\t'
  ])('of %s are what JSON reads', (text) => {
    expect(all(text)).toEqual(JSON.parse(text.replace('\uFEFF', '')));
  });

  test.each([
    '',
    '{}',
    '5',
    'null',
    '[',
    ']',
    '[1',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1]2]',
    '[[1]',
    '[1}',
    '["a]',
    'x[1]'
  ])('are refused for %s', (text) => {
    expect(() => all(text)).toThrow(NotAnArrayError);
    expect(() => all(text, 1 << 20)).toThrow(NotAnArrayError);
  });

  test('are null where another language wrote a number that is none', () => {
    const text = '[{"a": NaN}, [-Infinity, 2], "NaN \\" Infinity", Infinity]';
    const values = [{ a: null }, [null, 2], 'NaN " Infinity', null];
    expect(all(text)).toEqual(values);
    expect(all(text, 1 << 20)).toEqual(values);
    expect(() => all('[NaN1]')).toThrow(NotAnArrayError);
  });

  test('do not depend on where they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 200 }), (values, batch) => {
        const text = JSON.stringify(values);
        expect(all(text, batch)).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 }
    );
  });
});

describe('the answers', () => {
  test('stand in the order of the cases, the broken ones with an error', () => {
    const cases = [
      { id: 1, method: 'engine.missing_denominator', input: { numerator: 1, denominator: 2 } },
      { id: 2, method: 'nothing' },
      7
    ];
    const text = Buffer.concat(answersOf(Buffer.from(JSON.stringify(cases)))).toString();
    expect(JSON.parse(text)).toEqual([
      { id: 1, output: { value: 50, status: 'ok' } },
      { id: 2, error: expect.any(String) as string },
      { id: null, error: expect.any(String) as string }
    ]);
  });

  test('are an empty array for no case', () => {
    expect(Buffer.concat(answersOf(Buffer.from('[]'))).toString()).toBe('[]\n');
  });
});
