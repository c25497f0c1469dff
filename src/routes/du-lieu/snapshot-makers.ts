/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { resultSnapshot } from '$lib/panels/data/result-snapshot';
export { tablesSnapshot } from '$lib/panels/data/tables-snapshot';
