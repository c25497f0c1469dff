import { describe, expect, it, vi } from 'vitest';
import { askedPack, isPackFile } from './open-pack';

const here = (query: string): { href: string; origin: string } => ({
  href: `https://ruler.example/du-lieu/${query}`,
  origin: 'https://ruler.example'
});

describe('a pack that an address asks for', () => {
  it('is read from the same site only', async () => {
    const get = vi.fn(() => Promise.resolve(new Response('{}')));
    expect(await askedPack(here(''), get)).toBeNull();
    expect(await askedPack(here('?goi=/goi/q3.json'), get)).toEqual({ text: '{}' });
    expect(get).toHaveBeenCalledWith(new URL('https://ruler.example/goi/q3.json'), {
      redirect: 'error'
    });
    for (const asked of ['https://else.example/a', '//else.example/a', 'data:,x', 'javascript:1'])
      expect(await askedPack(here(`?goi=${encodeURIComponent(asked)}`), get)).toMatchObject({
        said: expect.stringContaining('chính trang này')
      });
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('says which path could not be had', async () => {
    const gone = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    const cut = (): Promise<Response> => Promise.reject(new TypeError('offline'));
    for (const get of [gone, cut])
      expect(await askedPack(here('?goi=/goi/q3.json'), get)).toMatchObject({
        said: expect.stringContaining('/goi/q3.json')
      });
  });
});

it('tells a pack from a table by how it begins', async () => {
  expect(await isPackFile(new Blob(['{"thuoc-do-goi":1,']))).toBe(true);
  expect(await isPackFile(new Blob(['{"khac":1']))).toBe(false);
  expect(await isPackFile(new Blob(['STT;Nội dung']))).toBe(false);
});
