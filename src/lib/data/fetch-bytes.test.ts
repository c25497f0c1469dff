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
import { LoadError } from './error';
import { type Expected, fetchBytes, fileOf } from './fetch-bytes';
import { sha256Of } from './sha256';

const GOOD = new TextEncoder().encode('đúng nội dung');
const FLIPPED = GOOD.map((byte, at) => (at === 3 ? byte ^ 4 : byte));
const expected = async (): Promise<Expected> => ({
  bytes: GOOD.length,
  sha256: await sha256Of(GOOD)
});

async function failureOf(work: Promise<unknown>): Promise<LoadError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(LoadError);
  return error as LoadError;
}

describe('fetching a file', () => {
  it('gives its bytes and tells how far it is', async () => {
    const seen: unknown[] = [];
    const request = {
      url: '/data/a.bin?v=1',
      expected: await expected(),
      onProgress: (progress: unknown) => seen.push(progress)
    };
    expect(await fetchBytes(request, fakeOutside({ 'a.bin': ok(GOOD) }))).toEqual(GOOD);
    expect(seen).toEqual([{ file: 'a.bin', loaded: GOOD.length, total: GOOD.length }]);
  });

  it.each<[string, Answer, string, number]>([
    ['is missing', status(404), 'missing', 1],
    ['is refused', status(403), 'refused', 1],
    ['meets a broken server', status(503), 'refused', 3],
    ['meets a page instead of the file', page(), 'not_data', 1],
    ['finds no connection', cut, 'unreachable', 3],
    ['gets less than was published', ok(GOOD.slice(0, 5)), 'damaged', 3],
    ['gets a byte that was altered', ok(FLIPPED), 'damaged', 3]
  ])('that %s fails as such', async (_, answer, code, tries) => {
    const outside = fakeOutside({ 'a.bin': answer });
    const error = await failureOf(
      fetchBytes({ url: '/a.bin', expected: await expected() }, outside)
    );
    expect(error).toMatchObject({ code, facts: { file: 'a.bin', tries } });
    expect(outside.asked).toHaveLength(tries);
  });

  it.each<[string, Answer]>([
    ['no answer at all', silence],
    ['half a file and then nothing', halfThenSilence(GOOD.slice(0, 4))]
  ])('is given up after %s, at the first time', async (_, answer) => {
    const outside = fakeOutside({ 'a.bin': answer });
    outside.isSilent = true;
    const error = await failureOf(fetchBytes({ url: '/a.bin', expected: null }, outside));
    expect(error.code).toBe('stalled');
    expect(outside.asked).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a cut connection', cut],
    ['a broken server', status(502)],
    ['a damaged copy', ok(FLIPPED)]
  ])('succeeds when %s was only passing, and asks past the cache', async (_, first) => {
    const outside = fakeOutside({ 'a.bin': [first, ok(GOOD)] });
    expect(await fetchBytes({ url: '/a.bin', expected: await expected() }, outside)).toEqual(GOOD);
    expect(outside.asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
    expect(outside.pauses).toHaveLength(1);
  });

  it('waits longer before each further attempt', async () => {
    const outside = fakeOutside({ 'a.bin': cut });
    await failureOf(fetchBytes({ url: '/a.bin', expected: null }, outside));
    expect(outside.pauses).toEqual([...outside.pauses].sort((a, b) => a - b));
    expect(outside.pauses).toHaveLength(2);
  });

  it('keeps the cause', async () => {
    const error = await failureOf(
      fetchBytes({ url: '/a.bin', expected: null }, fakeOutside({ 'a.bin': cut }))
    );
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('ends with the reason of its signal, before and during', async () => {
    const before = AbortSignal.abort();
    const outside = fakeOutside({ 'a.bin': ok(GOOD) });
    const request = { url: '/a.bin', expected: null, signal: before };
    await expect(fetchBytes(request, outside)).rejects.toMatchObject({ name: 'AbortError' });
    expect(outside.asked).toEqual([]);
  });

  it.each([
    ['/x/data/units.parquet?v=1', 'units.parquet'],
    ['units.parquet', 'units.parquet']
  ])('calls %s %s', (url, name) => expect(fileOf(url)).toBe(name));
});
