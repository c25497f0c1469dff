import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { sealedPage } from '../../scripts/setup/security-policy.mjs';
import { staticSite } from '../../scripts/setup/static-site.mjs';
import { builtBase } from '../../scripts/setup/steps.mjs';

export interface Editions {
  readonly address: string;
  readonly origin: string;
  /** From now on the site is of this edition, and nothing of another is there. */
  publish(edition: number): void;
  close(): Promise<void>;
}

const BUILD = 'build';
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8']
]);

/**
 * One build served as several editions that follow one another: from the second on its version and the names of
 * all its scripts are others, as after any change, and each page says in `<meta name="edition">` which it is of.
 */
export async function editions(): Promise<Editions> {
  const base = await builtBase();
  const plain = staticSite({ root: BUILD, base });
  const version = (
    JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')) as { version: string }
  ).version;
  const scripts = readdirSync(join(BUILD, '_app/immutable'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:chunks|nodes|entry)\/.*\.js$/.test(path))
    .map((path) => path.replace(/^.*\//, ''));
  const names = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  let edition = 1;

  const renamed = (name: string): string => {
    const hash = createHash('sha256').update(`${edition} ${name}`).digest('hex').slice(0, 8);
    return `e${edition}-${hash}-${name}`;
  };
  /** The file as this edition has it; null where it has none of that name. */
  const textOf = (path: string): { readonly type: string; readonly text: string } | null => {
    const own = path.match(/^(.*\/_app\/immutable\/.*\/)e(\d+)-[0-9a-f]{8}-([^/]+)$/);
    if (own !== null && Number(own[2]) !== edition) return null;
    const name = path.replace(/^.*\//, '');
    if (own === null && scripts.includes(name)) return null;
    const file = own === null ? path : `${own[1]}${own[3]}`;
    const below = file.slice(base.length).replace(/\/$/, '/index.html');
    const type = TEXTS.get(extname(below));
    if (type === undefined) return null;
    let text: string;
    try {
      text = readFileSync(join(BUILD, decodeURIComponent(below)), 'utf8');
    } catch {
      return null;
    }
    const anew = text
      .replaceAll(version, `${version}-${edition}`)
      .replaceAll(names, renamed)
      .replace('</head>', `<meta name="edition" content="${edition}"></head>`);
    return { type, text: below.endsWith('.html') ? sealedPage(anew) : anew };
  };

  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (edition === 1) return void plain(request, response);
    const isScript = /\/_app\/immutable\/.*\.js$/.test(path) && !path.includes('/workers/');
    const made = textOf(path);
    if (made === null && !isScript) return void plain(request, response);
    response.writeHead(made === null ? 404 : 200, {
      'content-type': made?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache'
    });
    response.end(made?.text ?? 'no such file');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const bound = server.address();
  const origin = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return {
    address: `${origin}${base}/`,
    origin,
    publish: (next) => void (edition = next),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}
