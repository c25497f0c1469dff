import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeShortAddresses } from './short-addresses.mjs';

describe('addresses by code alone', () => {
  let folder: string;
  const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    await mkdir(join(folder, 'don-vi/11086-dai-son'), { recursive: true });
    await mkdir(join(folder, 'en/sap-nhap/11086-dai-son'), { recursive: true });
    await writeFile(join(folder, '404.html'), '<html><head></head><body></body></html>');
    await writeShortAddresses(folder, '/thuoc-do');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['don-vi/11086/index.html', '/thuoc-do/don-vi/11086-dai-son/'],
    ['en/sap-nhap/11086/index.html', '/thuoc-do/en/sap-nhap/11086-dai-son/']
  ])('%s leads on with and without scripts', async (path, page) => {
    const html = await text(path);
    expect(html).toContain(`content="0; url=${page}"`);
    expect(html).toContain(`<a href="${page}">`);
    expect(html).toContain(`location.replace("${page}"`);
  });

  it('and the page for unknown addresses reads without scripts', async () => {
    const html = await text('404.html');
    expect(html).toMatch(/<noscript>[\s\S]*Không mở được trang này[\s\S]*<\/noscript>/);
    expect(html).toContain('href="/thuoc-do/don-vi/"');
    expect(html).toContain('{"11086":"dai-son"}');
  });
});
