import { ensureAll, messages, province } from './steps.mjs';

/**
 * Set-up of a run of Vitest: the set is taken, and the words are compiled by a program of its own where they changed. The compiler leaves
 * handles open; within Vitest's process they would hold it for ten seconds after the last test.
 *
 * @param {{ onTestsRerun: (work: () => Promise<void>) => void }} project
 */
export default async function compileWords(project) {
  const compile = async () => {
    /** @type {string[]} */
    const said = [];
    const isMade = await ensureAll([messages, province], { say: (line) => said.push(line) });
    if (!isMade) throw new Error(said.join('\n'));
  };
  await compile();
  project.onTestsRerun(compile);
}
