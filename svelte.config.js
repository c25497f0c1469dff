import adapter from '@sveltejs/adapter-static';

const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // brotli-11 of the engine takes 90 s; static servers compress what they serve themselves.
    adapter: adapter({
      pages: folder,
      assets: folder,
      fallback: '404.html',
      precompress: false,
      strict: true
    }),
    paths: { base, relative: false },
    // One stylesheet fewer to wait for before the first picture.
    inlineStyleThreshold: 60_000,
    prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail', concurrency: 2 },
    version: { name: process.env.npm_package_version ?? '0' }
  }
};
