import { describe, expect, it } from 'vitest';
import {
  type Answer,
  cut,
  fakeOutside,
  halfThenSilence,
  ok,
  page,
  silence,
  status
} from '../../../tests/support/outside';
import { openEngine } from './boot';
import { sha256Of } from './sha256';

const PACKED = new TextEncoder().encode('the program, packed');
const SCRIPT = new TextEncoder().encode('the script');

async function filesText(): Promise<string> {
  return JSON.stringify({
    version: '1',
    wasm: { file: 'engine.bin', bytes: PACKED.length, sha256: await sha256Of(PACKED) },
    worker: { file: 'worker.js', bytes: SCRIPT.length, sha256: await sha256Of(SCRIPT) }
  });
}

type Behaviour = 'works' | 'dies' | 'refuses' | 'is silent';

const RESULT = new Uint8Array([1, 2, 3]);
const ANSWERS: Readonly<Record<string, { type: string; data: unknown }>> = {
  CONNECT: { type: 'CONNECTION_INFO', data: 7 },
  CREATE_PREPARED: { type: 'PREPARED_STATEMENT_ID', data: 1 },
  RUN_PREPARED: { type: 'QUERY_RESULT', data: RESULT },
  RUN_QUERY: { type: 'QUERY_RESULT', data: RESULT }
};

interface Request {
  readonly messageId: number;
  readonly type: string;
}

/** The engine's worker, as the library talks to it. */
class EngineWorker extends EventTarget {
  static ended = 0;
  constructor(private readonly behaviour: Behaviour) {
    super();
  }
  postMessage({ messageId, type }: Request): void {
    const requestId = messageId;
    const say = (data: unknown): boolean =>
      this.dispatchEvent(new MessageEvent('message', { data }));
    queueMicrotask(() => {
      if (this.behaviour === 'dies')
        this.dispatchEvent(Object.assign(new Event('error'), { message: 'boom' }));
      else if (this.behaviour === 'refuses')
        say({ requestId, type: 'ERROR', data: { name: 'Error', message: 'no', stack: '' } });
      else if (this.behaviour === 'works')
        say({ requestId, ...(ANSWERS[type] ?? { type: 'OK', data: null }) });
    });
  }
  terminate(): void {
    EngineWorker.ended++;
  }
}

async function opened(
  answers: Readonly<Record<string, Answer>> = {},
  behaviour: Behaviour = 'works',
  isSilent = false
): ReturnType<typeof openEngine> {
  const outside = fakeOutside({
    'engine.json': ok(await filesText(), 'application/json'),
    'engine.bin': ok(PACKED),
    'worker.js': ok(SCRIPT),
    ...answers
  });
  outside.isSilent = isSilent;
  const startWorker = (): Worker => new EngineWorker(behaviour) as unknown as Worker;
  return openEngine({ base: '/b', outside, startWorker });
}

describe('booting the engine', () => {
  it('opens it when everything is there', async () => {
    const engine = await opened();
    expect(await engine.ask('q', 'select 1', [])).toEqual(RESULT);
  });

  it.each<[string, Answer, string]>([
    ['404', status(404), 'missing'],
    ['a page', page(), 'not_data'],
    ['a page for a missing file', page(404), 'missing'],
    ['no connection', cut, 'unreachable'],
    ['half of it', ok(PACKED.slice(0, 12)), 'damaged'],
    ['an altered byte', ok(PACKED.map((byte, at) => (at === 15 ? byte ^ 1 : byte))), 'damaged']
  ])('fails when the program answers %s', async (_, answer, code) => {
    await expect(opened({ 'engine.bin': answer })).rejects.toMatchObject({
      name: 'LoadError',
      code,
      facts: { file: 'engine.bin' }
    });
  });

  it.each<[string, Answer]>([
    ['nothing at all', silence],
    ['a beginning and then nothing', halfThenSilence(PACKED.slice(0, 10))]
  ])('gives up when the program answers %s', async (_, answer) => {
    await expect(opened({ 'engine.bin': answer }, 'works', true)).rejects.toMatchObject({
      code: 'stalled'
    });
  });

  it.each<[string, string, Answer, string]>([
    ['its list of files is missing', 'engine.json', status(404), 'missing'],
    ['its list of files is no list', 'engine.json', ok('[]'), 'unreadable'],
    ['its worker script is missing', 'worker.js', status(404), 'missing'],
    ['its worker script is another', 'worker.js', ok('the scripT'), 'damaged']
  ])('fails when %s', async (_, file, answer, code) => {
    await expect(opened({ [file]: answer })).rejects.toMatchObject({ code, facts: { file } });
  });

  it.each<[string, Behaviour, boolean, string]>([
    ['throws', 'dies', false, 'worker'],
    ['refuses the program', 'refuses', false, 'engine'],
    ['never answers', 'is silent', true, 'engine']
  ])('fails and ends the worker when it %s', async (_, behaviour, isSilent, code) => {
    const before = EngineWorker.ended;
    await expect(opened({}, behaviour, isSilent)).rejects.toMatchObject({ code });
    expect(EngineWorker.ended).toBe(before + 1);
  });

  it('says which part the browser lacks', async () => {
    const kept = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    try {
      await expect(opened()).rejects.toMatchObject({
        code: 'unsupported',
        facts: { detail: 'DecompressionStream' }
      });
    } finally {
      globalThis.DecompressionStream = kept;
    }
  });
});
