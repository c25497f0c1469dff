/**
 * Packs the browser's engine: the wasm gzipped under a name that no server takes for an encoded answer, the
 * worker's script beside it, and `engine.json` with sizes and hashes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { engineProgram } from './engine/program';

interface Packed {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

const TARGET = 'static/engine';

/** Writes a file under a name that changes with its content. */
function packed(name: string, ending: string, content: Uint8Array): Packed {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = `${name}-${sha256.slice(0, 8)}.${ending}`;
  writeFileSync(join(TARGET, file), content);
  return { file, bytes: content.length, sha256 };
}

/** Packs the installed engine. Returns a line to print. */
function packEngine(): string {
  const { version, wasm, script } = engineProgram();
  mkdirSync(TARGET, { recursive: true });
  for (const old of readdirSync(TARGET)) rmSync(join(TARGET, old));
  const files = {
    version,
    wasm: packed(`duckdb-eh-${version}`, 'bin', gzipSync(wasm, { level: 9 })),
    worker: packed(`duckdb-worker-${version}`, 'js', Buffer.from(script))
  };
  // Last, so that a broken run leaves nothing that looks complete.
  writeFileSync(join(TARGET, 'engine.json'), `${JSON.stringify(files, null, 2)}\n`);
  return `engine ${version}: ${files.wasm.bytes} bytes packed, ${wasm.length} unpacked`;
}

console.log(packEngine());
