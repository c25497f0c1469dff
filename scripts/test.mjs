// `npm test`: everything that can be checked, from a fresh machine. A step that fails hides no other one
// that can still run; the last line is the sum.
import { ensureBrowser, ensureOpeners } from './setup/debian.mjs';
import { buildBelow } from './setup/below.mjs';
import * as checks from './setup/checks.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { assertNode } from './setup/node.mjs';
import { formatCount, sumOf } from './setup/reports.mjs';
import { PARTS, ensure, site } from './setup/steps.mjs';

/** @typedef {import('./setup/checks.mjs').Ended} Ended */

const HOME = 'Asia/Ho_Chi_Minh';
const FAR = 'America/Los_Angeles';
const SHOWN_LINES = 120;
const SHOWN_WIDTH = 300;

assertNode();
const say = console.log;
const begin = performance.now();
/** @type {import('./setup/reports.mjs').Count[]} */
const counts = [];

/**
 * Runs a step, prints its line, and its words where it failed.
 *
 * @param {string} name
 * @param {() => Promise<Ended>} work
 * @returns {Promise<boolean>}
 */
async function step(name, work) {
  const start = performance.now();
  const { code, output, count } = await work().catch((error) => ({
    code: 1,
    output: String(error?.stack ?? error),
    count: undefined
  }));
  const own = count ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  counts.push(own);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const isGood = own.failed === 0;
  say(
    `${isGood ? '✓' : '✗'} ${name.padEnd(26)}${seconds} s${count ? `   ${formatCount(count)}` : ''}`
  );
  const path = await checks.keepLog(name, output);
  if (isGood) return true;
  const lines = output.trimEnd().split('\n');
  if (lines.length > SHOWN_LINES) say(`    … the beginning is in ${path}`);
  for (const line of lines.slice(-SHOWN_LINES)) say(`    ${line.slice(0, SHOWN_WIDTH)}`);
  return false;
}

/** @param {string} name @param {string} reason */
function notRun(name, reason) {
  counts.push({ passed: 0, failed: 1, skipped: 0 });
  say(`✗ ${name.padEnd(26)}not run: ${reason}`);
}

/** @param {(typeof PARTS)[number]} part */
const part = (part) => step(part.name, () => ensure(part, { say: () => undefined }));

/** Parts in order; what stands on a broken one would only repeat its failure. */
async function parts() {
  let isGood = true;
  for (const each of PARTS) isGood = (await part(each)) && isGood;
  return isGood;
}

async function all() {
  if (
    !(await step('packages', async () => ({
      code: (await ensureInstalled(say)) ? 0 : 1,
      output: ''
    })))
  )
    return;
  const [areReady, browser] = await Promise.all([
    parts(),
    ensureBrowser(say).then(async (path) => {
      await ensureOpeners(say);
      return path;
    })
  ]);
  const tests = async () => {
    await step('data:check', checks.dataCheck);
    await step('unit', () => checks.unit(HOME));
    const dated = await checks.datedTests();
    if (dated.length > 0) await step('unit, far time zone', () => checks.unit(FAR, dated));
  };
  const texts = async () => {
    await step('format', checks.format);
    await step('lint', checks.lint);
    await step('unused code', checks.unused);
    await step('svelte-check, tsc', checks.types);
    if (!areReady) return notRun('build', 'a part of it failed above');
    const isBuilt = await step('build', () => ensure(site, { say: () => undefined }));
    if (isBuilt) await step('build below a path', buildBelow);
    return isBuilt;
  };
  const [, isBuilt] = await Promise.all([tests(), texts()]);
  if (isBuilt !== true) notRun('journeys', 'there is no site to walk through');
  else if (browser === null) notRun('journeys', 'there is no browser, see above');
  else await step('journeys', () => checks.journeys(browser));
}

await all();
const total = sumOf(counts);
say(`\n${((performance.now() - begin) / 1000).toFixed(0)} s in all`);
say(formatCount(total));
process.exitCode = total.failed > 0 ? 1 : 0;
