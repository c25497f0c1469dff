/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { listSnapshot } from '$lib/panels/indicator/list-snapshot';
