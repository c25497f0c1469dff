// `npm run preview`: serves what was built last, under the path it was built for.
import { serveBuilt } from './setup/listen.mjs';
import { builtBase, isBuilt } from './setup/steps.mjs';

if (isBuilt()) await serveBuilt(await builtBase());
else {
  console.error('Nothing is built yet: run `npm run build` first, or `npm start` for both.');
  process.exitCode = 1;
}
