import { ensure, messages } from './steps.mjs';

/**
 * Set-up of a run of Vitest: the words are compiled by a program of its own where they changed. The compiler leaves
 * handles open; within Vitest's process they would hold it for ten seconds after the last test.
 *
 * @param {{ onTestsRerun: (work: () => Promise<void>) => void }} project
 */
export default async function compileWords(project) {
  const compile = async () => {
    const { code, output } = await ensure(messages, { say: () => undefined });
    if (code !== 0) throw new Error(output);
  };
  await compile();
  project.onTestsRerun(compile);
}
