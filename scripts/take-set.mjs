// Takes the set named by SET, before a command that works on its tables.
import { ensureAll, province } from './setup/steps.mjs';

if (!(await ensureAll([province], { say: console.error }))) process.exit(1);
