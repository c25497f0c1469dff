import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles';

const imports = (
  ...pairs: readonly (readonly [string, string])[]
): Parameters<typeof circlesOf>[0] =>
  pairs.map(([from, target]) => ({
    from,
    target,
    specifier: target,
    isOwn: true,
    isType: false
  }));

describe('circles of imports', () => {
  it.each([
    ['a way that ends', imports(['a.ts', 'b'], ['b.ts', 'c'], ['c.ts', 'd']), []],
    [
      'two ways to one file',
      imports(['a.ts', 'b'], ['a.ts', 'c'], ['b.ts', 'c'], ['c.ts', 'd']),
      []
    ],
    ['two files', imports(['a.ts', 'b'], ['b.ts', 'a']), ['a.ts → b.ts → a.ts']],
    ['a file and itself', imports(['a.ts', 'a']), ['a.ts → a.ts']],
    [
      'a component behind a way in',
      imports(['in.ts', 'List.svelte'], ['List.svelte', 'rows'], ['rows.svelte.ts', 'List.svelte']),
      ['List.svelte → rows.svelte.ts → List.svelte']
    ]
  ])('%s', (_, each, circles) => {
    expect(circlesOf(each)).toEqual(circles);
  });
});
