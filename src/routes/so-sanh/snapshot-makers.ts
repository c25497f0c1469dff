/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { compareSnapshot } from '$lib/panels/compare/compare-snapshot';
export { compareTableSnapshot } from '$lib/panels/compare/compare-table-snapshot';
