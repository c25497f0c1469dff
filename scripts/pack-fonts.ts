// `npm run fonts`: the fonts of the site and of its documents, cut to the characters that are used, and
// the stylesheet that names them. They lie where Vite gives them a hashed name below any base path.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fontStylesheet } from './fonts/stylesheet';
import { SIGN_CHARACTERS, WEIGHTS, digitFont, licenceOf, textFont } from './fonts/packed';

const FOLDER = 'src/lib/assets/fonts';
const STYLESHEET = 'src/lib/components/layout/fonts.css';

/** Writes only what differs, so that nothing built from it looks changed. */
async function put(path: string, content: Uint8Array | string): Promise<void> {
  const bytes = Buffer.from(content);
  const old = await readFile(path).catch(() => null);
  if (old?.equals(bytes) !== true) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  console.log(`${path.padEnd(50)}${String(bytes.length).padStart(8)} bytes`);
}

for (const weight of WEIGHTS) {
  await put(`${FOLDER}/be-vietnam-pro-${weight}.woff2`, await textFont(weight, 'woff2'));
  await put(`${FOLDER}/digits-${weight}.woff2`, await digitFont(weight, 'woff2'));
}
// Exported pictures and documents take the outlines themselves.
for (const weight of WEIGHTS) {
  await put(`${FOLDER}/be-vietnam-pro-${weight}.ttf`, await textFont(weight, 'sfnt'));
  await put(`${FOLDER}/digits-${weight}.ttf`, await digitFont(weight, 'sfnt', SIGN_CHARACTERS));
}

const licences = [await licenceOf('be-vietnam-pro'), await licenceOf('inter')];
await put('static/fonts/OFL.txt', licences.join(`\n\n${'-'.repeat(60)}\n\n`));
await put(STYLESHEET, await fontStylesheet());
