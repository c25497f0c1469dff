import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rooms whose pages are named by code and name of a unit. */
const ROOMS = ['don-vi', 'sap-nhap', 'en/don-vi', 'en/sap-nhap'];

/** @typedef {Readonly<Record<string, string>>} Names name in the address by code: `{ '11086': 'dai-son' }` */

/** @param {string} page canonical address below the base, with both slashes @param {string} base @param {boolean} isEnglish */
const redirectPage = (page, base, isEnglish) => `<!doctype html>
<html lang="${isEnglish ? 'en' : 'vi'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${base}${page}">
<link rel="canonical" href="${base}${page}">
<title>Thước Đo</title>
<script>location.replace(${JSON.stringify(base + page)} + location.search + location.hash)</script>
</head>
<body><p><a href="${base}${page}">${isEnglish ? 'This page has another address' : 'Trang này có địa chỉ khác'}</a></p></body>
</html>
`;

/**
 * What the page for unknown addresses holds besides the scripts of the site: the way from a code with a wrong
 * name to the page of that unit, and words for readers without scripts.
 *
 * @param {string} html
 * @param {string} base
 * @param {Names} names
 */
export function withWays(html, base, names) {
  const script = `<script>
      // A unit is known by its code, whatever name stands beside it.
      (function (names, base) {
        var path = location.pathname.slice(base.length);
        var asked = /^((?:\\/en)?\\/(?:don-vi|sap-nhap)\\/)(\\d{5})(?:-([^/]*))?\\/?$/.exec(path);
        var name = asked && Object.prototype.hasOwnProperty.call(names, asked[2]) && names[asked[2]];
        if (name && name !== asked[3])
          location.replace(base + asked[1] + asked[2] + '-' + name + '/' + location.search + location.hash);
      })(${JSON.stringify(names)}, ${JSON.stringify(base)});
    </script>`;
  const words = `<noscript>
      <main>
        <h1>Không mở được trang này</h1>
        <p>Địa chỉ này không có trang nào. <a href="${base}/">Về trang đầu</a> hoặc <a href="${base}/don-vi/">xem danh sách đơn vị</a>.</p>
        <p lang="en">There is no page at this address. <a href="${base}/en/">To the first page</a>, or <a href="${base}/en/don-vi/">see the units</a>.</p>
      </main>
    </noscript>`;
  return html.replace('</head>', `${script}\n  </head>`).replace('</body>', `${words}\n  </body>`);
}

/**
 * Writes, beside the pages of a built site, those that lead on from a code alone (`/don-vi/11086/`), and completes
 * the page for unknown addresses. Needs no rule of the host.
 *
 * @param {string} folder of the built site
 * @param {string} base path it is served under: empty, or `/thuoc-do`
 */
export async function writeShortAddresses(folder, base) {
  /** @type {Record<string, string>} */
  const names = {};
  for (const room of ROOMS)
    for (const slug of await readdir(join(folder, room)).catch(() => [])) {
      const [, code, name] = /^(\d{5})-(.+)$/.exec(slug) ?? [];
      if (code === undefined || name === undefined) continue;
      names[code] = name;
      const page = redirectPage(`/${room}/${slug}/`, base, room.startsWith('en/'));
      await mkdir(join(folder, room, code), { recursive: true });
      await writeFile(join(folder, room, code, 'index.html'), page);
    }
  const unknown = join(folder, '404.html');
  await writeFile(unknown, withWays(await readFile(unknown, 'utf8'), base, names));
}
