import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { pageChunks } from './scripts/page-chunks.mjs';

export default defineConfig({
  plugins: [
    // Its options stand in paraglide.config.js of that folder. Tests have their words from `globalSetup`.
    process.env['VITEST']
      ? null
      : paraglideVitePlugin({ project: './src/messages/project.inlang' }),
    sveltekit(),
    pageChunks()
  ],
  // Workers load their libraries on demand, which only modules can.
  worker: { format: 'es' },
  // Its module for Node gives no names that can be imported.
  ssr: { noExternal: ['opentype.js'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: './scripts/setup/compile-words.mjs',
    testTimeout: 30_000,
    // Opening both engines takes its time on a busy machine.
    hookTimeout: 60_000,
    // Measured where asked for (--coverage): every branch of the rules is tried by some test.
    coverage: {
      provider: 'v8',
      include: ['src/lib/domain/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { perFile: true, branches: 100 },
      reportOnFailure: true,
      reportsDirectory: '.cache/coverage'
    }
  }
});
