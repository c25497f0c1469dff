/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { courseSnapshot } from '$lib/panels/merger/course-snapshot';
export { derivationSnapshot } from '$lib/panels/merger/derivation-snapshot';
export { dividedSnapshot } from '$lib/panels/merger/divided-snapshot';
export { flowSnapshot } from '$lib/panels/merger/flow-snapshot';
export { lackingSnapshot } from '$lib/panels/merger/lacking-snapshot';
export { mixSnapshot } from '$lib/panels/merger/mix-snapshot';
export { refusedSnapshot } from '$lib/panels/merger/refused-snapshot';
export { rowsSnapshot } from '$lib/panels/merger/rows-snapshot';
export { spreadSnapshot } from '$lib/panels/merger/spread-snapshot';
