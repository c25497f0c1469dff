// `npm start`: everything a fresh machine needs, then the site. Plain JavaScript, as nothing is installed yet.
import { ensureInstalled } from './setup/install.mjs';
import { serveBuilt } from './setup/listen.mjs';
import { assertNode } from './setup/node.mjs';
import { PARTS, base, ensureAll, site } from './setup/steps.mjs';

assertNode();
const say = console.log;
if (!(await ensureInstalled(say)) || !(await ensureAll([...PARTS, site], { say }))) process.exit(1);
await serveBuilt(base);
