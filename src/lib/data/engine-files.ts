import { LoadError } from './error';
import { type Expected, fetchBytes } from './fetch-bytes';
import type { Outside } from './outside';

export interface EngineFile extends Expected {
  readonly file: string;
}

/** What `scripts/pack-engine.ts` wrote: the packed program and the worker's script. */
export interface EngineFiles {
  readonly version: string;
  readonly wasm: EngineFile;
  readonly worker: EngineFile;
}

function isFile(value: unknown): value is EngineFile {
  const { file, bytes, sha256 } = (value ?? {}) as Record<string, unknown>;
  return typeof file === 'string' && Number.isInteger(bytes) && typeof sha256 === 'string';
}

/** Which files the engine consists of. @throws LoadError */
export async function loadEngineFiles(base: string, outside: Outside): Promise<EngineFiles> {
  const file = 'engine.json';
  const url = `${base}/engine/${file}`;
  const bytes = await fetchBytes({ url, expected: null }, outside, 'no-cache');
  try {
    const files = JSON.parse(new TextDecoder().decode(bytes)) as EngineFiles;
    if (isFile(files.wasm) && isFile(files.worker)) return files;
  } catch (cause) {
    throw new LoadError('unreadable', { file, detail: 'no JSON' }, cause);
  }
  throw new LoadError('unreadable', { file });
}
