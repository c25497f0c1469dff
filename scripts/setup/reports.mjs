/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const sumOf = (counts) =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped
    }),
    NOTHING
  );

/**
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed`, and `, 3 skipped` where some were
 */
export const formatCount = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Counts Vitest's JSON report. A file that could not even be loaded counts as one failure.
 *
 * @param {{ testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  /** @param {readonly string[]} names */
  const having = (...names) => tests.filter(({ status }) => names.includes(status)).length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  );
  return {
    passed: having('passed'),
    failed: having('failed') + broken.length,
    skipped: having('skipped', 'pending', 'todo', 'disabled')
  };
}

/**
 * Counts Playwright's JSON report; a test that passed only when repeated has failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: readonly unknown[] }} report
 * @returns {Count}
 */
export const countPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped
});

/**
 * What a program that ran tests has to answer for: its report, and its exit code where the report
 * knows of no failure or was never written.
 *
 * @param {Count | null} report
 * @param {number} code
 * @returns {Count}
 */
export function countOf(report, code) {
  const count = report ?? NOTHING;
  const isSilent = code !== 0 || report === null;
  return isSilent && count.failed === 0 ? { ...count, failed: 1 } : count;
}
