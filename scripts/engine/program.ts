import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withExports } from './exports';

const require = createRequire(import.meta.url);

/** The engine as it is shipped. */
export interface EngineProgram {
  readonly version: string;
  readonly wasm: Uint8Array;
  /** The worker's script, without the address of a source map. */
  readonly script: string;
}

/**
 * Whether a script takes hold of an export by its name; with an underscore before it, that is how
 * Emscripten calls what C calls without.
 */
function namedIn(script: string): (name: string) => boolean {
  const names = new Set(script.match(/[A-Za-z_$][\w$]*/g));
  return (name) => names.has(name) || names.has(`_${name}`) || name.startsWith('dynCall_');
}

/**
 * The installed engine, less the 75,000 exports by which an extension would be linked to it: we load none,
 * and wrapping each of them took the browser over half a second at every start.
 */
export function engineProgram(): EngineProgram {
  const file = (name: string): string => require.resolve(`@duckdb/duckdb-wasm/${name}`);
  const script = readFileSync(file('dist/duckdb-browser-eh.worker.js'), 'utf8');
  const wasm = readFileSync(file('dist/duckdb-eh.wasm'));
  const manifest = readFileSync(
    join(dirname(file('dist/duckdb-eh.wasm')), '../package.json'),
    'utf8'
  );
  return {
    version: (JSON.parse(manifest) as { version: string }).version,
    wasm: withExports(wasm, namedIn(script)),
    // A browser would ask for it in vain.
    script: script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
  };
}
