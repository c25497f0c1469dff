import { describe, expect, it } from 'vitest';
import { countOf, countPlaywright, countVitest, formatCount, sumOf } from './reports.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('the count of a test run', () => {
  it('adds tests of all files by how they ended', () => {
    const testResults = [
      { status: 'passed', assertionResults: [passed, passed, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [passed, failed, { status: 'todo' }] }
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it.each([
    ['could not be loaded', []],
    ['broke after its tests', [passed]]
  ])('holds a file that %s for a failure', (_, assertionResults) => {
    const { failed: count } = countVitest({
      testResults: [{ status: 'failed', assertionResults }]
    });
    expect(count).toBe(1);
  });

  it('holds a journey that passed only the second time for a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: ['no browser'] })).toEqual({
      passed: 4,
      failed: 3,
      skipped: 2
    });
  });

  it.each([
    ['a good report and code 0', { passed: 2, failed: 0, skipped: 0 }, 0, 0],
    ['a good report and code 1', { passed: 2, failed: 0, skipped: 0 }, 1, 1],
    ['failures and code 1', { passed: 2, failed: 3, skipped: 0 }, 1, 3],
    ['no report and code 0', null, 0, 1]
  ])('takes %s for what it is', (_, report, code, expected) => {
    expect(countOf(report, code).failed).toBe(expected);
  });

  it('is a line that names skipped tests only where there are some', () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(formatCount(sumOf([one, one]))).toBe('2 passed, 0 failed');
    expect(formatCount(sumOf([one, { passed: 0, failed: 1, skipped: 2 }]))).toBe(
      '1 passed, 1 failed, 2 skipped'
    );
  });
});
