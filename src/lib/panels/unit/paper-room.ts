import type { UnitReport } from '$lib/panels/unit/unit-report';

const ROWS = 24;

/**
 * Whether the two sheets of paper have room for more than the table of targets: with up to so many rows
 * it is set at the usual size, and what to watch first stands before it.
 */
export function hasPaperRoom({ assessments, scope }: UnitReport): boolean {
  return assessments.length <= ROWS && scope.kind !== 'year';
}
