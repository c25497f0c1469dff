import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { hostHeaders } from './security-policy.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ path: string, size: number, tag: string }} Found */

const gzip = promisify(gzipWithCallback);

/** Texts are compressed; everything else is packed already. */
const TEXT = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.ttf', 'font/ttf']
]);

const BINARY = new Map([
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.arrow', 'application/vnd.apache.arrow.stream'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.pdf', 'application/pdf'],
  ['.zip', 'application/zip'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
]);

/** What each kind of file is sent as, by its ending. */
export const FILE_TYPES = new Map([...TEXT, ...BINARY]);

/** Below this many bytes compressing saves no packet. */
const SMALL = 1024;

/**
 * The path of a request below the base, decoded, beginning with a slash.
 *
 * @param {string} address path and query as requested
 * @param {string} base
 * @returns {string | null} null where it is malformed, would leave the folder, or lies outside the base
 */
export function pathOf(address, base) {
  const [encoded = ''] = address.split('?', 1);
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (!path.startsWith(`${base}/`)) return null;
  const below = path.slice(base.length);
  const parts = below.slice(1, below.endsWith('/') ? -1 : undefined).split('/');
  const isOdd = parts.some((part) => part === '..' || part === '.' || /[\\\0]/.test(part));
  return isOdd || (below !== '/' && parts.includes('')) ? null : below;
}

/**
 * @param {string | undefined} header Accept-Encoding
 * @returns {boolean}
 */
export function takesGzip(header = '') {
  const wishes = header.split(',').map((part) => {
    const [name = '', quality = 'q=1'] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return { name, isWanted: Number(quality.replace('q=', '')) > 0 };
  });
  const wish =
    wishes.find(({ name }) => name === 'gzip') ?? wishes.find(({ name }) => name === '*');
  return wish?.isWanted === true;
}

/**
 * @param {string | undefined} header If-None-Match
 * @param {string} tag
 */
const isKnown = (header, tag) =>
  header !== undefined && header.split(',').some((part) => ['*', tag].includes(part.trim()));

/**
 * Looks a path up in the built folder; a folder stands for its index.html.
 *
 * @param {string} root
 * @param {string} below
 * @returns {Promise<Found | 'folder' | null>} `folder` where only the closing slash is missing
 */
async function find(root, below) {
  const path = join(root, below);
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory() === true)
    return below.endsWith('/') ? find(root, `${below}index.html`) : 'folder';
  if (entry?.isFile() !== true || below.endsWith('/')) return null;
  return { path, size: entry.size, tag: `W/"${entry.size}-${Math.trunc(entry.mtimeMs)}"` };
}

/**
 * Answers requests from a built site as a plain static host does: index.html of a folder, 404.html for
 * everything unknown, gzip, ETag, and a year of cache for files whose name holds their hash.
 *
 * @param {{ root: string, base?: string }} options
 *   `root` is the built folder; `base` the path below which it is served: empty, or `/thuoc-do`
 * @returns {(request: Request, response: Response) => Promise<void>} never rejects
 */
export function staticSite({ root, base = '' }) {
  /** @type {Map<string, Promise<Buffer>>} compressed texts by path and tag */
  const packed = new Map();

  /** @param {Found} file */
  const pack = ({ path, tag }) => {
    const key = `${path} ${tag}`;
    const known = packed.get(key) ?? readFile(path).then((bytes) => gzip(bytes));
    packed.set(key, known);
    return known;
  };

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {Found} file
   * @param {number} status
   */
  const send = async (request, response, file, status) => {
    const extension = extname(file.path).toLowerCase();
    const text = TEXT.get(extension);
    response.setHeader('Content-Type', text ?? BINARY.get(extension) ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(hostHeaders())) response.setHeader(name, value);
    const isHashed = status === 200 && file.path.includes(join('_app', 'immutable', ''));
    response.setHeader(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
    );
    if (text !== undefined) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200) {
      response.setHeader('ETag', file.tag);
      if (isKnown(request.headers['if-none-match'], file.tag)) {
        response.writeHead(304).end();
        return;
      }
    }
    const isPacked =
      text !== undefined &&
      file.size >= SMALL &&
      takesGzip(String(request.headers['accept-encoding'] ?? ''));
    const body = isPacked ? await pack(file) : null;
    if (isPacked) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Length', body?.length ?? file.size);
    response.writeHead(status);
    if (request.method === 'HEAD') response.end();
    else if (body !== null) response.end(body);
    else await pipeline(createReadStream(file.path), response);
  };

  /**
   * @param {Request} request
   * @param {Response} response
   */
  const answer = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = request.url ?? '/';
    const [path = '', query] = address.split('?', 2);
    const below = path === base && base !== '' ? 'base' : pathOf(address, base);
    const found = below === 'base' ? 'folder' : below === null ? null : await find(root, below);
    if (found === 'folder') {
      const location = `${path}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(308, { Location: location, 'Content-Length': 0 }).end();
      return;
    }
    const missing = found ?? (await find(root, '/404.html'));
    if (missing === null || missing === 'folder') response.writeHead(404).end();
    else await send(request, response, missing, found === null ? 404 : 200);
  };

  return async (request, response) => {
    try {
      await answer(request, response);
    } catch {
      // The file vanished or the reader left: nothing can be said any more once the head is out.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}
