/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { countsSnapshot } from '$lib/panels/counts-snapshot';
export { lineSnapshot } from './line-snapshot';
export { monthlySnapshot } from './monthly-snapshot';
export { movementsSnapshot } from './movements-snapshot';
export { multiplesSnapshot } from './multiples-snapshot';
export { rankingSnapshot } from './ranking-snapshot';
export { sourcesSnapshot } from './sources-snapshot';
export { spreadSnapshot } from './spread-snapshot';
