import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a page of the site may do; everything it needs comes from the site itself.
 *
 * The SQL engine is checked by its hash before it runs, and handed on from memory: its worker and its program have
 * addresses of the kind `blob:`, which lead nowhere else. Styles stand in the pages and in attributes; they run nothing.
 */
const SHARED = [
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'"
];

const REFERRER = 'no-referrer';

/** @param {string} text of a script */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The scripts that stand in a page, without those that are data.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, attributes = '', text = '']) =>
      /\ssrc=/.test(attributes) || /type="application\/(?:ld\+)?json"/.test(attributes)
        ? []
        : [text]
  );
}

/**
 * The policy in a page: no script runs but the site's own files and those whose hash it names, and no text becomes
 * script or markup but by a policy of the page.
 *
 * @param {readonly string[]} scripts that stand in the page
 */
export function pagePolicy(scripts) {
  const hashes = [...new Set(scripts.map(hashOf))];
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    ...SHARED,
    "require-trusted-types-for 'script'"
  ].join('; ');
}

const TAGS =
  /\s*<meta http-equiv="content-security-policy" content="[^"]*" \/>\s*<meta name="referrer" content="[^"]*" \/>/;

/**
 * A page with its policy before everything that could run; one that has it already gets that of what it holds now.
 *
 * @param {string} html
 * @returns {string}
 * @throws where the page has no `<meta charset>` to put it behind
 */
export function sealedPage(html) {
  const open = html.replace(TAGS, '');
  const policy = pagePolicy(inlineScripts(open));
  const charset = /<meta charset="utf-8"(?: \/)?>/i;
  if (!charset.test(open))
    throw new Error('A page without <meta charset="utf-8"> cannot be sealed.');
  return open.replace(
    charset,
    (tag) =>
      `${tag}\n<meta http-equiv="content-security-policy" content="${policy}" />\n<meta name="referrer" content="${REFERRER}" />`
  );
}

/**
 * Seals every page of a built site.
 *
 * @param {string} folder
 */
export async function sealPages(folder) {
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    path.endsWith('.html')
  );
  for (const path of paths) {
    const file = join(folder, path);
    await writeFile(file, sealedPage(await readFile(file, 'utf8')));
  }
}

/**
 * What a host may send with every file. Which scripts stand in a page only the page can say, so that they are allowed
 * here and held by the page's own policy: both must be kept. Who may frame a page only a header can say.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function hostHeaders() {
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
      ...SHARED,
      "frame-ancestors 'self'"
    ].join('; '),
    'Referrer-Policy': REFERRER,
    'X-Content-Type-Options': 'nosniff'
  };
}
