import { readFileSync, readdirSync } from 'node:fs';
import { type Done, doneOf, type Task } from '../../src/lib/data/decode-task';
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

async function doneInPlace(task: Task): Promise<Done> {
  const done = await doneOf(task);
  if ('failed' in done) throw new LoadError(done.failed.code, done.failed.facts);
  return done;
}

/** The decode worker's work, done in place. */
export const decodeInPlace: Decoder = {
  streams: async (task) => {
    const done = await doneInPlace({ ...task, as: 'arrow' });
    return 'streams' in done ? done.streams : [];
  },
  cells: async (task) => {
    const done = await doneInPlace({ ...task, as: 'cells' });
    return 'cells' in done ? done.cells : [];
  }
};
