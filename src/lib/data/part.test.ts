import { afterEach, describe, expect, it, vi } from 'vitest';
import { part } from './part';

const ADDRESS = 'https://site.test/_app/immutable/chunks/a.js';
const failed = (): Promise<never> =>
  Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${ADDRESS}`));
const answering = (status: number, type = 'text/javascript'): void =>
  void vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response('', { status, headers: { 'content-type': type } }))
  );

describe('a part of the program', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is what was fetched', async () => {
    expect(await part('a', () => Promise.resolve(1))).toBe(1);
  });

  it('that the server does not have is missing, whatever the browser says of the network', async () => {
    answering(404, 'text/html');
    await expect(part('a', failed)).rejects.toMatchObject({
      code: 'missing',
      facts: { file: 'a', status: 404 }
    });
  });

  it('is out of reach where nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(part('a', failed)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('that can be had by now is asked for anew, under another address', async () => {
    answering(200);
    const asked: string[] = [];
    const again = (address: string): Promise<Record<string, unknown>> => {
      asked.push(address.replace(/\d+$/, ''));
      return Promise.resolve({ made: 2 });
    };
    expect(await part('a', failed, again)).toEqual({ made: 2 });
    expect(asked).toEqual([`${ADDRESS}?again=`]);
  });

  it('of which another part is not there is missing too', async () => {
    answering(200);
    await expect(part('a', failed, failed)).rejects.toMatchObject({ code: 'missing' });
  });
});
