// `npm run build`: the site in build/, with everything it is made of. BASE_PATH sets the path it is served from.
import { ensureInstalled } from './setup/install.mjs';
import { assertNode } from './setup/node.mjs';
import { PARTS, ensure, ensureAll, site } from './setup/steps.mjs';

assertNode();
const say = console.log;
if (!(await ensureInstalled(say)) || !(await ensureAll(PARTS, { say }))) process.exit(1);
const { code, output } = await ensure(site, { say, anyway: true });
say(output.trimEnd());
process.exitCode = code;
