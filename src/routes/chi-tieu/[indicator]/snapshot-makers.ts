/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { countsSnapshot } from '$lib/panels/counts-snapshot';
export { lineSnapshot } from '$lib/panels/indicator/line-snapshot';
export { monthlySnapshot } from '$lib/panels/indicator/monthly-snapshot';
export { movementsSnapshot } from '$lib/panels/indicator/movements-snapshot';
export { multiplesSnapshot } from '$lib/panels/indicator/multiples-snapshot';
export { rankingSnapshot } from '$lib/panels/indicator/ranking-snapshot';
export { sourcesSnapshot } from '$lib/panels/indicator/sources-snapshot';
export { spreadSnapshot } from '$lib/panels/indicator/spread-snapshot';
