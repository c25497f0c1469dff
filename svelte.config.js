import adapter from '@sveltejs/adapter-static';
import { sealPages } from './scripts/setup/security-policy.mjs';
import { writeShortAddresses } from './scripts/setup/short-addresses.mjs';
import { versionName } from './scripts/setup/version.mjs';
import { writeWindowsServer } from './scripts/setup/windows-server.mjs';

const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_FOLDER ?? 'build';
/** Origin of the site, for what names a whole address: `https://thuocdo.example`. Empty where it is not known. */
const origin = process.env.SITE_ORIGIN ?? '';

const files = adapter({
  pages: folder,
  assets: folder,
  fallback: '404.html',
  // brotli-11 of the engine takes 90 s; static servers compress what they serve themselves.
  precompress: false,
  strict: true
});

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: {
      name: files.name,
      async adapt(builder) {
        await files.adapt(builder);
        await writeShortAddresses(folder, base);
        await writeWindowsServer(folder, base);
        // Last: the policy of a page names the scripts that stand in it.
        await sealPages(folder);
      }
    },
    paths: { base, relative: false },
    // One stylesheet fewer to wait for before the first picture.
    inlineStyleThreshold: 60_000,
    prerender: {
      entries: ['*'],
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      concurrency: 2,
      ...(origin === '' ? {} : { origin })
    },
    // A page of an older edition finds out that there is a newer one.
    version: { name: await versionName() }
  }
};
