import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.mjs';
import { pathOf, takesGzip } from './static-site.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without a library between: `fetch` would tidy the path and unpack the answer. */
const ask = (
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks)
        })
      );
    })
      .on('error', fail)
      .end();
  });

const page = `<!doctype html><title>Đại Sơn</title>${'x'.repeat(4000)}`;
let root: string;
let plain: Awaited<ReturnType<typeof listen>>;
let based: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(root, 'don-vi'), { recursive: true });
  await mkdir(join(root, '_app/immutable'), { recursive: true });
  await Promise.all([
    writeFile(join(root, 'index.html'), page),
    writeFile(join(root, '404.html'), '<h1>missing</h1>'),
    writeFile(join(root, 'don-vi/index.html'), page),
    writeFile(join(root, '_app/immutable/a.js'), 'export {};'),
    writeFile(join(root, 'units.parquet'), Buffer.alloc(5000)),
    writeFile(join(root, 'font.woff2'), Buffer.alloc(5000)),
    writeFile(join(root, 'unknown.bin'), Buffer.alloc(5000))
  ]);
  plain = await listen({ root });
  based = await listen({ root, base: '/thuoc-do' });
});
afterAll(async () => {
  await Promise.all([plain.close(), based.close()]);
  await rm(root, { recursive: true });
});

describe('the static server', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/don-vi/', 200, 'text/html; charset=utf-8'],
    ['/don-vi/?ky=2026', 200, 'text/html; charset=utf-8'],
    ['/_app/immutable/a.js', 200, 'text/javascript; charset=utf-8'],
    ['/units.parquet', 200, 'application/vnd.apache.parquet'],
    ['/font.woff2', 200, 'font/woff2'],
    ['/unknown.bin', 200, 'application/octet-stream'],
    ['/nowhere', 404, 'text/html; charset=utf-8'],
    ['/index.html/', 404, 'text/html; charset=utf-8'],
    ['/../package.json', 404, 'text/html; charset=utf-8'],
    ['/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
    ['/..%2fpackage.json', 404, 'text/html; charset=utf-8'],
    ['/..%5cpackage.json', 404, 'text/html; charset=utf-8'],
    ['//don-vi', 404, 'text/html; charset=utf-8'],
    ['/%E0%A4%A', 404, 'text/html; charset=utf-8'],
    ['/a%00b', 404, 'text/html; charset=utf-8']
  ])('answers %s with %i %s', async (path, status, type) => {
    const answer = await ask(plain.origin, path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  });

  it('shows the page of missing addresses with status 404, not to be kept', async () => {
    const { status, headers, body } = await ask(plain.origin, '/nowhere');
    expect([status, headers['cache-control'], headers.etag]).toEqual([404, 'no-cache', undefined]);
    expect(body.toString()).toBe('<h1>missing</h1>');
  });

  it('adds the closing slash of a folder and keeps the view', async () => {
    const { status, headers } = await ask(plain.origin, '/don-vi?ky=2026');
    expect([status, headers.location]).toEqual([308, '/don-vi/?ky=2026']);
  });

  it.each([
    ['/thuoc-do/', 200],
    ['/thuoc-do/don-vi/', 200],
    ['/thuoc-do', 308],
    ['/', 404],
    ['/thuoc-dox/', 404]
  ])('below a base path answers %s with %i', async (path, status) => {
    expect((await ask(based.origin, path)).status).toBe(status);
  });

  it('compresses texts for who takes it, and says so', async () => {
    const packed = await ask(plain.origin, '/', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    expect(gunzipSync(packed.body).toString()).toBe(page);
    const raw = await ask(plain.origin, '/');
    expect([raw.headers['content-encoding'], raw.body.toString()]).toEqual([undefined, page]);
  });

  it('never compresses what is packed already', async () => {
    const { headers } = await ask(plain.origin, '/units.parquet', { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers['content-length']]).toEqual([undefined, '5000']);
  });

  it('keeps hashed files for a year and asks again for the others', async () => {
    const hashed = await ask(plain.origin, '/_app/immutable/a.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask(plain.origin, '/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 without a body to who has the file', async () => {
    const { headers } = await ask(plain.origin, '/');
    const tag = String(headers.etag);
    const again = await ask(plain.origin, '/', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
  });

  it('answers HEAD like GET, without the body', async () => {
    const head = await ask(plain.origin, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(page));
  });

  it('refuses to be written to', async () => {
    const { status, headers } = await ask(plain.origin, '/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('takes the next port where one is busy, unless it was asked for', async () => {
    const port = Number(new URL(plain.origin).port);
    const next = await listen({ root, port });
    expect(new URL(next.origin).port).not.toBe(String(port));
    await next.close();
    await expect(listen({ root, port, isFixed: true })).rejects.toThrow('EADDRINUSE');
  });
});

it.each([
  ['/a?b=/../c', '', '/a'],
  ['/a/./b', '', null],
  ['/a//b', '', null],
  ['/', '', '/'],
  ['//', '', null],
  ['/thuoc-do/%C4%91/', '/thuoc-do', '/đ/']
])('reads the path of %s below "%s" as %s', (address, base, expected) => {
  expect(pathOf(address, base)).toBe(expected);
});

it.each([
  [undefined, false],
  ['gzip', true],
  ['br;q=1.0, gzip;q=0.8', true],
  ['gzip;q=0', false],
  ['*', true],
  ['gzip;q=0, *', false],
  ['br', false]
])('takes "%s" as a wish for gzip: %s', (header, expected) => {
  expect(takesGzip(header)).toBe(expected);
});
