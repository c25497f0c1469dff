/**
 * Packs the browser's engine once a version: the wasm gzipped under a name that no server takes for an
 * encoded answer, the worker script beside it, and `engine.json` with sizes and hashes.
 * Runs as a step of every build; does nothing when what lies there is fresh.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Packed {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface EngineFiles {
  readonly version: string;
  readonly wasm: Packed & { readonly unpacked: number };
  readonly worker: Packed;
}

const TARGET = 'static/engine';

function packed(file: string, content: Uint8Array): Packed {
  writeFileSync(join(TARGET, file), content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, bytes: content.length, sha256 };
}

function isFresh(version: string): boolean {
  const index = join(TARGET, 'engine.json');
  if (!existsSync(index)) return false;
  const files = JSON.parse(readFileSync(index, 'utf8')) as EngineFiles;
  if (files.version !== version) return false;
  return [files.wasm, files.worker].every(({ file, sha256 }) => {
    const path = join(TARGET, file);
    if (!existsSync(path)) return false;
    return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
  });
}

/** Packs the installed engine unless that has been done. Returns a line to print. */
export function packEngine(): string {
  const require = createRequire(import.meta.url);
  const worker = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');
  const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const manifest = join(worker, '../../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  if (isFresh(version)) return `engine ${version}: packed already`;
  mkdirSync(TARGET, { recursive: true });
  for (const old of readdirSync(TARGET)) rmSync(join(TARGET, old));
  const raw = readFileSync(wasm);
  // Its source map is not shipped; a browser would ask for it in vain.
  const script = readFileSync(worker, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  const files: EngineFiles = {
    version,
    wasm: {
      ...packed(`duckdb-eh-${version}.bin`, gzipSync(raw, { level: 9 })),
      unpacked: raw.length
    },
    worker: packed(`duckdb-worker-${version}.js`, Buffer.from(script))
  };
  // Last, so that a broken run leaves nothing that looks complete.
  writeFileSync(join(TARGET, 'engine.json'), `${JSON.stringify(files, null, 2)}\n`);
  return `engine ${version}: ${files.wasm.bytes} bytes packed, ${raw.length} unpacked`;
}

if (process.argv[1]?.endsWith('pack-engine.ts')) console.log(packEngine());
