// What working on the site and its tests stand on: packages, types, words, data, engine, fonts.
import { ensureInstalled } from './setup/install.mjs';
import { assertNode } from './setup/node.mjs';
import { PARTS, ensureAll } from './setup/steps.mjs';

assertNode();
const say = console.log;
if (!(await ensureInstalled(say)) || !(await ensureAll(PARTS, { say }))) process.exit(1);
