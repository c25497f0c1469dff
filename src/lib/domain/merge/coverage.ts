import { isAtLeast } from '../epsilon';

/** What may be published of a merged value, by the share of the denominator that is covered. */
export type PublishRule = 'publish' | 'publish_flagged' | 'estimate_with_bounds' | 'do_not_publish';

/** Lower ends of the three rules, inclusive. */
export const COVERAGE_FULL = 0.999;
export const COVERAGE_FLAGGED = 0.95;
export const COVERAGE_BOUNDS = 0.8;

/** The rule for a coverage; an unknown coverage is not published. */
export function publishRuleOf(coverage: number | null): PublishRule {
  if (coverage === null || !isAtLeast(coverage, COVERAGE_BOUNDS)) return 'do_not_publish';
  if (isAtLeast(coverage, COVERAGE_FULL)) return 'publish';
  return isAtLeast(coverage, COVERAGE_FLAGGED) ? 'publish_flagged' : 'estimate_with_bounds';
}
