import { readFileSync, readdirSync } from 'node:fs';
import { type Done, doneOf } from '../../src/lib/data/decode-task';
import type { Decoder } from '../../src/lib/data/decoder';
import { LoadError } from '../../src/lib/data/error';
import { type Answer, type FakeOutside, fakeOutside, ok } from './outside';

/** The extracts in `static/data` as a network would give them. */
export function extracts(): Readonly<Record<string, Answer>> {
  const files = readdirSync('static/data');
  return Object.fromEntries(
    files.map((file) => [file, ok(new Uint8Array(readFileSync(`static/data/${file}`)))])
  );
}

/** A network that serves the extracts, some of them answered differently. */
export function extractsOutside(changed: FakeOutside['answers'] = {}): FakeOutside {
  return fakeOutside({ ...extracts(), ...changed });
}

/** The decode worker's work, done in place. */
export function inPlaceDecoder(): Decoder {
  const checked = (done: Done): Exclude<Done, { failed: unknown }> => {
    if ('failed' in done) throw new LoadError(done.failed.code, done.failed.facts);
    return done;
  };
  return {
    async table(task) {
      const done = checked(await doneOf({ kind: 'table', ...task }, fakeOutside({})));
      return 'streams' in done ? done.streams : [];
    },
    engine: () => Promise.reject(new Error('tests open the engine of Node'))
  };
}
