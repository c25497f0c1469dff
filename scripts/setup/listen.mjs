import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { staticSite } from './static-site.mjs';

/**
 * Serves a built site on this machine.
 *
 * @param {{ root?: string, base?: string, port?: number, isFixed?: boolean, host?: string }} [options]
 *   `port` 0 takes any free one; unless `isFixed`, a busy one is followed by the next twenty
 * @returns {Promise<{ address: string, origin: string, close: () => Promise<void> }>}
 *   `address` is the first page, with its closing slash
 */
export async function listen({
  root = join(ROOT, 'build'),
  base = '',
  port = 0,
  isFixed = false,
  host = '127.0.0.1'
} = {}) {
  const answer = staticSite({ root, base });
  const server = createServer((request, response) => void answer(request, response));
  const last = port === 0 || isFixed ? port : port + 20;
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail).listen(candidate, host, () => done(undefined));
      });
      break;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isBusy || candidate >= last) throw error;
    } finally {
      server.removeAllListeners('error');
    }
  }
  const bound = server.address();
  const origin = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}`;
  return {
    origin,
    address: `${origin}${base}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/**
 * Serves the built site until the reader ends it, on the port of PORT (then exactly that one) or from 4173 on.
 *
 * @param {string} base
 * @returns {Promise<void>} ends when the server runs
 */
export async function serveBuilt(base) {
  const wish = Number(process.env['PORT'] ?? 0);
  const host = process.env['HOST'];
  const site = await listen({ base, port: wish || 4173, isFixed: wish > 0, ...(host && { host }) });
  console.log(`Thước Đo: ${site.address}  (Ctrl+C ends it)`);
  const end = () => void site.close().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}
