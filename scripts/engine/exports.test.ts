import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withExports } from './exports';
import { engineProgram } from './program';

const bytes = (text: string): readonly number[] => {
  const encoded = [...new TextEncoder().encode(text)];
  return [encoded.length, ...encoded];
};
const section = (id: number, content: readonly number[]): readonly number[] => [
  id,
  content.length,
  ...content
];

/** A module with one function for each name, which gives the number of its place. */
function moduleOf(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const count = names.length;
  const entries = names.flatMap((name, at) => [...bytes(name), 0, at]);
  const bodies = names.flatMap((_, at) => [4, 0, 0x41, at, 0x0b]);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(3, [count, ...names.map(() => 0)]),
    ...section(7, [count, ...entries]),
    ...section(10, [count, ...bodies])
  ]);
}

const trimmed = (names: readonly string[], kept: ReadonlySet<string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(withExports(moduleOf(names), (name) => kept.has(name)));

describe('a WebAssembly module with fewer exports', () => {
  const names = fc.uniqueArray(fc.string({ maxLength: 4, unit: 'grapheme-ascii' }), {
    maxLength: 12
  });

  it('exports what is kept, in the old order, and that still does what it did', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.func(fc.boolean()), async (all, isKept) => {
        const kept = new Set(all.filter((name) => isKept(name)));
        const { instance } = await WebAssembly.instantiate(trimmed(all, kept));
        const functions = Object.entries(instance.exports) as [string, () => number][];
        const expected = all.map((name, at) => [name, at] as const);
        expect(new Map(functions.map(([name, call]) => [name, call()]))).toEqual(
          new Map(expected.filter(([name]) => kept.has(name)))
        );
      })
    );
  });

  it('is the same module when everything is kept', () => {
    const all = ['memory', 'Đại Sơn', ''];
    expect([...trimmed(all, new Set(all))]).toEqual([...moduleOf(all)]);
  });

  it.each([9, 12, 22, 30])('is refused when the bytes end after %i', (length) => {
    expect(() => withExports(moduleOf(['a', 'b']).slice(0, length), () => true)).toThrow(
      /ends within a section/
    );
  });
});

describe('the engine as it is shipped', () => {
  it('is valid and exports what is called, not what extensions would link to', async () => {
    const program = await WebAssembly.compile(new Uint8Array(engineProgram().wasm));
    const exported = WebAssembly.Module.exports(program).map(({ name }) => name);
    expect(exported).toEqual(
      expect.arrayContaining(['__wasm_call_ctors', 'malloc', 'duckdb_web_query_run'])
    );
    expect(exported.length).toBeLessThan(1000);
  });
});
