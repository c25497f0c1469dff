import { describe, expect, it } from 'vitest';
import { type LoadCode, LoadError, type QueryCode, QueryError } from './error';
import { errorDetailOf, errorTextOf } from './error-text';

const LOAD: readonly LoadCode[] = [
  'unreachable',
  'stalled',
  'missing',
  'refused',
  'not_data',
  'damaged',
  'unreadable',
  'worker',
  'policy',
  'engine',
  'unsupported'
];
const QUERY: readonly QueryCode[] = [
  'refused',
  'shape',
  'memory',
  'fault',
  'not_reading',
  'too_large'
];
const ERRORS: readonly [string, unknown][] = [
  ...LOAD.map((code): [string, unknown] => [code, new LoadError(code, { file: 'units.parquet' })]),
  ...QUERY.map((code): [string, unknown] => [
    code,
    new QueryError(code, { query: 'q', detail: 'd' })
  ]),
  ['anything else', new Error('x')]
];

describe('words about a failure', () => {
  it.each(ERRORS)('say for "%s" what failed and what to do, in both languages', (_, error) => {
    const { what, advice } = errorTextOf(error);
    for (const text of [what, advice]) {
      expect(text.vi).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.vi).not.toBe(text.en);
    }
  });

  it('name the file', () => {
    const { what } = errorTextOf(new LoadError('missing', { file: 'units.parquet' }));
    expect(what.vi).toContain('units.parquet');
    expect(what.en).toContain('units.parquet');
  });

  it.each([
    [new LoadError('missing', { file: 'a', status: 404 }), 'a: missing · HTTP 404'],
    [
      new LoadError('damaged', { file: 'a', expected: 5, got: 3, tries: 3 }),
      'a: damaged · 3 / 5 · ×3'
    ],
    [new QueryError('refused', { query: 'sql', detail: 'Parser Error' }), 'Parser Error'],
    ['text', null]
  ])('have details for a report: %s', (error, detail) => expect(errorDetailOf(error)).toBe(detail));
});
