/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { exampleSnapshot } from '$lib/panels/method/example-snapshot';
export { outcomeSnapshot } from '$lib/panels/method/worked-snapshots';
export { publishedSnapshot } from '$lib/panels/method/worked-snapshots';
export { statusesSnapshot } from '$lib/panels/method/method-snapshots';
